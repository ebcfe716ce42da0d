package org.newsgrain.job.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublishedDayTest {

  private static final String CHARACTERS =
      "0123456789 -/.:,TZW+年月日 Jan March mar enero Tue PM GMT () [] ² \uD800 \u200F\u0000";

  static Stream<Object[]> dates() {
    return Cases.read("dates.tsv");
  }

  @ParameterizedTest
  @MethodSource("dates")
  void readsTheDayThatIsWrittenAndNoOther(String written, String day, String why) {
    assertThat(PublishedDay.of(written).map(LocalDate::toString).orElse("-"))
        .as(why)
        .isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist"})
  void theUsersLocaleAndTimeZoneChangeNothing(String locale) {
    Locale before = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      for (String written : new String[] {"3 APRIL 2023", "1680523200", "3 nisan 2023"}) {
        assertThat(PublishedDay.of(written)).as(written).contains(LocalDate.of(2023, 4, 3));
      }
    } finally {
      Locale.setDefault(before);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void noTextIsTooStrange() {
    Random random = new Random(3);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = random.nextInt(30); length > 0; length--) {
        text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
      }
      PublishedDay.of(text.toString())
          .ifPresent(day -> assertThat(day.getYear()).isBetween(1400, 2100));
    }
    assertThat(PublishedDay.of("1".repeat(1_000_000))).isEmpty();
  }
}
