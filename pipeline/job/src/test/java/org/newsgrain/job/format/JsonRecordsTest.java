package org.newsgrain.job.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.text.document.Sha256;

class JsonRecordsTest {

  private static final long MANY = 1_000_000;

  @Test
  void aLineBecomesAnArticle() throws Exception {
    String line =
        """
        {"text":"På\\u00a0måndag\\r\\nkommer de.","title":" Ett \\n två\\t","source":"Bladet",\
        "url":"https://bladet.se/1","date":1700000000,"language":null,"id":[7]}\
        """;
    Article article = Reading.article(reader(MemoryContent.of(line + "\r\n"), 0));
    assertThat(article)
        .isEqualTo(
            new Article(
                "På\u00a0måndag\nkommer de.",
                "UTF-8",
                "Ett två",
                "Bladet",
                "https://bladet.se/1",
                "1700000000",
                "",
                Sha256.hex(MemoryContent.of(line).bytes())));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "json-records.csv", useHeadersInDisplayName = true)
  void everyKindOfLineHasItsOutcome(String line, String outcome) throws Exception {
    assertThat(Reading.outcomes(reader(MemoryContent.of(line), 0))).containsExactly(outcome);
  }

  @Test
  void blankLinesAndAByteOrderMarkAreNoRecords() throws Exception {
    MemoryContent content =
        MemoryContent.of("\uFEFF\r\n \n\n", json("a"), "\r\n\t\r\n\n  ", json("b"), "\n \n");
    assertThat(Reading.outcomes(reader(content, 0))).containsExactly("a", "b");
    assertThat(Reading.outcomes(reader(MemoryContent.of("\uFEFF \n\r\n"), 0))).isEmpty();
    assertThat(Reading.outcomes(reader(MemoryContent.of(""), 0))).isEmpty();
  }

  @Test
  void aFieldMayStandInsideAnother() throws Exception {
    RunPlan.Fields fields =
        new RunPlan.Fields("content.body", "meta.title", "source.name", "url", "date", "language");
    String nested =
        "{\"content\":{\"body\":\"inside\"},\"meta\":{\"title\":\"t\"},\"source\":[\"x\"]}";
    String literal = "{\"content.body\":\"by name\",\"content\":{\"body\":\"inside\"}}";
    String missing = "{\"content\":{\"text\":\"x\"}}";
    MemoryContent content = MemoryContent.of(nested + "\n" + literal + "\n" + missing);
    assertThat(Reading.outcomes(new JsonRecords(content, 0, fields, MANY)))
        .containsExactly(
            "inside", "by name", "BAD_RECORD: no field content.body; there are content");
    Article article = Reading.article(new JsonRecords(content, 0, fields, MANY));
    assertThat(article.title()).isEqualTo("t");
    assertThat(article.source()).isEmpty();
  }

  @Test
  void aLineInAnotherCharsetIsReadInThat() throws Exception {
    byte[] latin = json("Smörgåsbord på Östermalm").getBytes(Charset.forName("windows-1252"));
    Article article = Reading.article(reader(new MemoryContent(latin), 0));
    assertThat(article.text()).isEqualTo("Smörgåsbord på Östermalm");
    assertThat(article.charset()).isEqualTo("windows-1252");
  }

  @Test
  void bytesThatAreNoTextAreRejected() throws Exception {
    byte[] noise = new byte[4_000];
    new Random(1).nextBytes(noise);
    for (int i = 0; i < noise.length; i++) {
      noise[i] = noise[i] == '\n' ? 0 : noise[i];
    }
    MemoryContent content = MemoryContent.of(json("a"), "\n", noise, "\n", json("b"));
    assertThat(Reading.outcomes(reader(content, 0)))
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo("a"),
            second -> assertThat(second).startsWith("NOT_TEXT: "),
            third -> assertThat(third).isEqualTo("b"));
  }

  @Test
  void aLineThatIsTooLongIsPassedOver() throws Exception {
    MemoryContent content =
        MemoryContent.of(json("a"), "\n", json("b".repeat(500)), "\n", json("c"));
    assertThat(Reading.outcomes(new JsonRecords(content, 0, RunPlan.Fields.DEFAULT, 100)))
        .containsExactly("a", "TOO_LARGE: a record of 511 bytes; at most 100 are read", "c");
  }

  @Test
  void depthCannotOverflowTheStack() throws Exception {
    String open = "{\"text\":\"a\",\"x\":" + "[".repeat(400_000);
    String closed = open + "]".repeat(400_000) + "}";
    assertThat(Reading.outcomes(reader(MemoryContent.of(open + "\n" + closed), 0)))
        .hasSize(2)
        .allSatisfy(outcome -> assertThat(outcome).startsWith("BAD_RECORD: not JSON: "));
  }

  @Test
  void aReaderMayBeginWhereAnyRecordEnds() throws Exception {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      StringBuilder lines = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "");
      int records = 1 + random.nextInt(6);
      for (int i = 0; i < records; i++) {
        lines.append(GAPS.get(random.nextInt(GAPS.size())));
        lines.append(LINES.get(random.nextInt(LINES.size())));
      }
      MemoryContent content = MemoryContent.of(lines.append("\n \n").toString());
      Ranges.check(content, offset -> new JsonRecords(content, offset, RunPlan.Fields.DEFAULT, 60));
    }
  }

  private static final List<String> GAPS = List.of("\n", "\r\n", "\n\n", "\n \t\r\n", "\n  ");

  private static final List<String> LINES =
      List.of(json("a"), json("å𝄞"), "{", "x".repeat(99), "\u0000", "[1,2]", json("\\ud800"));

  private static JsonRecords reader(Content content, long offset) throws IOException {
    return new JsonRecords(content, offset, RunPlan.Fields.DEFAULT, MANY);
  }

  private static String json(String text) {
    return "{\"text\":\"" + text + "\"}";
  }
}
