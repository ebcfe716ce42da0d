package org.newsgrain.text.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

  @Test
  void aKnownLanguageHasItsLocale() {
    assertThat(new LanguageTag("sv").isKnown()).isTrue();
    assertThat(new LanguageTag("tr").locale()).isEqualTo(Locale.forLanguageTag("tr"));
    assertThat(new LanguageTag("ckb")).hasToString("ckb");
  }

  @Test
  void theUnknownLanguageHasNoLocale() {
    assertThat(new LanguageTag("und").isKnown()).isFalse();
    assertThat(LanguageTag.UND.locale()).isEqualTo(Locale.ROOT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "s", "SV", "sv-SE", "svea", "s1", "åå", " sv", "sv\n"})
  void refusesWhatIsNoCode(String code) {
    assertThatThrownBy(() -> new LanguageTag(code)).isInstanceOf(IllegalArgumentException.class);
  }
}
