package org.newsgrain.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgrain.job.audit.Check;
import org.newsgrain.job.audit.Findings;
import org.newsgrain.job.audit.Snapshot;
import org.newsgrain.job.publish.DataPackage;
import org.newsgrain.job.publish.Manifest;
import org.newsgrain.job.publish.OutputFolder;
import org.newsgrain.job.publish.PublishedFile;
import org.newsgrain.job.table.Cells;
import org.newsgrain.job.table.Column;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.TableReader;
import org.newsgrain.job.table.Tables;
import org.newsgrain.job.write.TableFiles;

/** What a check finds: every planted error, and nothing in a snapshot that is well. */
class CheckIT {

  /** Remarks for people: nothing else says what they should be. */
  private static final Set<String> REMARKS =
      Set.of("removed.rule", "removed.reason", "names.merged_by");

  private static final JsonMapper JSON =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  static List<Table> tables() {
    return Tables.ALL;
  }

  @Test
  void allIsWellInWhatARunHasPublished() {
    for (String[] options : new String[][] {{}, {"--all"}}) {
      List<Object> line = new ArrayList<>(List.of("check", "-o", AuditRun.OUTPUT));
      line.addAll(List.of(options));
      Command.Outcome check = Command.run(line.toArray());
      assertThat(check.out()).isEmpty();
      assertThat(check.exit()).as(check.err()).isZero();
      assertThat(check.err())
          .contains("counted again: 10 of 10 documents")
          .contains("all is well in ");
    }
  }

  /** Every format is written anew with the one cell changed, and all hashes are made to agree. */
  @ParameterizedTest(name = "{index}")
  @MethodSource("tables")
  void everyPlantedErrorIsFound(Table table) throws IOException {
    List<Row> rows = rows(AuditRun.snapshot(), table);
    assertThat(rows).as("rows of " + table.name()).isNotEmpty();
    for (int column = 0; column < table.columns().size(); column++) {
      String name = table.name() + "." + table.columns().get(column).name();
      int row = rowWithValue(rows, column);
      if (row >= 0 && !REMARKS.contains(name)) {
        List<Row> planted = new ArrayList<>(rows);
        planted.set(row, changed(table, rows.get(row), column));
        List<String> findings = check(copyWith(table, planted));
        assertThat(findings).as(name + " of " + rows.get(row)).isNotEmpty();
        assertThat(findings).allMatch(line -> line.contains(": "));
      }
    }
  }

  @ParameterizedTest(name = "{index}")
  @MethodSource("tables")
  void aRowThatIsMissingIsFound(Table table) throws IOException {
    List<Row> rows = rows(AuditRun.snapshot(), table);
    // Of the pairs only the commonest are listed, so that one may be left out.
    if (!table.equals(Tables.PAIRS)) {
      List<Row> fewer = new ArrayList<>(rows);
      fewer.remove(rows.size() / 2);
      assertThat(check(copyWith(table, fewer))).isNotEmpty();
    }
  }

  @Test
  void filesThatAreMissingExtraOrChangedAreNamed() throws IOException {
    Path output = copy("audit-files");
    Path snapshot = output.resolve("latest").toRealPath();
    Files.delete(snapshot.resolve("report.html"));
    Files.writeString(snapshot.resolve("notes.txt"), "mine");
    Path csv = snapshot.resolve("excel/terms.csv");
    String text = Files.readString(csv);
    Files.writeString(csv, text.replaceFirst(",1,", ",2,"));
    Command.Outcome check = Command.run("check", "-o", output, AuditRun.INPUT);
    assertThat(check.exit()).isEqualTo(1);
    assertThat(check.out())
        .contains("report.html: is missing")
        .contains("notes.txt: is not in the manifest")
        .contains("excel/terms.csv: the file: sha256: expected ")
        .contains("excel/terms.csv: line ");
  }

  @Test
  void rawFilesThatChangedSinceAreNamed() throws IOException {
    Path input = Folders.fresh("audit-changed");
    copy(AuditRun.INPUT, input);
    Path article = input.resolve("north/2024-01-02-0.txt");
    Files.writeString(article, Files.readString(article) + "One more sentence stands here.\n");
    Command.Outcome check = Command.run("check", "-o", AuditRun.OUTPUT, input);
    assertThat(check.exit()).isEqualTo(1);
    assertThat(check.out()).contains("sha256: expected ").contains("input: input_sha256");
  }

  private static List<String> check(Path output) throws IOException {
    List<String> lines = new ArrayList<>();
    Snapshot snapshot = Snapshot.latest(new OutputFolder(output));
    new Check(snapshot, new Findings(lines::add))
        .run(snapshot.reading(AuditRun.INPUT.toString()), false);
    return lines;
  }

  private static List<Row> rows(Path snapshot, Table table) throws IOException {
    List<Row> rows = new ArrayList<>();
    new TableReader(snapshot).read(table, rows::add);
    return rows;
  }

  /** A row in the middle, if the column has a value there, else any that has; -1 if none has. */
  private static int rowWithValue(List<Row> rows, int column) {
    for (int i = 0; i < rows.size(); i++) {
      int row = (i + rows.size() / 2) % rows.size();
      if (rows.get(row).cell(column) != null) {
        return row;
      }
    }
    return -1;
  }

  private static Row changed(Table table, Row row, int column) {
    Object[] cells = row.cells().toArray();
    Column declared = table.columns().get(column);
    cells[column] =
        switch (declared.type()) {
          case STRING -> cells[column] + "x";
          case INT64 -> (Long) cells[column] + 1;
          case DOUBLE -> (Double) cells[column] + 1e-6;
          case BOOLEAN -> !(Boolean) cells[column];
          case DATE -> ((LocalDate) cells[column]).plusDays(1);
        };
    return table.row(cells);
  }

  private static Path copyWith(Table table, List<Row> rows) throws IOException {
    Path output = copy("audit-planted");
    Path snapshot = output.resolve("latest").toRealPath();
    Cells cells = new Cells(table);
    for (TableFiles.Format format : TableFiles.Format.values()) {
      try (TableFiles files = new TableFiles(format, table, snapshot, 0, 1)) {
        for (Row row : rows.stream().sorted(table.order()).toList()) {
          cells.set(row);
          files.write(cells);
        }
      }
    }
    Manifest manifest = Manifest.read(snapshot);
    Files.delete(snapshot.resolve(Manifest.FILE));
    List<PublishedFile> tables = PublishedFile.tables(snapshot);
    DataPackage.write(snapshot, tables, manifest.id(), manifest.version(), manifest.ledger());
    Manifest agreeing =
        new Manifest(
            manifest.id(),
            manifest.version(),
            manifest.options(),
            manifest.inputSha256(),
            manifest.inputFiles(),
            manifest.ledger(),
            PublishedFile.in(snapshot));
    JSON.writeValue(snapshot.resolve(Manifest.FILE).toFile(), agreeing);
    return output;
  }

  private static Path copy(String name) throws IOException {
    Path output = Folders.fresh(name);
    String id = AuditRun.snapshot().getFileName().toString();
    copy(AuditRun.snapshot(), output.resolve("snapshots").resolve(id));
    Files.createSymbolicLink(output.resolve("latest"), Path.of("snapshots", id));
    return output;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path copy = to.resolve(from.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }
}
