package org.newsgrain.job.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.newsgrain.job.table.Cells;
import org.newsgrain.job.table.Column;
import org.newsgrain.job.table.Table;

/**
 * A row as a line of CSV, in bytes: RFC 4180, UTF-8, a line feed, nothing where a value is missing.
 * It is made once for all files that take it.
 */
final class CsvLine {

  /** More than any cell but a text takes, with what stands beside it. */
  private static final int ROOM = 64;

  private static final byte[] TRUE = ascii("true");
  private static final byte[] FALSE = ascii("false");

  private static final String FORMULA_STARTS = "=+-@\t\r";

  private final List<Column> columns;
  private final NumberTexts numbers = new NumberTexts();
  private byte[] bytes = new byte[1 << 10];
  private int length;

  CsvLine(Table table) {
    this.columns = table.columns();
  }

  /** The line with the names of the columns. */
  static byte[] header(Table table) {
    return table.columns().stream()
        .map(Column::name)
        .collect(Collectors.joining(",", "", "\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  /** Makes the line of {@code row}. */
  void set(Cells row) {
    set(row, false);
  }

  /** Makes the line of {@code row}, with an apostrophe before texts that would run as a formula. */
  void setSafe(Cells row) {
    set(row, true);
  }

  private void set(Cells row, boolean safe) {
    length = 0;
    for (int i = 0; i < columns.size(); i++) {
      if (row.has(i)) {
        add(row, i, safe);
      }
      require(1);
      bytes[length++] = ',';
    }
    bytes[length - 1] = '\n';
  }

  private void add(Cells row, int column, boolean safe) {
    require(ROOM);
    long bits = row.bits(column);
    switch (columns.get(column).type()) {
      case STRING -> addText(row.text(column), column == 0, safe);
      case INT64 -> length = NumberTexts.write(bits, bytes, length);
      case DOUBLE -> addShort(numbers.of(Double.longBitsToDouble(bits)));
      case BOOLEAN -> addShort(bits == 0 ? FALSE : TRUE);
      case DATE -> addShort(ascii(LocalDate.ofEpochDay(bits).toString()));
    }
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private void addShort(byte[] text) {
    System.arraycopy(text, 0, bytes, length, text.length);
    length += text.length;
  }

  private void addText(byte[] text, boolean first, boolean safe) {
    require(2 * text.length + ROOM);
    boolean guarded = safe && isFormula(text);
    if (needsQuotes(text) || (first && text.length > 0 && text[0] == '#')) {
      addQuoted(text, guarded);
    } else {
      if (guarded) {
        bytes[length++] = '\'';
      }
      addShort(text);
    }
  }

  /** Programs that know comments take a line that begins with # for one; it is quoted, too. */
  private static boolean needsQuotes(byte[] text) {
    for (byte one : text) {
      // All four are below the letters, and what is no ASCII is below zero.
      if (one <= ',' && (one == ',' || one == '"' || one == '\n' || one == '\r')) {
        return true;
      }
    }
    return false;
  }

  private void addQuoted(byte[] text, boolean guarded) {
    bytes[length++] = '"';
    if (guarded) {
      bytes[length++] = '\'';
    }
    for (byte one : text) {
      if (one == '"') {
        bytes[length++] = '"';
      }
      bytes[length++] = one;
    }
    bytes[length++] = '"';
  }

  /** Whether a spreadsheet would run one of the texts of {@code row} as a formula. */
  boolean hasFormula(Cells row) {
    for (int i = 0; i < columns.size(); i++) {
      if (row.has(i) && row.text(i) != null && isFormula(row.text(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFormula(byte[] text) {
    return text.length > 0 && FORMULA_STARTS.indexOf(text[0]) >= 0;
  }

  private void require(int room) {
    if (bytes.length - length < room) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + room));
    }
  }

  /** Writes the line to {@code out}. */
  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
  }
}
