package org.newsgrain.text.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.LongPredicate;
import org.junit.jupiter.api.Test;

class SourceUsesTest {

  private static final CountedDocument FIRST = new CountedDocument(1, 100, 19_000, false);
  private static final CountedDocument SECOND = new CountedDocument(2, 50, 19_001, false);

  @Test
  void theCommonestSpellingStandsForAll() {
    assertThat(uses(FIRST, "EU", "EU", "eu", "eu", "eu", "Eu").spelling("eu")).isEqualTo("eu");
    assertThat(uses(FIRST, "EU", "EU", "eu", "Eu").spelling("eu")).isEqualTo("EU");
    assertThat(uses(FIRST, "Eu", "EU", "eU", "eU").spelling("eu")).isEqualTo("eU");
  }

  @Test
  void ofEquallyCommonOnesTheFirstByBytesWhateverTheOrderOfCounting() {
    assertThat(uses(FIRST, "eu", "eu", "EU", "EU").spelling("eu")).isEqualTo("EU");
    assertThat(uses(FIRST, "EU", "EU", "eu", "eu").spelling("eu")).isEqualTo("EU");
    assertThat(uses(FIRST, "\uD83D\uDE00", "\uFF21").spelling("eu")).isEqualTo("\uFF21");
  }

  @Test
  void addingUpIsCommutative() {
    SourceUses a = uses(FIRST, "EU", "EU", "eu");
    SourceUses b = uses(SECOND, "eu", "eu", "Eu", "eU", "EU");
    SourceUses ab = SourceUses.sum(List.of(a, b));
    SourceUses ba = SourceUses.sum(List.of(b, a));
    assertThat(ab.spelling("eu")).isEqualTo("EU").isEqualTo(ba.spelling("eu"));
    assertThat(ab.occurrences().count()).isEqualTo(8).isEqualTo(ba.occurrences().count());
    assertThat(a.spelling("eu")).isEqualTo("EU");
    assertThat(b.spelling("eu")).isEqualTo("eu");
  }

  @Test
  void noUseHasNoSpelling() {
    assertThatThrownBy(() -> SourceUses.none("s").spelling("eu"))
        .isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void whatADocumentAddedGoesWithIt() throws IOException {
    SourceUses both =
        SourceUses.sum(List.of(uses(FIRST, "EU", "EU", "eU"), uses(SECOND, "eu", "Eu", "eu")));
    SourceUses rest = alive(both, id -> id == FIRST.id());
    assertThat(rest.spelling("eu")).isEqualTo("eu");
    assertThat(rest.occurrences().count()).isEqualTo(3);
    assertThat(rest.occurrences().size()).isEqualTo(1);
    assertThat(rest.occurrences().document(0)).isEqualTo(SECOND);
    assertThat(alive(both, id -> id == SECOND.id()).spelling("eu")).isEqualTo("EU");
    assertThat(alive(both, id -> false).occurrences().count()).isEqualTo(6);
    assertThat(alive(both, id -> true).occurrences().size()).isZero();
  }

  @Test
  void aSourceWithoutDocumentsAliveIsNotRead() throws IOException {
    TermTally tally = new TermTally("word", 1, List.of(uses(FIRST, "eu"), other("t", SECOND)));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (RunWriter out = new RunWriter(bytes)) {
      tally.write(out);
    }
    TermTally read = TermTally.read(reader(bytes, id -> id == FIRST.id()));
    assertThat(read.sources()).extracting(SourceUses::source).containsExactly("t");
    assertThat(read.count()).isEqualTo(1);
  }

  private static SourceUses alive(SourceUses uses, LongPredicate dead) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (RunWriter out = new RunWriter(bytes)) {
      uses.write(out);
    }
    return SourceUses.read(reader(bytes, dead));
  }

  private static RunReader reader(ByteArrayOutputStream bytes, LongPredicate dead) {
    return new RunReader(new ByteArrayInputStream(bytes.toByteArray()), dead);
  }

  private static SourceUses other(String source, CountedDocument document) {
    SourceUses uses = SourceUses.none(source);
    uses.add("eu", "eu", document);
    return uses;
  }

  private static SourceUses uses(CountedDocument document, String... spellings) {
    SourceUses uses = SourceUses.none("s");
    for (String spelling : spellings) {
      uses.add("eu", spelling, document);
    }
    return uses;
  }
}
