package org.newsgrain.text.entity;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgrain.text.name.EntityType;
import org.newsgrain.text.name.Shape;

/** Gives clusters their names and identifiers. */
final class Naming {

  private final NameReader reader;
  private final EntityIds ids;
  private final Map<String, Integer> given = new HashMap<>();

  Naming(NameReader reader, Romanizer romanizer) {
    this.reader = reader;
    this.ids = new EntityIds(romanizer);
  }

  Entity name(Cluster cluster) {
    Name shown = shown(cluster.names());
    EntityType type = shown.type();
    String known =
        cluster.names().stream().flatMap(name -> name.known().stream()).findFirst().orElse("");
    return new Entity(unique(ids.of(type, known, shown.text())), shown.text(), type);
  }

  /** Two entities of one folded name are told apart by a number, the more frequent has none. */
  private String unique(String id) {
    int times = given.merge(id, 1, Integer::sum);
    return times == 1 ? id : id + "-" + times;
  }

  /**
   * The English name of what the gazetteer knows, if it occurs, since other languages meet there;
   * else the most frequent full name that is no genitive of another one.
   */
  private Name shown(List<Name> names) {
    return names.stream()
        .max(
            Comparator.comparing(this::isEnglish)
                .thenComparing(reader::isBase)
                .thenComparing(name -> !isGenitive(name, names))
                .thenComparing(Naming::isSpelledOut)
                .thenComparing(Name::count)
                .thenComparing(Name::text, Comparator.reverseOrder()))
        .orElseThrow();
  }

  /** Whether the identifier of what the gazetteer knows is made of {@code name}. */
  private boolean isEnglish(Name name) {
    return reader.isEnglishBase(name)
        || name.known().filter(id -> ids.isMadeOf(id, name.text())).isPresent();
  }

  private boolean isGenitive(Name name, List<Name> names) {
    return names.stream().anyMatch(base -> reader.isGenitiveOf(name, base));
  }

  private static boolean isSpelledOut(Name name) {
    return name.type() == EntityType.PER
        ? name.isFull()
        : Shape.of(name.text()) != Shape.UPPER || name.text().length() < 2;
  }
}
