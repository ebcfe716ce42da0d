package org.newsgrain.text.document;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A language as the tables name it: ISO 639-1, or 639-3 where there is no two-letter code, or
 * {@code und} where the language is not known.
 *
 * @param code two or three lower-case ASCII letters
 */
public record LanguageTag(String code) implements Comparable<LanguageTag> {

  // Before UND, whose construction needs it.
  private static final Pattern CODE = Pattern.compile("[a-z]{2,3}");

  /** The language of a text whose language is not known. */
  public static final LanguageTag UND = new LanguageTag("und");

  /**
   * @throws IllegalArgumentException if {@code code} is not two or three lower-case ASCII letters
   */
  public LanguageTag {
    if (!CODE.matcher(code).matches()) {
      throw new IllegalArgumentException("not an ISO 639 language code: '" + code + "'");
    }
  }

  /** Whether the language is known. */
  public boolean isKnown() {
    return !equals(UND);
  }

  /** The locale whose casing and names apply to the language. */
  public Locale locale() {
    return isKnown() ? Locale.forLanguageTag(code) : Locale.ROOT;
  }

  @Override
  public int compareTo(LanguageTag other) {
    return code.compareTo(other.code);
  }

  @Override
  public String toString() {
    return code;
  }
}
