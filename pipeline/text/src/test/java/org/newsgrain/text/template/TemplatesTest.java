package org.newsgrain.text.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.newsgrain.text.clean.Recurrence;
import org.newsgrain.text.clean.Recurrences;

class TemplatesTest {

  private static final int ENOUGH = 1_000;

  /** A document as the count sees it. */
  private record Page(String source, String text) {}

  @Test
  void aLineIsKnownByTheDocumentsAndSourcesItStandsIn() {
    Templates templates =
        counted(
            new Page("north", "News | Sport 1\nA storm came.\nNews | Sport 2"),
            new Page("north", "news | sport 3\nThe storm went.\nPhoto: Agency"),
            new Page("north", "Nothing else."),
            new Page("south", "Photo: Agency\nA storm came."));
    Recurrences north = templates.forSource("north");
    assertThat(north.of("NEWS | Sport 2024")).isEqualTo(new Recurrence(2, 3, 1));
    assertThat(north.of("A storm came.")).isEqualTo(new Recurrence(1, 3, 2));
    assertThat(north.of("Photo: agency")).isEqualTo(new Recurrence(1, 3, 2));
    assertThat(north.of("Never seen.")).isEqualTo(new Recurrence(1, 3, 1));
    assertThat(north.of("* * *")).isEqualTo(Recurrence.UNKNOWN);
    assertThat(north.of("too long ".repeat(99))).isEqualTo(new Recurrence(1, 3, 1));
    assertThat(templates.forSource("south").of("Photo: Agency")).isEqualTo(new Recurrence(1, 1, 2));
    assertThat(templates.forSource("elsewhere").of("News | Sport 1"))
        .isEqualTo(new Recurrence(1, 1, 1));
  }

  @Test
  void whereNothingWasLearnedNothingIsKnown() {
    assertThat(Templates.NONE.forSource("north").of("News")).isEqualTo(Recurrence.UNKNOWN);
    assertThat(counted().forSource("north").of("News")).isEqualTo(Recurrence.UNKNOWN);
  }

