package org.newsgrain.job.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgrain.job.table.Cells;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.TableReader;
import org.newsgrain.job.table.Tables;

class TableFilesTest {

  /** What breaks programs that write or read CSV by guessing. */
  private static final List<String> HOSTILE =
      List.of(
          "",
          " ",
          "\"",
          "\"\"",
          ",",
          "a,b",
          "say \"no\"",
          "two\nlines",
          "two\r\nlines",
          "\r",
          "\t tab",
          "=1+1",
          "+1",
          "-1",
          "@sum",
          "null",
          "NULL",
          "NA",
          "NaN",
          "007",
          "1e5",
          "true",
          "2024-01-02",
          "#hash",
          "\\",
          "\\N",
          "'",
          " leading and trailing ",
          "\uD83D\uDE00",
          "e\u0301",
          "\uFEFF",
          "\u0085\u2028",
          "a;b|c");

  @TempDir private Path folder;

  @Test
  void csvLosesNothing() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String text : HOSTILE) {
      rows.add(removed(rows.size() + 1, text));
    }
    write(Tables.REMOVED, 0, 1, rows);
    assertThat(read(Tables.REMOVED)).isEqualTo(rows);
  }

  @Test
  void quotesAsAnotherWriterDoes() throws IOException {
    List<Row> rows = new ArrayList<>();
    StringWriter expected = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(expected)) {
      csv.writeRecord("path", "record", "reason", "detail", "bytes");
      for (String text : HOSTILE) {
        rows.add(Tables.REJECTED.row(text, (long) rows.size(), "EMPTY", text, Long.MIN_VALUE));
        String number = Integer.toString(rows.size() - 1);
        csv.writeRecord(text, number, "EMPTY", text, Long.toString(Long.MIN_VALUE));
      }
    }
    write(Tables.REJECTED, 0, 1, rows);
    assertThat(Files.readString(folder.resolve("rejected.csv"))).isEqualTo(expected.toString());
  }

  @Test
  void missingCellsStayMissing() throws IOException {
    Row row = Tables.SOURCES.row("a", "sv", 1L, 0L, 9L, null, 50L, 0L, null, null);
    write(Tables.SOURCES, 0, 1, List.of(row));
    assertThat(folder.resolve("sources.csv"))
        .hasContent(
            "source,language,documents,duplicates,tokens,types,chars,chars_removed,"
                + "first_published,last_published\na,sv,1,0,9,,50,0,,\n");
    assertThat(read(Tables.SOURCES)).containsExactly(row);
  }

  @Test
  void numbersComeBackToTheLastBit() throws IOException {
    List<Row> rows = new ArrayList<>();
    double[] numbers = {0.1 + 0.2, 1 / 3.0, 2e-323, 1.7976931348623157E308, 2.0E-3, 1e7, 100};
    for (double number : numbers) {
      rows.add(
          Tables.ENTITIES.row(
              "sv", "a", "id" + rows.size(), "n", "LOC", 1L, 1L, number, 1L, 1L, -number, null));
    }
    write(Tables.ENTITIES, 0, 1, rows);
    assertThat(read(Tables.ENTITIES)).isEqualTo(rows);
  }

  @Test
  void shardsAreNumberedAndReadInOrder() throws IOException {
    Row first = removed(1, "first");
    Row second = removed(2, "second");
    write(Tables.REMOVED, 1, 2, List.of(second));
    write(Tables.REMOVED, 0, 2, List.of(first));
    assertThat(folder.resolve("removed-00001-of-00002.parquet")).exists();
    assertThat(folder.resolve("excel/removed-00000-of-00002.csv")).exists();
    assertThat(read(Tables.REMOVED)).containsExactly(first, second);
  }

  @Test
  void noCellOfASpreadsheetFileRunsAsAFormula() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String start : List.of("=", "+", "-", "@", "\t", "\r", "")) {
      rows.add(removed(rows.size() + 1, start + "cmd"));
    }
    write(Tables.REMOVED, 0, 1, rows);
    String excel = Files.readString(folder.resolve("excel/removed.csv"));
    assertThat(excel).startsWith("\uFEFFdoc_id,line,");
    for (String start : List.of("=", "+", "-", "@", "\t")) {
      assertThat(excel).contains("," + "'" + start + "cmd\n");
    }
    assertThat(excel).contains(",\"'\rcmd\"\n").contains(",cmd\n");
  }

  @Test
  void refusesAFileWithoutAHeader() throws IOException {
    Files.writeString(folder.resolve("rejected.csv"), "");
    assertThatThrownBy(() -> read(Tables.REJECTED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rejected.csv has no header");
  }

  @Test
  void refusesAFileWithOtherColumns() throws IOException {
    Files.writeString(folder.resolve("rejected.csv"), "path,reason\na,EMPTY\n");
    assertThatThrownBy(() -> read(Tables.REJECTED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rejected.csv has other columns than rejected");
  }

  private static Row removed(long line, String text) {
    return Tables.REMOVED.row("0123456789abcdef", line, "a", "sv", 0L, 1L, "rule", "why", text);
  }

  private void write(Table table, int shard, int shards, List<Row> rows) throws IOException {
    Cells cells = new Cells(table);
    for (TableFiles.Format format : TableFiles.Format.values()) {
      try (TableFiles files = new TableFiles(format, table, folder, shard, shards)) {
        for (Row row : rows) {
          cells.set(row);
          files.write(cells);
        }
      }
    }
  }

  private List<Row> read(Table table) throws IOException {
    List<Row> rows = new ArrayList<>();
    new TableReader(folder).read(table, rows::add);
    return rows;
  }
}
