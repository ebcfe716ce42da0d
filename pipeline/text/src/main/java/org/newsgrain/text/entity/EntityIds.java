package org.newsgrain.text.entity;

import java.util.Locale;
import org.newsgrain.text.name.EntityType;

/** Identifiers of entities: the same in every run that sees the name. */
final class EntityIds {

  private static final int MOST_CODE_POINTS = 16;

  private final Romanizer romanizer;

  EntityIds(Romanizer romanizer) {
    this.romanizer = romanizer;
  }

  /**
   * A country's ISO code, else type and folded name.
   *
   * @param known what the gazetteer calls it, or empty
   */
  String of(EntityType type, String known, String name) {
    if (type == EntityType.LOC && isCountry(known)) {
      return known;
    }
    String slug = romanizer.slug(known.isEmpty() ? name : known);
    return type + ":" + (slug.isEmpty() ? codePoints(name) : slug);
  }

  /** Whether folding {@code name} gives {@code id}. */
  boolean isMadeOf(String id, String name) {
    return romanizer.slug(name).equals(id);
  }

  static boolean isCountry(String id) {
    return id.length() == 2 && id.equals(id.toUpperCase(Locale.ROOT));
  }

  private static String codePoints(String name) {
    StringBuilder hex = new StringBuilder("u");
    name.codePoints()
        .limit(MOST_CODE_POINTS)
        .forEach(c -> hex.append('-').append(Integer.toHexString(c)));
    return hex.toString();
  }
}
