package org.newsgrain.text.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is removed from the sample articles, line by line. */
class SeedsTest {

  private static final Cleaner CLEANER = Cleaner.load();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "000_004692a99a2272d8 |",
        "001_d9038fce488afb67 | 9 caption.repeated, 23 caption.repeated, 31 author.box,"
            + " 33 author.box, 35 comments.form.sv",
        "002_add4238b189a243c | 5 ad.marker, 8 byline.de, 38 ad.marker",
        "003_51a6276876a87040 | 69 comments.count.en, 70 comments.form.en, 71 comments.form.en",
        "004_0ee3e3c8d9e8c36e | 23 page.control.en"
      })
  void removesTheFurnitureAndNothingElse(String seed, String expected) throws IOException {
    List<String> removed =
        CLEANER.clean(read(seed)).removed().stream()
            .map(line -> line.number() + " " + line.removal().orElseThrow().rule())
            .toList();
    assertThat(String.join(", ", removed)).isEqualTo(expected == null ? "" : expected);
  }

  @Test
  void readsAWrappedArticleInWholeParagraphs() throws IOException {
    String reading = CLEANER.clean(read("003_51a6276876a87040")).reading();
    assertThat(reading.strip().lines())
        .hasSize(5)
        .contains("From the MT:")
        .contains("“Putin, Lukashenko To Talk 'Integration' Amid Belarus Protests”");
    assertThat(reading)
        .contains("the first to Russia by the Belarusian leader")
        .contains("More than 100,000 people")
        .contains("\n^ This will either mean Lukashenko will resign");
  }

  @ParameterizedTest
  @CsvSource({
    "000_004692a99a2272d8",
    "001_d9038fce488afb67",
    "002_add4238b189a243c",
    "004_0ee3e3c8d9e8c36e"
  })
  void neverJoinsParagraphsOfOneLine(String seed) throws IOException {
    String text = read(seed);
    assertThat(CLEANER.keepAll(text).reading()).isEqualTo(text);
  }

  private static String read(String seed) throws IOException {
    return Files.readString(Path.of("../../seeds", seed + ".txt"));
  }
}
