package org.newsgrain.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The questions of {@code docs/queries.sql}, asked of the sample articles and of a fortnight. */
class QueriesIT {

  private static final Map<Integer, String> QUERIES = Queries.read();
  private static final int FEWEST = 12;

  private static DuckDb seeds;
  private static DuckDb fortnight;

  @BeforeAll
  static void open() throws IOException, SQLException {
    seeds = Queries.duckDb(SeedRun.snapshot());
    fortnight = Queries.duckDb(FortnightRun.snapshot());
  }

  private static List<String> ask(DuckDb of, int question) throws SQLException {
    return of.query(QUERIES.get(question));
  }

  @Test
  void everyStatementStandsBelowAQuestionAndNoneIsPassedOver() throws IOException {
    assertThat(QUERIES).hasSizeGreaterThan(FEWEST);
    assertThat(QUERIES.keySet())
        .containsExactlyElementsOf(IntStream.rangeClosed(1, QUERIES.size()).boxed().toList());
    assertThat(QUERIES.values()).allMatch(query -> query.startsWith("select "));
    String file = Files.readString(Command.HOME.resolve("docs/queries.sql"));
    assertThat(file.lines().filter(line -> line.endsWith(";"))).hasSize(QUERIES.size());
  }

  @Test
  void everyQuestionHasAnAnswerInOneOfTheTwo() throws SQLException {
    for (int question : QUERIES.keySet()) {
      List<String> rows = new ArrayList<>(ask(seeds, question));
      rows.addAll(ask(fortnight, question));
      assertThat(rows).as("question %d", question).isNotEmpty();
    }
  }

  @Test
  void theReadmeShowsWhatTheFirstQuestionAnswers() throws IOException, SQLException {
    Pattern row = Pattern.compile("\\| (.*) \\| (PER|ORG|LOC) \\| (\\d+) \\| (\\d+) \\| (.*) \\|");
    List<String> shown =
        Files.readAllLines(Command.HOME.resolve("README.md")).stream()
            .map(row::matcher)
            .filter(Matcher::matches)
            .map(m -> String.join("\t", m.group(1), m.group(2), m.group(3), m.group(4), m.group(5)))
            .toList();
    assertThat(shown).hasSize(5).isEqualTo(ask(seeds, 1).subList(0, shown.size()));
  }

  @Test
  void theSeedsDifferAsTheirArticlesDo() throws SQLException {
    assertThat(ask(seeds, 3))
        .anyMatch(r -> r.startsWith("003_51a6276876a87040\ten\tKremlin said\t3\t1\t"));
    assertThat(ask(seeds, 4)).contains("004_0ee3e3c8d9e8c36e\ten\tMoscow\tLOC\t2\t18");
    assertThat(ask(seeds, 6)).contains("Alexander Lukashenko\ten\tLukashenka\t9");
    assertThat(ask(seeds, 15)).contains("ad.marker\tMarks a place for advertising\t2\t1\t[ad_1]");
    assertThat(ask(seeds, 9)).as("the seeds have no dates").isEmpty();
  }

  @Test
  void theFortnightHasWeeksReprintsAndASourceOfItsOwn() throws SQLException {
    assertThat(ask(fortnight, 3))
        .first()
        .asString()
        .startsWith("south.example\ten\tMadrid\t10\t4\t");
    assertThat(ask(fortnight, 5)).containsExactly("Magdalena Andersson\tsv\t2\t2");
    assertThat(ask(fortnight, 9))
        .contains("2024-03-04\tAngela Merkel\t6\t3", "2024-03-11\tEuropean Commission\t7\t2");
    assertThat(ask(fortnight, 10)).contains("European Commission\tORG\t7\t0");
    assertThat(ask(fortnight, 11)).contains("Angela Merkel\t2024-03-04\tnorth.example");
    assertThat(ask(fortnight, 13)).containsExactly("south.example\tnorth.example\texact\t1");
    assertThat(ask(fortnight, 16)).hasSize(1).first().asString().startsWith("BAD_RECORD\t1\t88\t");
  }

  @Test
  void theReprintCountsForTheSourceThatWasFirst() throws SQLException {
    assertThat(ask(fortnight, 2))
        .contains(
            "north.example\tEmmanuel Macron\t8\t72.7", "south.example\tEmmanuel Macron\t1\t50.0");
  }
}
