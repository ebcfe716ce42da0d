package org.newsgrain.job.write;

import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BOOLEAN;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.DOUBLE;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.newsgrain.job.table.Column;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Table;

/** The rows of a table in Parquet's terms. */
final class ParquetRows extends WriteSupport<Row> {

  private final Table table;
  private RecordConsumer out;

  ParquetRows(Table table) {
    this.table = table;
  }

  @Override
  public WriteContext init(ParquetConfiguration configuration) {
    return new WriteContext(schema(table), Map.of());
  }

  /** The columns of {@code table} in Parquet's terms. */
  static MessageType schema(Table table) {
    List<Type> columns = table.columns().stream().map(ParquetRows::type).toList();
    return new MessageType(table.name(), columns);
  }

  @Override
  @Deprecated
  public WriteContext init(Configuration configuration) {
    throw new UnsupportedOperationException("Hadoop's configuration is not used");
  }

  @Override
  public void prepareForWrite(RecordConsumer consumer) {
    out = consumer;
  }

  @Override
  public void write(Row row) {
    out.startMessage();
    for (int i = 0; i < table.columns().size(); i++) {
      if (row.cell(i) != null) {
        Column column = table.columns().get(i);
        out.startField(column.name(), i);
        add(column, row.cell(i));
        out.endField(column.name(), i);
      }
    }
    out.endMessage();
  }

  private void add(Column column, Object cell) {
    switch (column.type()) {
      case STRING -> out.addBinary(Binary.fromString((String) cell));
      case INT64 -> out.addLong((Long) cell);
      case DOUBLE -> out.addDouble((Double) cell);
      case BOOLEAN -> out.addBoolean((Boolean) cell);
      case DATE -> out.addInteger(Math.toIntExact(((LocalDate) cell).toEpochDay()));
    }
  }

  private static Type type(Column column) {
    Type.Repetition repetition =
        column.required() ? Type.Repetition.REQUIRED : Type.Repetition.OPTIONAL;
    return switch (column.type()) {
      case STRING ->
          Types.primitive(BINARY, repetition)
              .as(LogicalTypeAnnotation.stringType())
              .named(column.name());
      case INT64 -> Types.primitive(INT64, repetition).named(column.name());
      case DOUBLE -> Types.primitive(DOUBLE, repetition).named(column.name());
      case BOOLEAN -> Types.primitive(BOOLEAN, repetition).named(column.name());
      case DATE ->
          Types.primitive(INT32, repetition)
              .as(LogicalTypeAnnotation.dateType())
              .named(column.name());
    };
  }
}
