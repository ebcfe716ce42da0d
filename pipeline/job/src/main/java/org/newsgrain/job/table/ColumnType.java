package org.newsgrain.job.table;

import java.time.LocalDate;
import org.newsgrain.text.document.Utf8Order;

/** The types a column may have: those that every reader of Parquet and CSV understands alike. */
public enum ColumnType {
  /** Unicode text. */
  STRING(String.class, "string"),
  /** A whole number of 64 bits. */
  INT64(Long.class, "integer"),
  /** A finite number, IEEE 754 with 64 bits. */
  DOUBLE(Double.class, "number"),
  /** {@code true} or {@code false}. */
  BOOLEAN(Boolean.class, "boolean"),
  /** A day, {@code 2020-09-14} in CSV. */
  DATE(LocalDate.class, "date");

  private final Class<?> javaType;
  private final String frictionlessName;

  ColumnType(Class<?> javaType, String frictionlessName) {
    this.javaType = javaType;
    this.frictionlessName = frictionlessName;
  }

  /** The type's name in a Frictionless table schema. */
  public String frictionlessName() {
    return frictionlessName;
  }

  boolean accepts(Object value) {
    return javaType.isInstance(value)
        && !(value instanceof Double number && !Double.isFinite(number));
  }

  int compare(Object a, Object b) {
    return switch (this) {
      case STRING -> Utf8Order.compare((String) a, (String) b);
      case INT64 -> Long.compare((Long) a, (Long) b);
      case DOUBLE -> Double.compare((Double) a, (Double) b);
      case BOOLEAN -> Boolean.compare((Boolean) a, (Boolean) b);
      case DATE -> ((LocalDate) a).compareTo((LocalDate) b);
    };
  }

  Object parse(String cell) {
    return switch (this) {
      case STRING -> cell;
      case INT64 -> Long.valueOf(cell);
      case DOUBLE -> Double.valueOf(cell);
      case BOOLEAN -> Boolean.valueOf(cell);
      case DATE -> LocalDate.parse(cell);
    };
  }
}
