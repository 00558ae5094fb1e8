package io.mastering.spark.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Iterator;
import java.util.Map;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.Type;

/** Writes the fields of rows as their schema says. */
final class RowFields {
  private static final String USER = "user_id";

  private final RecordConsumer to;

  RowFields(RecordConsumer to) {
    this.to = to;
  }

  void write(DecisionRow row, GroupType schema) {
    to.startMessage();
    JsonNode user = TextNode.valueOf(row.user());
    for (int i = 0; i < schema.getFieldCount(); i++) {
      String name = schema.getFieldName(i);
      field(i, schema.getType(i), name.equals(USER) ? user : row.columns().path(name));
    }
    to.endMessage();
  }

  private void fields(GroupType type, JsonNode object) {
    to.startGroup();
    for (int i = 0; i < type.getFieldCount(); i++) {
      field(i, type.getType(i), object.path(type.getFieldName(i)));
    }
    to.endGroup();
  }

  private void field(int number, Type type, JsonNode value) {
    if (type.isPrimitive() && (value.isMissingNode() || value.isNull())) {
      return;
    }
    to.startField(type.getName(), number);
    value(type, value);
    to.endField(type.getName(), number);
  }

  private void value(Type type, JsonNode value) {
    if (type.isPrimitive()) {
      plain(value);
    } else if (type.getLogicalTypeAnnotation()
        instanceof LogicalTypeAnnotation.ListLogicalTypeAnnotation) {
      list(type.asGroupType(), value);
    } else if (type.getLogicalTypeAnnotation()
        instanceof LogicalTypeAnnotation.MapLogicalTypeAnnotation) {
      map(type.asGroupType(), value);
    } else {
      fields(type.asGroupType(), value);
    }
  }

  private void plain(JsonNode value) {
    if (value.isInt()) {
      to.addInteger(value.intValue());
    } else {
      to.addBinary(Binary.fromString(value.textValue()));
    }
  }

  private void list(GroupType type, JsonNode elements) {
    GroupType repeated = type.getType(0).asGroupType();
    to.startGroup();
    if (!elements.isEmpty()) {
      to.startField(repeated.getName(), 0);
      for (JsonNode element : elements) {
        to.startGroup();
        field(0, repeated.getType(0), element);
        to.endGroup();
      }
      to.endField(repeated.getName(), 0);
    }
    to.endGroup();
  }

  private void map(GroupType type, JsonNode members) {
    GroupType repeated = type.getType(0).asGroupType();
    Iterator<Map.Entry<String, JsonNode>> entries = members.fields();
    to.startGroup();
    if (entries.hasNext()) {
      to.startField(repeated.getName(), 0);
      while (entries.hasNext()) {
        Map.Entry<String, JsonNode> entry = entries.next();
        to.startGroup();
        field(0, repeated.getType(0), TextNode.valueOf(entry.getKey()));
        field(1, repeated.getType(1), entry.getValue());
        to.endGroup();
      }
      to.endField(repeated.getName(), 0);
    }
    to.endGroup();
  }
}
