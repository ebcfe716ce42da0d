package org.newsgrain.job.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsgrain.job.audit.Occurrence;

/** Occurrences one below the other. */
class ConcordanceTest {

  @Test
  void keywordsStandOneBelowTheOtherAlsoBesideWideCharacters() {
    List<String> lines =
        print(
            60,
            Colours.NONE,
            occurrence("a.txt", 3, "short ", "Bush", " spoke"),
            occurrence("folder/b.txt", 1234, "x".repeat(80), "Bush", "y".repeat(80)),
            occurrence("c.txt", 1, "東京東京東京東京東京東京東京東京", "Bush", ""));
    assertThat(lines.get(0)).startsWith("a.txt:3:1 ");
    assertThat(lines.get(0).indexOf("Bush")).isEqualTo(lines.get(1).indexOf("Bush"));
    assertThat(lines.get(1)).hasSize(60);
    int wide = (int) lines.get(2).chars().filter(c -> c > 0x2000).count();
    assertThat(lines.get(2).indexOf("Bush") + wide).isEqualTo(lines.get(0).indexOf("Bush"));
  }

  @Test
  void aLongPathHasALineOfItsOwn() {
    String path = "folder/".repeat(8) + "a.txt";
    List<String> lines = print(60, Colours.NONE, occurrence(path, 3, "left ", "Bush", " right"));
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).isEqualTo(path + ":3:1");
    assertThat(lines.get(1)).endsWith("left Bush right");
  }

  @Test
  void theKeywordAloneIsColoured() {
    List<String> lines =
        print(60, new Colours(true), occurrence("a.txt", 3, "left ", "Bush", " right"));
    assertThat(lines.get(0)).endsWith("left \033[1;31mBush\033[0m right").startsWith("a.txt:3:1 ");
  }

  @Test
  void theWidthIsThatOfTheTerminalOrAHundred() {
    assertThat(Concordance.width(Map.of())).isEqualTo(100);
    assertThat(Concordance.width(Map.of("COLUMNS", "132"))).isEqualTo(132);
    assertThat(Concordance.width(Map.of("COLUMNS", "3"))).isEqualTo(40);
    assertThat(Concordance.width(Map.of("COLUMNS", "wide"))).isEqualTo(100);
  }

  private static List<String> print(int width, Colours colours, Occurrence... occurrences) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
    try (Concordance concordance = new Concordance(out, width, colours)) {
      for (Occurrence occurrence : occurrences) {
        concordance.print(occurrence);
      }
    }
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private static Occurrence occurrence(
      String path, long line, String left, String keyword, String right) {
    return new Occurrence(
        "0",
        path,
        0,
        "s",
        "en",
        Occurrence.Place.FILE,
        line,
        1,
        0,
        4,
        keyword,
        left,
        keyword,
        right);
  }
}
