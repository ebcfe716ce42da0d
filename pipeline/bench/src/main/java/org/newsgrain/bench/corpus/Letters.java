package org.newsgrain.bench.corpus;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Which letter follows which two in a language, learnt from what ICU calls languages and countries
 * in it, so that made-up words look like that language to a detector.
 */
final class Letters {

  private static final char EDGE = ' ';

  private final Map<String, StringBuilder> followers = new HashMap<>();

  Letters(ULocale language) {
    LocaleDisplayNames names = LocaleDisplayNames.getInstance(language);
    for (String code : ULocale.getISOLanguages()) {
      learn(names.languageDisplayName(code), language.toLocale());
    }
    for (String code : ULocale.getISOCountries()) {
      learn(names.regionDisplayName(code), language.toLocale());
    }
  }

  private void learn(String text, Locale locale) {
    for (String word : List.of(text.toLowerCase(locale).split("[^\\p{L}\\p{M}]+"))) {
      if (word.length() > 1) {
        learn(EDGE + word + EDGE);
      }
    }
  }

  private void learn(String word) {
    for (int i = 1; i < word.length(); i++) {
      String before = word.substring(Math.max(0, i - 2), i);
      followers.computeIfAbsent(before, key -> new StringBuilder()).append(word.charAt(i));
    }
  }

  /** A made-up word of at most {@code longest} letters, ended where a word can end if it may be. */
  String word(SplittableRandom random, int shortest, int longest) {
    StringBuilder word = new StringBuilder().append(EDGE);
    while (word.length() <= longest) {
      char next = next(word, random);
      if (next != EDGE) {
        word.append(next);
      } else if (word.length() > shortest) {
        break;
      } else {
        word.setLength(1);
      }
    }
    return word.substring(1);
  }

  private char next(StringBuilder word, SplittableRandom random) {
    String before = word.substring(Math.max(0, word.length() - 2));
    StringBuilder choices = followers.get(before);
    return choices == null ? EDGE : choices.charAt(random.nextInt(choices.length()));
  }
}
