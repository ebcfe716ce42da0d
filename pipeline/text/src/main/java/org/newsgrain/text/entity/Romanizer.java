package org.newsgrain.text.entity;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/** Writes names of any script in Latin letters. */
final class Romanizer {

  private final Transliterator latin = Transliterator.getInstance("Any-Latin; NFC; Lower");
  private final Transliterator ascii =
      Transliterator.getInstance("Any-Latin; Latin-ASCII; [:^ASCII:] Remove; Lower");

  /** Lower case, in Latin letters with their marks. */
  String latin(String name) {
    return isLatin(name) ? name.toLowerCase(Locale.ROOT) : latin.transliterate(name);
  }

  /** Small ASCII letters and digits with single hyphens between them; empty if nothing is left. */
  String slug(String name) {
    String plain = isAscii(name) ? name.toLowerCase(Locale.ROOT) : ascii.transliterate(name);
    StringBuilder slug = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        slug.append(c);
      } else if (c != '\'' && slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    boolean trailing = slug.length() > 0 && slug.charAt(slug.length() - 1) == '-';
    return trailing ? slug.substring(0, slug.length() - 1) : slug.toString();
  }

  private static boolean isAscii(String name) {
    return name.chars().allMatch(c -> c < 0x80);
  }

  private static boolean isLatin(String name) {
    return name.chars().allMatch(c -> c < 0x250);
  }
}
