package org.newsgrain.text.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;

class SpellingsTest {

  @Test
  void theCommonestSpellingStandsForAll() {
    assertThat(spellings("EU", 2, "eu", 3, "Eu", 1).commonest()).isEqualTo("eu");
  }

  @Test
  void ofEquallyCommonOnesTheFirstByBytesWhateverTheOrderOfCounting() {
    assertThat(spellings("eu", 2, "EU", 2).commonest()).isEqualTo("EU");
    assertThat(spellings("EU", 2, "eu", 2).commonest()).isEqualTo("EU");
    assertThat(spellings("\uD83D\uDE00", 1, "\uFF21", 1).commonest()).isEqualTo("\uFF21");
  }

  @Test
  void addingAllOfOthersIsCommutative() {
    Spellings ab = spellings("EU", 2, "eu", 1);
    ab.addAll(spellings("eu", 2));
    Spellings ba = spellings("eu", 2);
    ba.addAll(spellings("EU", 2, "eu", 1));
    assertThat(ab.commonest()).isEqualTo("eu").isEqualTo(ba.commonest());
  }

  @Test
  void noSpellingStandsForNothing() {
    assertThatThrownBy(() -> new Spellings().commonest())
        .isInstanceOf(NoSuchElementException.class);
  }

  private static Spellings spellings(Object... counts) {
    Spellings spellings = new Spellings();
    for (int i = 0; i < counts.length; i += 2) {
      spellings.add((String) counts[i], (Integer) counts[i + 1]);
    }
    return spellings;
  }
}
