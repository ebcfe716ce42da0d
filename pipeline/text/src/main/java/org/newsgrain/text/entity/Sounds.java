package org.newsgrain.text.entity;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.name.WordSet;
import org.newsgrain.text.pack.PackEntry;
import org.newsgrain.text.pack.Packs;

/**
 * Writes a name as the sounds that its spelling stands for, so that "Lukasjenka", "Lukashenka" and
 * "Лукашенка" look alike. The table {@code packs/common/sounds.tsv} says which letters sound how.
 */
final class Sounds {

  private static final String ANY = "*";
  private static final String ABROAD = "+";
  private static final String SILENT = "@";
  private static final int LONGEST_WORD = 40;

  private final Map<String, Map<String, String>> byLanguage;
  private final Romanizer romanizer;
  private final int longest;

  private Sounds(Map<String, Map<String, String>> byLanguage, Romanizer romanizer, int longest) {
    this.byLanguage = byLanguage;
    this.romanizer = romanizer;
    this.longest = longest;
  }

  static Sounds load(Romanizer romanizer) {
    Map<String, Map<String, String>> byLanguage = new HashMap<>();
    int longest = 1;
    for (PackEntry entry : Packs.read(Packs.COMMON, "sounds.tsv", 3)) {
      String spelling = entry.field(1);
      String sound = entry.field(2).equals(SILENT) ? "" : entry.field(2);
      byLanguage.computeIfAbsent(entry.field(0), key -> new HashMap<>()).put(spelling, sound);
      longest = Math.max(longest, spelling.length());
    }
    return new Sounds(byLanguage, romanizer, longest);
  }

  /**
   * What one word may sound like, as its language reads it and as a name from abroad; of words with
   * more than {@value #LONGEST_WORD} letters the first so many. No sound stands twice in a row.
   */
  Set<String> of(String word, LanguageTag language) {
    String code = language.code();
    Set<String> readings = new TreeSet<>();
    readings.add(read(word, List.of(code, ANY)));
    readings.add(read(word, List.of(code + ABROAD, ANY + ABROAD, code, ANY)));
    return readings;
  }

  private String read(String word, List<String> tables) {
    String lower = letters(word, tables);
    StringBuilder sounds = new StringBuilder(lower.length());
    int i = 0;
    while (i < lower.length()) {
      int length = Math.min(longest, lower.length() - i);
      while (length > 1 && find(lower.substring(i, i + length), tables) == null) {
        length--;
      }
      append(sounds, sound(lower.substring(i, i + length), tables));
      i += length;
    }
    return sounds.toString();
  }

  private String letters(String word, List<String> tables) {
    String cut = word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
    String lower = WordSet.fold(Normalizer.normalize(cut, Normalizer.Form.NFC));
    boolean written = lower.codePoints().allMatch(c -> isKnown(Character.toString(c), tables));
    return written ? lower : romanizer.latin(lower);
  }

  private boolean isKnown(String letter, List<String> tables) {
    return letter.codePointAt(0) < 0x250 || find(letter, tables) != null;
  }

  private String find(String spelling, List<String> tables) {
    for (String table : tables) {
      String sound = byLanguage.getOrDefault(table, Map.of()).get(spelling);
      if (sound != null) {
        return sound;
      }
    }
    return null;
  }

  /** A letter that the table lacks sounds as it does without its marks; other signs are silent. */
  private String sound(String spelling, List<String> tables) {
    String known = find(spelling, tables);
    if (known != null) {
      return known;
    }
    char plain = Normalizer.normalize(spelling, Normalizer.Form.NFD).charAt(0);
    return plain >= 'a' && plain <= 'z' ? String.valueOf(plain) : "";
  }

  private static void append(StringBuilder sounds, String more) {
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      if (sounds.length() == 0 || sounds.charAt(sounds.length() - 1) != c) {
        sounds.append(c);
      }
    }
  }
}
