package org.newsgrain.job.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.text.document.Rejection.Reason;
import org.newsgrain.text.document.Sha256;

class CsvRecordsTest {

  private static final long MANY = 1_000_000;

  @Test
  void aRowBecomesAnArticle() throws Exception {
    String row =
        "1,\"På måndag,\r\nkommer \"\"de\"\".\", Ett  två ,Bladet,https://b.se/1,2024-01-02,sv";
    MemoryContent content =
        MemoryContent.of("\uFEFFid,text,title,source,url,date,language\r\n" + row + "\r\n");
    assertThat(Reading.article(csv(content)))
        .isEqualTo(
            new Article(
                "På måndag,\nkommer \"de\".",
                "UTF-8",
                "Ett två",
                "Bladet",
                "https://b.se/1",
                "2024-01-02",
                "sv",
                Sha256.hex(MemoryContent.of(row).bytes())));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "csv-records.csv", useHeadersInDisplayName = true)
  void everyKindOfRowHasItsOutcome(String row, String outcome) throws Exception {
    String rows =
        row.replace("\\n", "\n").replace("\\r", "\r").replace("\\t", "\t").replace("\\0", "\0");
    assertThat(String.join("; ", Reading.outcomes(csv(MemoryContent.of("text,title\n" + rows)))))
        .isEqualTo(outcome);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " -> ",
      value = {
        "id;text -> 1;a, b -> a, b",
        "id|text -> 1|a;b -> a;b",
        "text -> a;b,c|d -> BAD_RECORD: 2 fields, where the header has 1",
        "a;b;c,text -> 1,2 -> 2",
        "'\"id\";\"text\"' -> 1;x -> x",
        "TEXT -> x -> x",
        "id, Text  -> 1,x -> x",
        "Text,text -> 1,2 -> 2"
      })
  void theHeaderTellsTheDelimiterAndTheColumns(String header, String row, String outcome)
      throws Exception {
    MemoryContent content = MemoryContent.of(header + "\n" + row);
    assertThat(Reading.outcomes(csv(content))).containsExactly(outcome);
  }

  @Test
  void tabsSeparateTheFieldsOfTsv() throws Exception {
    MemoryContent content = MemoryContent.of("id\ttext\n1\ta, \"b\"; c\n2\t\"d\te\"\n");
    assertThat(Reading.outcomes(new CsvRecords(content, 0, true, RunPlan.Fields.DEFAULT, MANY)))
        .containsExactly("a, \"b\"; c", "d\te");
    assertThat(Reading.outcomes(csv(content))).containsExactly("a, \"b\"; c", "d\te");
  }

  @Test
  void withoutATextColumnNothingIsRead() {
    assertThatExceptionOfType(RejectedException.class)
        .isThrownBy(() -> csv(MemoryContent.of("id;body\n1;a")).next())
        .withMessage("no column text; there are id, body; name it with --field text=COLUMN")
        .satisfies(e -> assertThat(e.reason()).isEqualTo(Reason.UNSUPPORTED));
    assertThatExceptionOfType(RejectedException.class)
        .isThrownBy(() -> csv(MemoryContent.of("text,\"id\n1,a\n")).next())
        .withMessage("a quote in the header is never closed");
  }

  @Test
  void aHeaderAloneHasNoRecords() throws Exception {
    assertThat(Reading.outcomes(csv(MemoryContent.of("text,title\r\n\r\n")))).isEmpty();
    assertThat(Reading.outcomes(csv(MemoryContent.of("")))).isEmpty();
    assertThat(Reading.outcomes(csv(MemoryContent.of("\uFEFF\n\n")))).isEmpty();
  }

  @Test
  void theWholeFileTellsTheCharsetOfARow() throws Exception {
    String rows = "text,title\nСегодня в Минске прошла встреча министров,а\nДа,б\n";
    MemoryContent content = MemoryContent.of(rows.repeat(20).getBytes(Charset.forName("KOI8-R")));
    List<String> outcomes = Reading.outcomes(csv(content));
    assertThat(outcomes).contains("Сегодня в Минске прошла встреча министров", "Да");
    CsvRecords records = csv(content);
    assertThat(Reading.article(records).charset()).isEqualTo("KOI8-R");
  }

  @Test
  void aRowInAnotherCharsetThanTheFileIsReadInItsOwn() throws Exception {
    MemoryContent content =
        MemoryContent.of(
            "text\nPå måndag\n",
            "Smörgåsbord på Östermalm".getBytes(Charset.forName("windows-1252")),
            "\nåter\n");
    assertThat(Reading.outcomes(csv(content)))
        .containsExactly("På måndag", "Smörgåsbord på Östermalm", "åter");
  }

  @Test
  void aRowThatIsTooLongIsPassedOver() throws Exception {
    MemoryContent content = MemoryContent.of("text\na\n\"" + "b\n".repeat(500) + "\"\nc\n");
    assertThat(Reading.outcomes(new CsvRecords(content, 0, false, RunPlan.Fields.DEFAULT, 100)))
        .containsExactly("a", "TOO_LARGE: a record of 1002 bytes; at most 100 are read", "c");
  }

  @Test
  void manyFieldsOrLongOnesAreNoTrouble() throws Exception {
    String longest = "x".repeat(900_000);
    MemoryContent content = MemoryContent.of("text\n" + longest + "\n" + ",".repeat(900_000));
    assertThat(Reading.outcomes(csv(content)))
        .satisfiesExactly(
            first -> assertThat(first).isEqualTo(longest),
            second -> assertThat(second).startsWith("BAD_RECORD: "));
  }

  @Test
  void aReaderMayBeginWhereAnyRecordEnds() throws Exception {
    Random random = new Random(11);
    String alphabet = "ab\",,\r\n\n ;\"\"å";
    for (int round = 0; round < 150; round++) {
      StringBuilder rows = new StringBuilder("text,title\nfirst,row\n");
      int length = random.nextInt(60);
      for (int i = 0; i < length; i++) {
        rows.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      Ranges.check(
          MemoryContent.of(rows.toString()),
          offset -> {
            MemoryContent content = MemoryContent.of(rows.toString());
            return new CsvRecords(content, offset, false, RunPlan.Fields.DEFAULT, 30);
          });
    }
  }

  private static CsvRecords csv(Content content) throws Exception {
    return new CsvRecords(content, 0, false, RunPlan.Fields.DEFAULT, MANY);
  }
}
