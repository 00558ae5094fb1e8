package io.mastering.spark.encoding;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads what a {@link ValueWriter} wrote. Records are made by their constructors, which check them;
 * no class outside this project is ever looked up.
 */
public final class ValueReader {
  private static final String OURS = "io.mastering.";

  private final DataInputStream in;
  private final List<String> texts = new ArrayList<>();
  private final List<Object> records = new ArrayList<>();
  private final Map<String, Constructor<?>> constructors = new HashMap<>();

  private ValueReader(byte[] bytes) {
    in = new DataInputStream(new ByteArrayInputStream(bytes));
  }

  /** The value that these bytes stand for. */
  public static <T extends Record> T read(byte[] bytes, Class<T> kind) {
    try {
      return kind.cast(new ValueReader(bytes).value());
    } catch (IOException e) {
      throw new UncheckedIOException("the bytes of a value end too early", e);
    }
  }

  private Object value() throws IOException {
    return switch (Tag.of(in.readUnsignedByte())) {
      case TEXT -> text();
      case TEXT_AGAIN -> texts.get(in.readInt());
      case INT -> in.readInt();
      case LONG -> in.readLong();
      case FALSE -> false;
      case TRUE -> true;
      case EMPTY -> Optional.empty();
      case PRESENT -> Optional.of(value());
      case LIST -> all(new ArrayList<>());
      case SET -> all(new LinkedHashSet<>());
      case MAP -> map();
      case CONSTANT -> constant();
      case RECORD -> record();
      case RECORD_AGAIN -> records.get(in.readInt());
    };
  }

  private String text() throws IOException {
    String text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    texts.add(text);
    return text;
  }

  private Collection<Object> all(Collection<Object> elements) throws IOException {
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      elements.add(value());
    }
    return elements;
  }

  private Map<Object, Object> map() throws IOException {
    Map<Object, Object> map = new LinkedHashMap<>();
    int count = in.readInt();
    for (int i = 0; i < count; i++) {
      Object key = value();
      map.put(key, value());
    }
    return map;
  }

  private Object constant() throws IOException {
    Class<?> kind = ours((String) value());
    String name = (String) value();
    return Arrays.stream(kind.getEnumConstants())
        .filter(each -> ((Enum<?>) each).name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(kind + " has no " + name));
  }

  private Object record() throws IOException {
    Constructor<?> constructor =
        constructors.computeIfAbsent((String) value(), ValueReader::constructor);
    Object[] components = new Object[constructor.getParameterCount()];
    for (int i = 0; i < components.length; i++) {
      components[i] = value();
    }
    try {
      Object made = constructor.newInstance(components);
      records.add(made);
      return made;
    } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalArgumentException("cannot make a " + constructor.getDeclaringClass(), e);
    }
  }

  private static Constructor<?> constructor(String name) {
    Class<?> kind = ours(name);
    Class<?>[] types =
        Arrays.stream(kind.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = kind.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException e) {
      throw new IllegalArgumentException(kind + " is no record", e);
    }
  }

  private static Class<?> ours(String name) {
    if (!name.startsWith(OURS)) {
      throw new IllegalArgumentException(name + " is none of our values");
    }
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException("the other side has a value of another version", e);
    }
  }
}
