package org.newsgrain.text.entity;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgrain.text.name.EntityType;
import org.newsgrain.text.name.Shape;

/** Gives clusters their names and identifiers. */
final class Naming {

  private static final Comparator<Name> BY_COUNT =
      Comparator.comparing(Name::count).thenComparing(Name::text, Comparator.reverseOrder());

  private final NameReader reader;
  private final EntityIds ids;

  Naming(NameReader reader, EntityIds ids) {
    this.reader = reader;
    this.ids = ids;
  }

  /** The identifier that {@code name} would give an entity: names that share it are one. */
  String identity(Name name) {
    return ids.of(name.type(), name.known().orElse(""), name.text());
  }

  /** The entity that {@code names} stand for, in whatever order; at least one. */
  Entity name(List<Name> names) {
    Name shown = shown(names);
    Optional<Name> known = names.stream().filter(name -> name.known().isPresent()).max(BY_COUNT);
    return new Entity(identity(known.orElse(shown)), shown.text(), shown.type());
  }

  /**
   * The English name of what the gazetteer knows, if it occurs, since other languages meet there;
   * else the most frequent full name that is no genitive of another one.
   */
  private Name shown(List<Name> names) {
    if (names.size() == 1) {
      return names.get(0);
    }
    Set<String> texts = names.stream().map(Name::text).collect(Collectors.toSet());
    return names.stream()
        .max(
            Comparator.comparing(this::isEnglish)
                .thenComparing(reader::isBase)
                .thenComparing(name -> !isGenitive(name, texts))
                .thenComparing(Naming::isSpelledOut)
                .thenComparing(BY_COUNT))
        .orElseThrow();
  }

  /** Whether the identifier of what the gazetteer knows is made of {@code name}. */
  private boolean isEnglish(Name name) {
    return reader.isEnglishBase(name)
        || name.known().filter(id -> ids.isMadeOf(id, name.text())).isPresent();
  }

  private boolean isGenitive(Name name, Set<String> texts) {
    return reader.genitiveStems(name).stream().anyMatch(texts::contains);
  }

  private static boolean isSpelledOut(Name name) {
    return name.type() == EntityType.PER
        ? name.isFull()
        : Shape.of(name.text()) != Shape.UPPER || name.text().length() < 2;
  }
}
