package org.newsgrain.text.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgrain.text.document.LanguageTag;

class PacksTest {

  @Test
  void readsEntriesWithTheirLinesAndPassesOverComments() {
    String text = "# a comment\n\nett\ttvå\n#\n#tagg\t tre \n   \n";
    assertThat(Packs.parse("sv/x.tsv", text, 2))
        .containsExactly(
            new PackEntry("sv/x.tsv", 3, List.of("ett", "två")),
            new PackEntry("sv/x.tsv", 5, List.of("#tagg", "tre")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a;b~c | sv/x.tsv:2: expected 2 tab-separated fields, found 1",
        "a;b~c;d;e | sv/x.tsv:2: expected 2 tab-separated fields, found 3",
        "a;b~c; | sv/x.tsv:2: field 2 is empty",
        "a;b~;c | sv/x.tsv:2: field 1 is empty",
        "a;b~c;d~a; b | sv/x.tsv:3: stands here for the second time"
      })
  void namesFileAndLineOfAnError(String text, String message) {
    String lines = text.replace(';', '\t').replace('~', '\n');
    assertThatThrownBy(() -> Packs.parse("sv/x.tsv", lines, 2))
        .isInstanceOf(PackException.class)
        .hasMessageStartingWith(message);
  }

  @Test
  void anEntryNamesItsPlaceWhenItsReaderMakesNoSenseOfIt() {
    assertThat(new PackEntry("sv/x.tsv", 7, List.of("a")).error("no such kind: a"))
        .hasMessage("sv/x.tsv:7: no such kind: a");
  }

  @Test
  void everyListedLanguageHasAPackAndCommonComesFirst() {
    assertThat(Packs.languages()).contains(new LanguageTag("en"), new LanguageTag("sv"));
    assertThat(Packs.languages()).isSorted().doesNotHaveDuplicates();
    assertThat(Packs.folders()).startsWith(Packs.COMMON).hasSize(Packs.languages().size() + 1);
    assertThat(Packs.languages())
        .allSatisfy(
            language ->
                assertThat(PacksTest.class.getResource("/packs/" + language + "/cases.json"))
                    .as("a pack for %s", language)
                    .isNotNull());
  }

  @Test
  void aFileThatAPackLacksHasNoEntries() {
    assertThat(Packs.read("sv", "no-such-file.tsv", 1)).isEmpty();
  }
}