  @Test
  void aLargeSourceRemembersNoLineThatAHandfulOfDocumentsShare() {
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      String often = i < 10 ? "\nten times" : "";
      String seldom = i < 9 ? "\nnine times" : "";
      pages.add(new Page("large", "always" + often + seldom));
    }
    Recurrences large = counted(pages.toArray(Page[]::new)).forSource("large");
    assertThat(large.of("always").documents()).isEqualTo(10_000);
    assertThat(large.of("ten times").documents()).isEqualTo(10);
    assertThat(large.of("nine times").documents()).isEqualTo(1);
  }

  @Test
  void noLineThatWeighsOtherwiseIsMissedAndFewOthersAreNamed() {
    Random random = new Random(5);
    int changed = 0;
    int named = 0;
    for (int round = 0; round < 60; round++) {
      List<Page> before = pages(random, 1 + random.nextInt(60));
      List<Page> now = new ArrayList<>(before);
      now.subList(0, random.nextInt(now.size() + 1) / (1 + random.nextInt(30))).clear();
      now.addAll(pages(random, random.nextInt(4)));
      Templates old = counted(before.toArray(Page[]::new));
      Templates young = counted(now.toArray(Page[]::new));
      TemplateChanges changes = TemplateChanges.between(old, young);
      for (Page page : now) {
        for (String line : page.text().lines().toList()) {
          Recurrence was = old.forSource(page.source()).of(line);
          Recurrence is = young.forSource(page.source()).of(line);
          boolean isNamed = changes.in(page.source()).test(LineHash.of(line));
          assertThat(isNamed || was.weighsAs(is)).as(was + " " + is).isTrue();
          changed += was.weighsAs(is) ? 0 : 1;
          named += isNamed ? 1 : 0;
        }
      }
    }
    assertThat(changed).isGreaterThan(1_000);
    assertThat(named).isLessThan(changed * 3 / 2);
  }

  @Test
  void theSameDocumentsInAnyOrderGiveTheSameBytes() throws IOException {
    List<Page> pages = pages(new Random(7), 300);
    byte[] expected = bytes(counted(pages.toArray(Page[]::new)));
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(pages, new Random(i));
      assertThat(bytes(counted(pages.toArray(Page[]::new)))).isEqualTo(expected);
    }
  }

  @Test
  void whatIsReadSaysTheSameAsWhatWasWritten() throws IOException {
    List<Page> pages = pages(new Random(8), 200);
    Templates templates = counted(pages.toArray(Page[]::new));
    byte[] bytes = bytes(templates);
    Templates read = Templates.read(new DataInputStream(new ByteArrayInputStream(bytes)));
    assertThat(bytes(read)).isEqualTo(bytes);
    assertThat(read.size()).isEqualTo(templates.size()).isPositive();
    for (Page page : pages) {
      for (String line : page.text().split("\n", -1)) {
        assertThat(read.forSource(page.source()).of(line))
            .isEqualTo(templates.forSource(page.source()).of(line));
      }
    }
  }

  @Test
  void countsAreThoseOfAPlainCount() {
    List<Page> pages = pages(new Random(9), 150);
    Templates templates = counted(pages.toArray(Page[]::new));
    for (Page page : pages) {
      for (String line : page.text().split("\n", -1)) {
        assertThat(templates.forSource(page.source()).of(line))
            .as(page.source() + ": " + line)
            .isEqualTo(plainCount(pages, page.source(), line));
      }
    }
  }

  @Test
  void ofTooManyLinesThoseThatRecurMostAreRemembered() throws IOException {
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      String text = "eight\nother eight" + (i < 4 ? "\nfour" : "") + (i < 2 ? "\ntwo\nas two" : "");
      pages.add(new Page("north", text));
    }
    Recurrences known = counted(3, pages).forSource("north");
    assertThat(known.of("eight").documents()).isEqualTo(8);
    assertThat(known.of("four").documents()).isEqualTo(4);
    assertThat(known.of("two").documents()).isEqualTo(1);
    assertThat(known.of("as two").documents()).isEqualTo(1);
    assertThat(counted(2, pages).forSource("north").of("other eight").documents()).isEqualTo(8);
    assertThat(counted(1, pages).size()).isZero();
  }

  @Test
  void linesOutOfOrderAreRefused() {
    TemplateCount count = new TemplateCount();
    int source = count.document("north");
    count.line(5, source);
    assertThatIllegalArgumentException().isThrownBy(() -> count.line(4, source));
  }

  private static Recurrence plainCount(List<Page> pages, String source, String line) {
    TreeMap<String, Integer> standing = new TreeMap<>();
    int all = 0;
    for (Page page : pages) {
      boolean stands = Arrays.asList(page.text().split("\n", -1)).contains(line);
      standing.merge(page.source(), stands ? 1 : 0, Integer::sum);
      all += page.source().equals(source) ? 1 : 0;
    }
    int sources = (int) standing.values().stream().filter(documents -> documents > 0).count();
    return new Recurrence(standing.get(source), all, sources);
  }

  private static List<Page> pages(Random random, int count) {
    List<Page> pages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder text = new StringBuilder();
      for (int line = random.nextInt(12); line >= 0; line--) {
        text.append("line ").append((char) ('a' + random.nextInt(26)));
        text.append((char) ('a' + (int) (26 * Math.pow(random.nextDouble(), 4)))).append('\n');
      }
      pages.add(new Page("source" + random.nextInt(6), text.toString().strip()));
    }
    return pages;
  }

  private static Templates counted(Page... pages) {
    return counted(ENOUGH, List.of(pages));
  }

  private static Templates counted(int most, List<Page> pages) {
    TemplateCount count = new TemplateCount(most);
    List<long[]> lines = new ArrayList<>();
    for (Page page : pages) {
      int source = count.document(page.source());
      for (long hash : LineHash.ofLines(page.text())) {
        lines.add(new long[] {hash, source});
      }
    }
    lines.sort((a, b) -> Long.compare(a[0], b[0]));
    lines.forEach(line -> count.line(line[0], (int) line[1]));
    return count.templates();
  }

  private static byte[] bytes(Templates templates) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    templates.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }
}
