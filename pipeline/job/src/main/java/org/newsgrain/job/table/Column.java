package org.newsgrain.job.table;

/**
 * One column of a table.
 *
 * @param name its name in every format
 * @param type what its cells hold
 * @param required whether every row has a value
 * @param repeating whether few different texts stand in many rows, as names of sources do
 * @param meaning one sentence for the data dictionary
 */
public record Column(
    String name, ColumnType type, boolean required, boolean repeating, String meaning) {

  /** Whether a cell may hold {@code value}; null is a missing one. */
  boolean accepts(Object value) {
    return value == null ? !required : type.accepts(value);
  }
}
