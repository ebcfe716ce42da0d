package org.newsgrain.text.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.name.EntityType;
import org.newsgrain.text.name.Gazetteers;
import org.newsgrain.text.name.GivenNames;
import org.newsgrain.text.name.Inflections;
import org.newsgrain.text.name.KnownName;
import org.newsgrain.text.name.Shape;
import org.newsgrain.text.name.WordSet;
import org.newsgrain.text.pack.Packs;

/** Takes names apart into words and their sounds. */
final class NameReader {

  private static final int MOST_WORDS = 12;
  private static final LanguageTag ENGLISH = new LanguageTag("en");

  private final GivenNames givenNames = GivenNames.load();
  private final Inflections inflections = Inflections.load(givenNames);
  private final Gazetteers gazetteers = new Gazetteers(inflections);
  private final WordSet suffixes = WordSet.read(Packs.folders(), "name-suffixes.tsv");
  private final WordSet particles = WordSet.read(Packs.folders(), "particles.tsv");
  private final WordSet titles = WordSet.read(Packs.folders(), "titles.tsv");
  private final WordSet honorifics = WordSet.read(List.of(Packs.COMMON), "titles.tsv");
  private final Sounds sounds;

  NameReader(Romanizer romanizer) {
    sounds = Sounds.load(romanizer);
  }

  Name read(CorpusName name) {
    List<NameWord> words = new ArrayList<>();
    for (String word : parts(name.text(), name.type())) {
      words.add(word(word, name.languages()));
    }
    return new Name(
        name, name.id(), List.copyOf(words), numeral(name.text(), name.type()), known(name));
  }

  private List<String> parts(String text, EntityType type) {
    List<String> parts = new ArrayList<>();
    for (String part : separated(text, type)) {
      boolean idle = type == EntityType.PER && (isIdle(part) || isNumeral(part));
      if (parts.size() < MOST_WORDS && !part.isEmpty() && !idle) {
        parts.add(part);
      }
    }
    return parts.isEmpty() ? List.of(text) : parts;
  }

  private static List<String> separated(String text, EntityType type) {
    String hyphens = type == EntityType.PER ? text : text.replace('-', ' ');
    return List.of(hyphens.replace('\u00a0', ' ').replace(',', ' ').strip().split("\\s+"));
  }

  private boolean isIdle(String part) {
    boolean title = Shape.of(part) == Shape.LOWER && titles.has(part);
    return title
        || honorifics.has(part)
        || suffixes.has(part.replace(".", ""))
        || particles.has(part);
  }

  /** The number of a king or pope, in Roman figures at the end. */
  private static String numeral(String text, EntityType type) {
    String last = text.substring(text.lastIndexOf(' ') + 1);
    return type == EntityType.PER && last.length() < text.length() && isNumeral(last) ? last : "";
  }

  private static boolean isNumeral(String word) {
    return !word.isEmpty()
        && word.length() <= 5
        && word.chars().allMatch(c -> c == 'I' || c == 'V' || c == 'X');
  }

  private NameWord word(String word, SortedSet<LanguageTag> languages) {
    SortedSet<String> readings = new TreeSet<>();
    Optional<String> family = givenNames.family(word);
    for (LanguageTag language : languages) {
      readings.addAll(sounds.of(word, language));
      if (family.isEmpty()) {
        inflections
            .genitiveStems(word, language)
            .forEach(stem -> readings.addAll(sounds.of(stem, language)));
      }
      for (String stem : inflections.caseStems(word, language)) {
        readings.addAll(sounds.of(stem, language));
        family = family.or(() -> givenNames.family(stem));
      }
    }
    return new NameWord(word, readings, family);
  }

  private Optional<String> known(CorpusName name) {
    for (LanguageTag language : name.languages()) {
      Optional<KnownName> known = gazetteers.of(language).findName(name.text());
      if (known.isPresent() && known.get().type() == name.type()) {
        return known.map(KnownName::id);
      }
    }
    return Optional.empty();
  }

  /** Whether the gazetteer has {@code name} as a dictionary would. */
  boolean isBase(Name name) {
    return name.corpusName().languages().stream()
        .anyMatch(language -> gazetteers.of(language).isBaseName(name.text()));
  }

  /** Whether the gazetteer of English has it so. */
  boolean isEnglishBase(Name name) {
    return gazetteers.of(ENGLISH).isBaseName(name.text());
  }

  /** What {@code name} may be the genitive of. */
  Set<String> genitiveStems(Name name) {
    Set<String> stems = new TreeSet<>();
    for (LanguageTag language : name.corpusName().languages()) {
      stems.addAll(inflections.genitiveStems(name.text(), language));
    }
    return stems;
  }
}
