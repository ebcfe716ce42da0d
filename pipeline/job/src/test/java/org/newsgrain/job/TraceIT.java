package org.newsgrain.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgrain.job.audit.CellFilter;
import org.newsgrain.job.audit.EntityQuery;
import org.newsgrain.job.audit.Occurrence;
import org.newsgrain.job.audit.Query;
import org.newsgrain.job.audit.Snapshot;
import org.newsgrain.job.audit.TermQuery;
import org.newsgrain.job.audit.Trace;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.job.publish.OutputFolder;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.TableReader;
import org.newsgrain.job.table.Tables;

/** From cells to the places that they count. */
class TraceIT {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Each tenth term would do for the eye; phrases, numbers and addresses are among them. */
  private static final int TERMS_APART = 7;

  @Test
  void occurrencesAreAsManyAsEachCellSays() throws IOException {
    Snapshot snapshot = Snapshot.latest(new OutputFolder(AuditRun.OUTPUT));
    RunPlan.Reading reading = snapshot.reading("");
    int cells = 0;
    for (Row row : rows(Tables.TERMS)) {
      if (cells++ % TERMS_APART == 0) {
        check(snapshot, reading, TermQuery.of(snapshot, text(row, 2), only(row)));
      }
    }
    for (Row row : rows(Tables.ENTITIES)) {
      check(snapshot, reading, EntityQuery.of(snapshot, text(row, 2), only(row)));
      cells++;
    }
    assertThat(cells).isGreaterThan(1_000);
  }

  private static void check(Snapshot snapshot, RunPlan.Reading reading, Query query)
      throws IOException {
    List<Occurrence> occurrences = new ArrayList<>();
    Trace.Outcome outcome = new Trace(snapshot, reading, query, 10).run(occurrences::add);
    assertThat(outcome.problems()).isEmpty();
    assertThat(occurrences).hasSize((int) query.cells().get(0).count());
    assertThat(occurrences.stream().map(Occurrence::docId).distinct())
        .hasSize((int) query.cells().get(0).documents());
    for (Occurrence one : occurrences) {
      if (one.place() == Occurrence.Place.FILE) {
        // The seeds end their lines with line feeds, and hold no characters outside the plane.
        String line =
            Files.readAllLines(AuditRun.INPUT.resolve(one.path())).get((int) one.line() - 1);
        assertThat(line.substring((int) one.column() - 1).replace('\u00a0', ' '))
            .startsWith(one.keyword().split(" ", 2)[0]);
      }
    }
  }

  @Test
  void aRecordIsFoundInTheLineWhereItBegins() throws IOException {
    Command.Outcome trace =
        Command.run(
            "trace",
            "-o",
            AuditRun.OUTPUT,
            "--entity",
            "BY",
            "--source",
            "south",
            "--format",
            "json");
    assertThat(trace.exit()).as(trace.err()).isZero();
    List<String> lines = Files.readAllLines(AuditRun.INPUT.resolve("south.jsonl"));
    assertThat(trace.out().lines()).isNotEmpty();
    for (String line : trace.out().lines().toList()) {
      JsonNode one = JSON.readTree(line);
      assertThat(one.get("place").asText()).isEqualTo("record");
      String record = lines.get(one.get("line").asInt() - 1);
      assertThat(record).contains("Title " + one.get("record").asInt() + "\"");
      String text = JSON.readTree(record).get("text").asText();
      assertThat(text.substring(one.get("char_start").asInt(), one.get("char_end").asInt()))
          .isEqualTo(one.get("surface").asText());
    }
  }

  @Test
  void typedTermsAreFoldedAndPhrasesFound() {
    Command.Outcome trace =
        Command.run("trace", "-o", AuditRun.OUTPUT, "--term", "LUKASHENKO", "--source", "north");
    assertThat(trace.exit()).as(trace.err()).isZero();
    assertThat(trace.out().lines()).allMatch(line -> line.contains("Lukashenko"));
    assertThat(trace.out().lines().map(line -> line.indexOf("Lukashenko")).distinct()).hasSize(1);
    assertThat(trace.err()).contains(trace.out().lines().count() + " occurrences in ");
    Command.Outcome phrase =
        Command.run(
            Map.of("CLICOLOR_FORCE", "1"),
            "trace",
            "-o",
            AuditRun.OUTPUT,
            "--term",
            "Kremlin  said");
    assertThat(phrase.exit()).as(phrase.err()).isZero();
    assertThat(phrase.out()).contains("\033[1;31mKremlin said\033[0m");
  }

  @Test
  void csvHasEveryField() {
    Command.Outcome trace =
        Command.run("trace", "-o", AuditRun.OUTPUT, "--entity", "BY", "--format", "csv");
    assertThat(trace.out())
        .startsWith(
            "doc_id,path,record,source,language,place,line,column,char_start,char_end,"
                + "surface,left,keyword,right\n");
  }

  @Test
  void whatIsAmbiguousOrUnknownIsAUsageError() {
    Command.Outcome unknown = Command.run("trace", "-o", AuditRun.OUTPUT, "--term", "zzyzx");
    assertThat(unknown.exit()).isEqualTo(2);
    assertThat(unknown.err()).contains("no cell of terms is of 'zzyzx'");
    Command.Outcome nobody = Command.run("trace", "-o", AuditRun.OUTPUT, "--entity", "Zzyzx");
    assertThat(nobody.exit()).isEqualTo(2);
    Command.Outcome nothing =
        Command.run("trace", "-o", Folders.fresh("trace-none"), "--term", "a");
    assertThat(nothing.exit()).isEqualTo(2);
    assertThat(nothing.err()).contains("no snapshot is published in");
  }

  @Test
  void filesThatChangedOrAreGoneAreNamed() throws IOException {
    Path input = Folders.fresh("trace-changed");
    Files.createDirectories(input.resolve("north"));
    Files.writeString(input.resolve("north/2024-01-02-0.txt"), "Nothing like it was before.\n");
    Command.Outcome trace =
        Command.run("trace", "-o", AuditRun.OUTPUT, "--entity", "BY", "--source", "north", input);
    assertThat(trace.exit()).isEqualTo(1);
    assertThat(trace.err())
        .contains("north/2024-01-02-0.txt has changed since the snapshot was made")
        .contains("north/2024-01-02-1.txt is missing or can't be read any more")
        .contains("the cell says ");
  }

  private static CellFilter only(Row row) {
    return new CellFilter(Optional.of(text(row, 1)), Optional.of(text(row, 0)));
  }

  private static String text(Row row, int column) {
    return (String) row.cell(column);
  }

  private static List<Row> rows(Table table) throws IOException {
    List<Row> rows = new ArrayList<>();
    new TableReader(AuditRun.snapshot()).read(table, rows::add);
    return rows;
  }
}
