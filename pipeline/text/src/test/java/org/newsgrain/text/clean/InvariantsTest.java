package org.newsgrain.text.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgrain.text.document.Line;

/** What holds of every text whatever. */
class InvariantsTest {

  private static final Cleaner CLEANER = Cleaner.load();
  private static final int GENERATED = 2_000;

  static List<String> hostile() {
    String lines = "Ada Brook.\n\n".repeat(20_000);
    String boxes = "The mayor thanked all of the crews for the work they had done today.\n";
    return List.of(
        "",
        "\n",
        "\n\n\n",
        "a",
        "#",
        "\ud83d",
        "\udc00\n\ud800",
        "\u0000\u0000\n\u200b\n\u00a0\n",
        "[ad_1]",
        "\u00a9",
        "Von",
        "By\nBy\nBy",
        "a".repeat(1_000_000),
        "1,".repeat(500_000),
        ". ".repeat(500_000),
        "Aa Aa Aa ".repeat(100_000),
        "x\n".repeat(100_000),
        "Share\n".repeat(100_000),
        "Mary Major\n".repeat(100_000),
        "the end of a line\nthat goes on and\n".repeat(50_000),
        lines,
        boxes + "Mary Major\n\nGardener.\n\n".repeat(10_000));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostileTextsAreCleanedInTime(String text) {
    Assertions.assertTimeout(Duration.ofSeconds(5), () -> assertHolds(text));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void generatedTextsKeepTheLedger(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < GENERATED; i++) {
      assertHolds(generated(random));
    }
  }

  @Test
  void seedsKeepTheLedger() throws IOException {
    try (Stream<Path> seeds = Files.list(Path.of("../../seeds"))) {
      List<Path> files = seeds.sorted().toList();
      assertThat(files).hasSizeGreaterThanOrEqualTo(5);
      for (Path file : files) {
        assertHolds(Files.readString(file));
      }
    }
  }

  private static void assertHolds(String text) {
    CleanText clean = CLEANER.clean(text);
    assertThat(clean.text().equals(text)).isTrue();
    assertThat(clean.reading().length()).isEqualTo(text.length());
    assertThat(tiled(clean.lines())).isEqualTo(text.length());
    int removed = clean.removed().stream().mapToInt(line -> line.span().length()).sum();
    assertThat(clean.kept().length() + removed).isEqualTo(text.length());
    assertThat(CLEANER.clean(clean.kept()).removed()).isEmpty();
    boolean hasSentence = text.lines().anyMatch(line -> line.strip().endsWith("."));
    assertThat(hasSentence && clean.kept().isBlank()).isFalse();
  }

  /** How far the spans reach if each starts where the one before it ends. */
  private static int tiled(List<Line> lines) {
    int end = 0;
    for (Line line : lines) {
      assertThat(line.span().start()).isEqualTo(end);
      end = line.span().end();
    }
    return end;
  }

  /** Lines that rules love, in an order that sets one removal off by another. */
  private static String generated(Random random) {
    List<String> stock = new ArrayList<>();
    stock.addAll(List.of("", "", "Share", "Mary Major", "John Q. Roe", "Gardener since 1998."));
    stock.addAll(List.of("Mayor Ada Brook.", "By Mary Major", "von mary major", "Comments"));
    stock.addAll(List.of("[ad_1]", "Leave a reply", "the end of a line that goes", "on and on"));
    stock.add("Yesterday Mayor Ada Brook thanked the crews for all that they had done at sea.");
    stock.add("The council met on Monday evening and heard all those who had");
    stock.add("handed in their objections to the new road, but there were few");
    stock.addAll(List.of("Home | News | Sport", "12.03.2024 10:45", "Read more…", "@harbour"));
    stock.addAll(List.of("- Ferry runs aground off Port Linden", "www.example.org", "港口重开"));
    stock.add("林登港在风暴过后两天于星期二重新开放，市长感谢了所有参加抢修的人员。");
    stock.add("I have no idea, why does nobody ask what it costs!!! Posted by ada, 12:30");
    return IntStream.range(0, random.nextInt(24))
        .mapToObj(i -> stock.get(random.nextInt(stock.size())))
        .collect(Collectors.joining("\n"));
  }
}
