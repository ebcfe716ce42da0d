package org.newsgrain.job.write;

import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BINARY;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.BOOLEAN;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.DOUBLE;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT32;
import static org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName.INT64;

import java.util.List;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.newsgrain.job.table.Column;
import org.newsgrain.job.table.Table;

/** The columns of a table in Parquet's terms. */
final class ParquetSchema {

  private ParquetSchema() {}

  /** The columns of {@code table}. */
  static MessageType of(Table table) {
    List<Type> columns = table.columns().stream().map(ParquetSchema::type).toList();
    return new MessageType(table.name(), columns);
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
