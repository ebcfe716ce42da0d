package org.newsgrain.text.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsgrain.text.document.Document;

class OriginalsTest {

  private final Stories stories = new Stories(1);

  @Test
  void theSameTextIsAnExactDuplicateAndTheSameWordsANearOne() {
    String text = stories.story(300);
    Corpus corpus =
        new Corpus(0.8)
            .add("a", text)
            .add("b", text.replace(" ", "\n"))
            .add("c", text.toUpperCase(Locale.ROOT))
            .add("d", stories.story(300));
    assertThat(corpus.duplicates()).isEqualTo(Map.of("b", "exact a", "c", "near a"));
    assertThat(corpus.find().of(Document.id("c", 0)))
        .hasValueSatisfying(c -> assertThat(c.similarity()).isEqualTo(1));
  }

  @Test
  void similarityIsTheShareOfShinglesInBoth() {
    String text = stories.story(304);
    Corpus corpus = new Corpus(0.8).add("a", text).add("b", stories.edited(text, 4));
    // Of 300 shingles, each of four words takes five out on either side.
    assertThat(corpus.find().of(Document.id("b", 0)))
        .hasValueSatisfying(b -> assertThat(b.similarity()).isCloseTo(280.0 / 320, within(1e-12)));
  }

  @Test
  void aCopyOfACopyIsADuplicateOfTheOriginalOrAnOriginalItself() {
    String a = stories.story(300);
    String b = stories.edited(a, 5);
    String c = stories.edited(b, 5);
    assertThat(new Corpus(0.8).add("a", a).add("b", b).add("c", c).duplicates())
        .isEqualTo(Map.of("b", "near a"));
    assertThat(new Corpus(0.8).add("b", a).add("a", b).add("c", c).duplicates())
        .isEqualTo(Map.of("b", "near a", "c", "near a"));
  }

  @Test
  void aTextEqualToANearDuplicateIsOneOfTheSameOriginal() {
    String text = stories.story(300);
    String edited = stories.edited(text, 3);
    assertThat(new Corpus(0.8).add("a", text).add("b", edited).add("c", edited).duplicates())
        .isEqualTo(Map.of("b", "near a", "c", "near a"));
  }

  @Test
  void storiesThatShareAParagraphOrATemplateAreDifferent() {
    String paragraph = stories.story(100);
    String template = stories.story(300);
    Corpus corpus = new Corpus(0.8);
    for (int i = 0; i < 50; i++) {
      corpus.add("paragraph" + i, stories.story(150) + " " + paragraph);
      corpus.add("template" + i, stories.edited(template, 10));
    }
    assertThat(corpus.duplicates()).isEmpty();
  }

  @Test
  void thresholdDecidesAndOneLeavesExactDuplicatesOnly() {
    String text = stories.story(304);
    String edited = stories.edited(text, 4);
    for (double similarity : new double[] {0.5, 0.8, 280.0 / 320}) {
      Corpus corpus = new Corpus(similarity).add("a", text).add("b", edited);
      assertThat(corpus.duplicates()).as("%s", similarity).hasSize(1);
    }
    assertThat(new Corpus(0.88).add("a", text).add("b", edited).duplicates()).isEmpty();
  }

  @Test
  void nearlyAllPairsAboveTheThresholdAreFound() {
    Corpus corpus = new Corpus(0.8);
    for (int i = 0; i < 500; i++) {
      String text = stories.story(300);
      // Of 296 shingles, 30 or 35 change: similarities of 0.816 and 0.788.
      corpus.add("a" + i, text).add("b" + i, stories.edited(text, 6));
      corpus.add("c" + i, stories.edited(text, 7));
    }
    Map<String, String> found = corpus.duplicates();
    assertThat(found.keySet().stream().filter(path -> path.startsWith("b")).count())
        .isBetween(490L, 500L);
    assertThat(found.keySet()).noneMatch(path -> path.startsWith("c"));
  }

  @Test
  void thousandsOfCopiesAndTemplatesTakeLinearWork() {
    int copies = 3_000;
    String template = stories.story(150);
    Corpus same = new Corpus(0.8);
    Corpus alike = new Corpus(0.8);
    for (int i = 0; i < copies; i++) {
      same.add("same" + i, template + (i % 2 == 0 ? "!" : "?".repeat(i % 50)));
      alike.add("alike" + i, stories.edited(template, 3));
    }
    assertThat(same.find().size()).isEqualTo(copies - 1);
    assertThat(same.compared()).isLessThan(2 * copies);
    assertThat(alike.find().size()).isLessThan(copies / 2);
    assertThat(alike.compared()).isLessThan((Candidates.MOST + 1) * copies);
  }

  @Test
  void shortTextsAreDuplicatesByAllTheirWordsAndTextsWithoutWordsByTheirSigns() {
    Corpus corpus =
        new Corpus(0.8)
            .add("a", "Photo: Reuters")
            .add("b", "photo Reuters")
            .add("c", "Photo: AFP")
            .add("d", "***")
            .add("e", "* * *")
            .add("f", "***");
    assertThat(corpus.duplicates()).isEqualTo(Map.of("b", "near a", "f", "exact d"));
  }

  @Test
  void refusesDocumentsOutOfOrder() {
    Originals originals = new Originals(0.8, Sightings.expecting(2));
    Fingerprint document = fingerprint("b");
    originals.place(document, () -> Shingles.of(new int[0]));
    assertThatThrownBy(() -> originals.place(fingerprint("a"), () -> Shingles.of(new int[0])))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void fingerprintsAndDuplicatesSurviveTheirBytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Fingerprint written = fingerprint("å".repeat(40_000));
    Duplicate duplicate = new Duplicate(-1, 2, false, 0.9);
    written.write(new DataOutputStream(bytes));
    Duplicates.of(List.of(duplicate)).write(new DataOutputStream(bytes));
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes.toByteArray()));
    assertThat(Fingerprint.read(in)).usingRecursiveComparison().isEqualTo(written);
    Duplicates read = Duplicates.read(in);
    assertThat(read.of("ffffffffffffffff")).contains(duplicate);
    assertThat(read.of("0000000000000002")).isEmpty();
    assertThat(duplicate.original()).isEqualTo("0000000000000002");
  }

  private static Fingerprint fingerprint(String path) {
    Document document =
        new Document(
            path, 3, "s", Optional.empty(), Optional.empty(), "", "", "", "UTF-8", 1, path);
    return Fingerprint.of(document, TextHash.of(path).orElseThrow(), new long[] {4, -5});
  }
}
