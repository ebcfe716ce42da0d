package org.newsgrain.text.entity;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
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
  private final ConcurrentMap<String, SoundTable> tables = new ConcurrentHashMap<>();
  private final Romanizer romanizer;

  private Sounds(Map<String, Map<String, String>> byLanguage, Romanizer romanizer) {
    this.byLanguage = byLanguage;
    this.romanizer = romanizer;
  }

  static Sounds load(Romanizer romanizer) {
    Map<String, Map<String, String>> byLanguage = new HashMap<>();
    for (PackEntry entry : Packs.read(Packs.COMMON, "sounds.tsv", 3)) {
      String sound = entry.field(2).equals(SILENT) ? "" : entry.field(2);
      byLanguage.computeIfAbsent(entry.field(0), key -> new HashMap<>()).put(entry.field(1), sound);
    }
    return new Sounds(byLanguage, romanizer);
  }

  /**
   * What one word may sound like, as its language reads it and as a name from abroad; of words with
   * more than {@value #LONGEST_WORD} letters the first so many. No sound stands twice in a row.
   */
  Set<String> of(String word, LanguageTag language) {
    String code = language.code();
    Set<String> readings = new TreeSet<>();
    readings.add(read(word, table(code, List.of(ANY, code))));
    readings.add(read(word, table(code + ABROAD, List.of(ANY, code, ANY + ABROAD, code + ABROAD))));
    return readings;
  }

  /** The rows of several tables in one, the later ones before the earlier. */
  private SoundTable table(String name, List<String> parts) {
    return tables.computeIfAbsent(
        name,
        key -> {
          Map<String, String> rows = new HashMap<>();
          parts.forEach(part -> rows.putAll(byLanguage.getOrDefault(part, Map.of())));
          return new SoundTable(rows);
        });
  }

  private String read(String word, SoundTable table) {
    String cut = word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
    String lower = WordSet.fold(Normalizer.normalize(cut, Normalizer.Form.NFC));
    return table.read(table.knowsAll(lower) ? lower : romanizer.latin(lower));
  }
}
