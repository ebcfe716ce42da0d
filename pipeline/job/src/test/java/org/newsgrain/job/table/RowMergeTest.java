package org.newsgrain.job.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowMergeTest {

  @TempDir Path folder;

  @Test
  void manyRunsBecomeOneInOrder() throws IOException {
    Random random = new Random(7);
    List<Row> rows = new ArrayList<>();
    List<Path> runs = new ArrayList<>();
    for (int run = 0; run < 150; run++) {
      List<Row> some = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        some.add(timeline(random.nextInt(1_000_000)));
      }
      rows.addAll(some);
      runs.add(write(Tables.TIMELINE, run, some));
    }
    rows.sort(Tables.TIMELINE.order());
    assertThat(merged(Tables.TIMELINE, runs)).isEqualTo(rows).hasSizeGreaterThan(150);
  }

  @Test
  void everyKindOfCellComesBackAndSoDoMissingOnes() throws IOException {
    Row full =
        Tables.TERMS.row(
            "sv",
            "s",
            "måndag",
            1L,
            "word",
            "Måndag",
            "månd",
            false,
            3L,
            2L,
            1.5,
            2L,
            1L,
            -0.25,
            Double.MIN_VALUE,
            0.0);
    Row bare =
        Tables.TERMS.row(
            "sv",
            "s",
            "\uD83D\uDE00",
            1L,
            "word",
            "",
            null,
            true,
            3L,
            2L,
            1e300,
            2L,
            1L,
            null,
            null,
            null);
    Path run = write(Tables.TERMS, 0, List.of(full, bare));
    assertThat(merged(Tables.TERMS, List.of(run))).containsExactly(full, bare);
  }

  @Test
  void noRunsAreNoRows() throws IOException {
    assertThat(merged(Tables.TERMS, List.of())).isEmpty();
  }

  private static Row timeline(int number) {
    LocalDate day = LocalDate.ofEpochDay(number % 20_000 - 10_000);
    return Tables.TIMELINE.row("en", "source", day, "term", "t" + number, (long) number, 1L);
  }

  private Path write(Table table, int number, List<Row> rows) throws IOException {
    Path run = folder.resolve(number + ".run");
    try (RowRunWriter out = new RowRunWriter(table, run)) {
      for (Row row : RowBlock.of(table, rows).rows()) {
        out.write(row);
      }
    }
    return run;
  }

  private List<Row> merged(Table table, List<Path> runs) throws IOException {
    List<Row> rows = new ArrayList<>();
    RowMerge.of(table, runs, folder, row -> rows.add(row.row()));
    return rows;
  }
}
