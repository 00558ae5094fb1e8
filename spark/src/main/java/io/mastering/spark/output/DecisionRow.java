package io.mastering.spark.output;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.jspecify.annotations.Nullable;

/**
 * The decision about a user as a row of Parquet.
 *
 * @param columns all but the user's id, see {@link Columns}
 */
record DecisionRow(String user, JsonNode columns) {
  /** The memory that a writer takes before it writes to the file. */
  private static final long ROW_GROUP = 32L << 20;

  private static final MessageType SCHEMA =
      MessageTypeParser.parseMessageType(
          """
          message decision {
            required binary user_id (STRING);
            optional binary master (STRING);
            optional binary master_outcome (STRING);
            required group master_could_be (LIST) {
              repeated group list { required binary element (STRING); }
            }
            required group master_settled_by (LIST) {
              repeated group list { required binary element (STRING); }
            }
            required group owners (MAP) {
              repeated group key_value {
                required binary key (STRING);
                optional binary value (STRING);
              }
            }
            required group open_owners (LIST) {
              repeated group list {
                required group element {
                  required binary attribute (STRING);
                  required binary outcome (STRING);
                  required group could_be (LIST) {
                    repeated group list { required binary element (STRING); }
                  }
                  required group settled_by (LIST) {
                    repeated group list { required binary element (STRING); }
                  }
                }
              }
            }
            required group pushes (LIST) {
              repeated group list {
                required group element {
                  optional binary app (STRING);
                  optional binary inbound (STRING);
                  required binary outcome (STRING);
                  optional binary reason (STRING);
                  optional binary cause (STRING);
                  optional binary owner (STRING);
                  required group attributes (LIST) {
                    repeated group list { required binary element (STRING); }
                  }
                  optional binary since (STRING);
                  required binary rule (STRING);
                  required group ways_out (LIST) {
                    repeated group list { required binary element (STRING); }
                  }
                  required group settled_by (LIST) {
                    repeated group list { required binary element (STRING); }
                  }
                }
              }
            }
            required group assumes (LIST) {
              repeated group list { required binary element (STRING); }
            }
            required group findings (LIST) {
              repeated group list { required binary element (STRING); }
            }
            required group demands (LIST) {
              repeated group list {
                required group element {
                  required int32 demand;
                  required int32 line;
                  required binary kept (STRING);
                }
              }
            }
            required binary situation (STRING);
          }
          """);

  static ParquetWriter<DecisionRow> writer(Path file, Configuration settings) throws IOException {
    return new Builder(file)
        .withConf(settings)
        .withCompressionCodec(CompressionCodecName.SNAPPY)
        .withRowGroupSize(ROW_GROUP)
        .build();
  }

  private static final class Builder extends ParquetWriter.Builder<DecisionRow, Builder> {
    private Builder(Path file) {
      super(file);
    }

    @Override
    protected Builder self() {
      return this;
    }

    @Override
    protected WriteSupport<DecisionRow> getWriteSupport(Configuration settings) {
      return new Support();
    }
  }

  private static final class Support extends WriteSupport<DecisionRow> {
    private @Nullable RowFields fields;

    @Override
    public WriteContext init(Configuration settings) {
      return new WriteContext(SCHEMA, Map.of());
    }

    @Override
    public void prepareForWrite(RecordConsumer consumer) {
      fields = new RowFields(consumer);
    }

    @Override
    public void write(DecisionRow row) {
      Objects.requireNonNull(fields, "nothing was prepared").write(row, SCHEMA);
    }
  }
}
