package org.newsgrain.job.write;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.Tables;

class ParquetFootersTest {

  @TempDir private Path folder;
  private final Map<String, Long> rows = new TreeMap<>();

  @BeforeEach
  void write() throws IOException {
    for (Table table : Tables.ALL) {
      new TableFiles(TableFiles.Format.PARQUET, table, folder, 0, 1).close();
      rows.put(table.name(), 0L);
    }
  }

  @Test
  void findsColumnsAndRowsAsTheyWereWritten() {
    assertThatCode(() -> ParquetFooters.verify(folder, rows)).doesNotThrowAnyException();
  }

  @Test
  void missesRows() {
    rows.put("terms", 1L);
    assertThatThrownBy(() -> ParquetFooters.verify(folder, rows))
        .hasMessage("terms has 1 rows in CSV, but 0 in Parquet");
  }

  @Test
  void missesTheEndOfAFile() throws IOException {
    Path terms = folder.resolve("terms.parquet");
    byte[] bytes = Files.readAllBytes(terms);
    Files.write(terms, Arrays.copyOf(bytes, bytes.length - 1));
    assertThatThrownBy(() -> ParquetFooters.verify(folder, rows))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("terms.parquet has no end");
  }

  @Test
  void knowsTheColumnsOfEachTable() throws IOException {
    Files.copy(
        folder.resolve("names.parquet"),
        folder.resolve("terms.parquet"),
        StandardCopyOption.REPLACE_EXISTING);
    assertThatThrownBy(() -> ParquetFooters.verify(folder, rows))
        .hasMessageContaining("terms.parquet has other columns than terms");
  }
}
