package org.newsgrain.text.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OccurrencesTest {

  private static final CountedDocument FIRST = new CountedDocument(1, 100, 19_000, false);
  private static final CountedDocument SECOND =
      new CountedDocument(2, 50, CountedDocument.UNDATED, false);
  private static final CountedDocument COPY = new CountedDocument(3, 100, 19_001, true);

  @Test
  void countsWithAndWithoutDuplicates() {
    Occurrences occurrences = new Occurrences();
    occurrences.add(FIRST, 3);
    occurrences.add(COPY, 3);
    occurrences.add(SECOND, 1);
    assertThat(occurrences.count()).isEqualTo(7);
    assertThat(occurrences.countUnique()).isEqualTo(4);
    assertThat(occurrences.size()).isEqualTo(3);
    assertThat(occurrences.documentsUnique()).isEqualTo(2);
  }

  @Test
  void entriesOfOneDocumentBecomeOne() {
    Occurrences occurrences = new Occurrences();
    occurrences.add(SECOND, 1);
    occurrences.add(FIRST, 3);
    occurrences.add(SECOND, 4);
    assertThat(show(occurrences.byDocument())).isEqualTo("1:3 2:5");
    assertThat(show(occurrences)).isEqualTo("2:1 1:3 2:4");
  }

  @Test
  void oneByOneADocumentsOccurrencesAreOneEntry() {
    Occurrences occurrences = new Occurrences();
    assertThat(occurrences.addOne(FIRST)).isTrue();
    assertThat(occurrences.addOne(FIRST)).isFalse();
    assertThat(occurrences.addOne(SECOND)).isTrue();
    assertThat(show(occurrences)).isEqualTo("1:2 2:1");
  }

  @Test
  void theOrderOfAddingMakesNoDifference() {
    Random random = new Random(13);
    for (int round = 0; round < 200; round++) {
      Occurrences a = random(random);
      Occurrences b = random(random);
      Occurrences ab = new Occurrences();
      ab.addAll(a);
      ab.addAll(b);
      Occurrences ba = new Occurrences();
      ba.addAll(b.byDocument());
      ba.addAll(a);
      assertThat(show(ab.byDocument())).isEqualTo(show(ba.byDocument()));
      assertThat(ab.count()).isEqualTo(a.count() + b.count());
    }
  }

  @Test
  void comesBackFromItsBytes() throws IOException {
    Occurrences occurrences = new Occurrences();
    occurrences.add(FIRST, 3);
    occurrences.add(SECOND, 1);
    occurrences.add(COPY, 2);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (RunWriter out = new RunWriter(bytes)) {
      occurrences.write(out);
    }
    Occurrences back =
        Occurrences.read(new RunReader(new ByteArrayInputStream(bytes.toByteArray())));
    assertThat(show(back)).isEqualTo(show(occurrences));
    assertThat(IntStream.range(0, 3).mapToObj(back::document)).containsExactly(FIRST, SECOND, COPY);
  }

  @Test
  void aDocumentKeepsAllBitsOfItsNameAndItsDay() {
    LocalDate day = LocalDate.of(1969, 12, 31);
    CountedDocument document = CountedDocument.of("fedcba9876543210", 7, Optional.of(day), true);
    assertThat(Long.toHexString(document.id())).isEqualTo("fedcba9876543210");
    assertThat(document.day()).isEqualTo(-1);
    assertThat(CountedDocument.of("00", 7, Optional.empty(), true).day())
        .isEqualTo(CountedDocument.UNDATED);
  }

  private static Occurrences random(Random random) {
    Occurrences occurrences = new Occurrences();
    for (int n = random.nextInt(20); n > 0; n--) {
      int id = random.nextInt(9) - 4;
      occurrences.add(new CountedDocument(id, 10, 0, id % 2 == 0), 1 + random.nextInt(5));
    }
    return occurrences;
  }

  private static String show(Occurrences occurrences) {
    return IntStream.range(0, occurrences.size())
        .mapToObj(i -> occurrences.document(i).id() + ":" + occurrences.count(i))
        .collect(Collectors.joining(" "));
  }
}
