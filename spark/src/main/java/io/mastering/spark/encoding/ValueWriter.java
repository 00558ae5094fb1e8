package io.mastering.spark.encoding;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes values as bytes: records of this project and what they hold, which is texts, numbers,
 * constants, optional values, lists, sets and maps. Nothing else is a value here. {@link Tag} is
 * the format; both sides have to be of one version.
 *
 * <p>The model cannot be serialized as Java does it, since Java's optional values cannot.
 */
public final class ValueWriter {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final DataOutputStream out = new DataOutputStream(bytes);
  private final Map<String, Integer> texts = new HashMap<>();
  private final Map<Record, Integer> records = new IdentityHashMap<>();

  private ValueWriter() {}

  public static byte[] bytes(Record value) {
    ValueWriter writer = new ValueWriter();
    try {
      writer.write(value);
    } catch (IOException cannotHappen) {
      throw new UncheckedIOException(cannotHappen);
    }
    return writer.bytes.toByteArray();
  }

  private void write(Object value) throws IOException {
    if (value instanceof String text) {
      write(text);
    } else if (value instanceof Record record) {
      write(record);
    } else if (value instanceof Integer number) {
      tag(Tag.INT);
      out.writeInt(number);
    } else if (value instanceof Long number) {
      tag(Tag.LONG);
      out.writeLong(number);
    } else if (value instanceof Boolean truth) {
      tag(truth ? Tag.TRUE : Tag.FALSE);
    } else if (value instanceof Enum<?> constant) {
      tag(Tag.CONSTANT);
      write(constant.getDeclaringClass().getName());
      write(constant.name());
    } else {
      container(value);
    }
  }

  private void container(Object value) throws IOException {
    if (value instanceof Optional<?> optional) {
      tag(optional.isPresent() ? Tag.PRESENT : Tag.EMPTY);
      if (optional.isPresent()) {
        write(optional.get());
      }
    } else if (value instanceof List<?> list) {
      all(Tag.LIST, list);
    } else if (value instanceof Set<?> set) {
      all(Tag.SET, set);
    } else if (value instanceof Map<?, ?> map) {
      tag(Tag.MAP);
      out.writeInt(map.size());
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        write(entry.getKey());
        write(entry.getValue());
      }
    } else {
      throw new IllegalArgumentException(value.getClass() + " is no value: " + value);
    }
  }

  private void all(Tag tag, Collection<?> elements) throws IOException {
    tag(tag);
    out.writeInt(elements.size());
    for (Object element : elements) {
      write(element);
    }
  }

  private void write(String text) throws IOException {
    Integer known = texts.putIfAbsent(text, texts.size());
    if (known != null) {
      tag(Tag.TEXT_AGAIN);
      out.writeInt(known);
      return;
    }
    tag(Tag.TEXT);
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  private void write(Record record) throws IOException {
    Integer known = records.get(record);
    if (known != null) {
      tag(Tag.RECORD_AGAIN);
      out.writeInt(known);
      return;
    }
    tag(Tag.RECORD);
    write(record.getClass().getName());
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      write(value(record, component));
    }
    records.put(record, records.size());
  }

  private static Object value(Record record, RecordComponent component) {
    try {
      component.getAccessor().setAccessible(true);
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalArgumentException("cannot read " + component + " of " + record, e);
    }
  }

  private void tag(Tag tag) throws IOException {
    out.writeByte(tag.ordinal());
  }
}
