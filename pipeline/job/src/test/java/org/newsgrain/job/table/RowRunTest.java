package org.newsgrain.job.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.carrotsearch.hppc.LongHashSet;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgrain.job.kept.Outdated;

class RowRunTest {

  @TempDir Path folder;

  @Test
  void readsBackWhatItWrote() throws IOException {
    RowBlock sources =
        RowBlock.of(
            Tables.SOURCES,
            List.of(
                Tables.SOURCES.row("b", "sv", 1L, 0L, 9L, null, 50L, 0L, null, null),
                Tables.SOURCES.row(
                    "å\n\uD83D\uDE00",
                    "en",
                    2L,
                    1L,
                    9L,
                    7L,
                    Long.MAX_VALUE,
                    -1L,
                    LocalDate.of(1969, 12, 31),
                    LocalDate.of(2024, 2, 29))));
    RowBlock terms =
        RowBlock.of(
            Tables.TERMS,
            List.of(
                Tables.TERMS.row(
                    "en",
                    "b",
                    "x".repeat(70_000),
                    1L,
                    "word",
                    "",
                    null,
                    true,
                    1L,
                    1L,
                    0.1 + 0.2,
                    0L,
                    0L,
                    -0.0,
                    null,
                    Double.MIN_VALUE)));
    for (RowBlock block : List.of(sources, terms)) {
      assertThat(copy(block)).isEqualTo(block);
    }
  }

  @Test
  void passesOverWhatIsOutdated() throws IOException {
    RowBlock rejected =
        RowBlock.of(
            Tables.REJECTED,
            List.of(
                Tables.REJECTED.row("a.zip/b/c.txt", 0L, "EMPTY", "", 0L),
                Tables.REJECTED.row("a.zip2", 0L, "EMPTY", "", 0L),
                Tables.REJECTED.row("b.txt", 3L, "EMPTY", "", 0L)));
    RowBlock removed =
        RowBlock.of(
            Tables.REMOVED, List.of(removed("00000000000000ff"), removed("ff00000000000000")));
    Outdated.writeFiles(folder, Set.of("a.zip", "b.txt"));
    Outdated.writeDocuments(folder, Outdated.Part.COUNTS, LongHashSet.from(0xffL));
    assertThat(copy(rejected).rows()).containsExactly(rejected.rows().get(1));
    assertThat(copy(removed).rows()).containsExactly(removed.rows().get(1));
  }

  private static Row removed(String document) {
    return Tables.REMOVED.row(document, 1L, "s", "en", 0L, 1L, "r", "because", "x");
  }

  private RowBlock copy(RowBlock block) throws IOException {
    Path path = folder.resolve(block.table().name());
    try (RowRunWriter out = new RowRunWriter(block.table(), path)) {
      for (Row row : block.rows()) {
        out.write(row);
      }
    }
    List<Row> rows = new ArrayList<>();
    try (RowRun in = new RowRun(path)) {
      for (Optional<Row> row = in.next(); row.isPresent(); row = in.next()) {
        rows.add(row.get());
      }
    }
    return new RowBlock(block.table(), rows);
  }
}
