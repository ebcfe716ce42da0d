package org.newsgrain.text.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.pack.Packs;

/** Takes names apart into words and their sounds. */
final class NameReader {

  private static final int MOST_WORDS = 12;

  private final GivenNames givenNames = GivenNames.load();
  private final Inflections inflections = Inflections.load(givenNames);
  private final Gazetteers gazetteers = new Gazetteers();
  private final WordSet suffixes = WordSet.read(Packs.folders(), "name-suffixes.tsv");
  private final WordSet particles = WordSet.read(Packs.folders(), "particles.tsv");
  private final Sounds sounds;

  NameReader(Romanizer romanizer) {
    sounds = Sounds.load(romanizer);
  }

  Name read(EntityType type, String text, SortedSet<LanguageTag> languages, long count) {
    List<NameWord> words = new ArrayList<>();
    for (String word : parts(text, type)) {
      words.add(word(word, languages));
    }
    return new Name(type, text, languages, count, List.copyOf(words), known(type, text, languages));
  }

  private List<String> parts(String text, EntityType type) {
    List<String> parts = new ArrayList<>();
    for (String part : List.of(text.strip().split("[\\s\\u00a0,]+"))) {
      boolean idle = suffixes.has(part.replace(".", "")) || particles.has(part);
      if (parts.size() < MOST_WORDS && !part.isEmpty() && !(type == EntityType.PER && idle)) {
        parts.add(part);
      }
    }
    return parts.isEmpty() ? List.of(text) : parts;
  }

  private NameWord word(String word, SortedSet<LanguageTag> languages) {
    SortedSet<String> readings = new TreeSet<>();
    Optional<String> family = givenNames.family(word);
    for (LanguageTag language : languages) {
      readings.add(sounds.of(word, language));
      if (family.isEmpty()) {
        inflections
            .genitiveStems(word, language)
            .forEach(stem -> readings.add(sounds.of(stem, language)));
      }
      for (String stem : inflections.caseStems(word, language)) {
        readings.add(sounds.of(stem, language));
        family = family.or(() -> givenNames.family(stem));
      }
    }
    return new NameWord(word, readings, family);
  }

  private Optional<String> known(EntityType type, String text, SortedSet<LanguageTag> languages) {
    for (LanguageTag language : languages) {
      Optional<KnownName> known = gazetteers.of(language).findName(text);
      for (String stem : inflections.genitiveStems(text, language)) {
        known = known.or(() -> gazetteers.of(language).findName(stem));
      }
      if (known.isPresent() && known.get().type() == type) {
        return known.map(KnownName::id);
      }
    }
    return Optional.empty();
  }

  /** Whether {@code name} may be the genitive of {@code base}. */
  boolean isGenitiveOf(Name name, Name base) {
    return name.languages().stream()
        .anyMatch(
            language -> inflections.genitiveStems(name.text(), language).contains(base.text()));
  }
}
