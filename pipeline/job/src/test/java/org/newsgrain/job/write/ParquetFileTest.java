package org.newsgrain.job.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgrain.job.table.Cells;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.Tables;

class ParquetFileTest {

  private static final LocalDate DAY = LocalDate.of(1969, 12, 30);

  @TempDir private Path folder;

  @Test
  void manyPagesComeBackAndSoDoTextsThatRepeatLessThanHoped() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 65_000; i++) {
      String item = "item %d with a long name, of which there are too many".formatted(i / 2);
      rows.add(timeline(DAY.plusDays(i), item, i));
    }
    assertThat(copy(Tables.TIMELINE, rows)).isEqualTo(rows);
  }

  @Test
  void longTextsDoNotFillTheDictionary() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      rows.add(timeline(DAY.plusDays(i), i + "x".repeat(10_000), i));
    }
    assertThat(copy(Tables.TIMELINE, rows)).isEqualTo(rows);
    assertThat(chunk("item").getEncodingStats().hasDictionaryEncodedPages()).isTrue();
    assertThat(chunk("item").getEncodingStats().hasNonDictionaryEncodedPages()).isTrue();
    assertThat(chunk("kind").getEncodingStats().hasNonDictionaryEncodedPages()).isFalse();
  }

  @Test
  void missingTextsOfARepeatingColumnStayMissing() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < 45_000; i++) {
      // A page of nothing but missing ones, one of both, one of none.
      boolean has = i % 3 == 0 ? i > 21_000 : i > 40_000;
      rows.add(document(i, has ? "near" : null));
    }
    assertThat(copy(Tables.DOCUMENTS, rows)).isEqualTo(rows);
  }

  @Test
  void nothingButMissingTextsNeedNoDictionary() throws IOException {
    List<Row> rows = List.of(document(1, null), document(2, null));
    assertThat(copy(Tables.DOCUMENTS, rows)).isEqualTo(rows);
  }

  @Test
  void saysTheLeastAndTheGreatestOfEachColumn() throws IOException {
    copy(
        Tables.TIMELINE,
        List.of(
            timeline(DAY, "b", 7),
            timeline(DAY.plusDays(9), "\uD83D\uDE00", -1),
            timeline(DAY.plusDays(2), "\uFF21", 3)));
    assertThat(range("item")).isEqualTo("b to \uD83D\uDE00, 0 missing");
    assertThat(range("published")).isEqualTo("1969-12-30 to 1970-01-08, 0 missing");
    assertThat(range("count")).isEqualTo("-1 to 7, 0 missing");
  }

  private String range(String column) throws IOException {
    Statistics<?> range = chunk(column).getStatistics();
    return range.minAsString()
        + " to "
        + range.maxAsString()
        + ", "
        + range.getNumNulls()
        + " missing";
  }

  /** The column in the first row group of the timeline. */
  private ColumnChunkMetaData chunk(String column) throws IOException {
    for (BlockMetaData group :
        ParquetFooters.footer(folder.resolve("timeline.parquet")).orElseThrow().getBlocks()) {
      for (ColumnChunkMetaData chunk : group.getColumns()) {
        if (chunk.getPath().toDotString().equals(column)) {
          return chunk;
        }
      }
    }
    throw new IllegalArgumentException(column);
  }

  private static Row timeline(LocalDate day, String item, long count) {
    return Tables.TIMELINE.row("en", "source", day, "term", item, count, 1L);
  }

  private static Row document(int number, String duplicateKind) {
    return Tables.DOCUMENTS.row(
        "%016x".formatted(number),
        "path" + number,
        0L,
        "s",
        "en",
        number / 45_000.0,
        null,
        null,
        number % 2 == 0 ? "https://example.org/" + number : null,
        "00",
        "UTF-8",
        1L,
        1L,
        1L,
        1L,
        0L,
        1L,
        null,
        duplicateKind,
        null);
  }

  private List<Row> copy(Table table, List<Row> rows) throws IOException {
    Path path = folder.resolve(table.name() + ".parquet");
    Cells cells = new Cells(table);
    try (ParquetFile file = new ParquetFile(table, path)) {
      for (Row row : rows) {
        cells.set(row);
        file.write(cells);
      }
    }
    List<Row> read = new ArrayList<>();
    try (ParquetRowReader reader = new ParquetRowReader(table, path)) {
      for (Optional<Row> row = reader.next(); row.isPresent(); row = reader.next()) {
        read.add(row.get());
      }
    }
    return read;
  }
}
