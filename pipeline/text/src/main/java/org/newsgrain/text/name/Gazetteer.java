package org.newsgrain.text.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.pack.PackEntry;
import org.newsgrain.text.pack.Packs;
import org.newsgrain.text.term.Tokenizer;
import org.newsgrain.text.term.Tokens;

/** Names of countries, cities and organizations that need no context to be known. */
public final class Gazetteer {

  private static final LanguageTag ENGLISH = new LanguageTag("en");

  private final Map<String, KnownName> names = new HashMap<>();
  private final Set<String> baseNames = new HashSet<>();
  private final Map<String, KnownName> stems = new HashMap<>();
  private final LanguageTag language;
  private final Inflections inflections;
  private final Set<String> beginnings = new HashSet<>();

  private Gazetteer(LanguageTag language, Inflections inflections) {
    this.language = language;
    this.inflections = inflections;
  }

  /**
   * The names that readers of {@code language} know: its own and English ones. More languages would
   * do harm: Mauritius is "Maurice" in French.
   */
  public static Gazetteer of(LanguageTag language, Inflections inflections) {
    Gazetteer gazetteer = new Gazetteer(language, inflections);
    folders(language).forEach(gazetteer::addPack);
    for (Locale locale : locales(language)) {
      CldrNames.territories(
          locale, (name, code) -> gazetteer.addBase(name, new KnownName(EntityType.LOC, code)));
    }
    for (Locale locale : locales(language)) {
      CldrNames.cities(
          locale, (name, id) -> gazetteer.addBase(name, new KnownName(EntityType.LOC, cityId(id))));
    }
    gazetteer.addStems();
    return gazetteer;
  }

  /** What is left of the names without their case endings; a stem of two names is of neither. */
  private void addStems() {
    Set<String> doubtful = new HashSet<>();
    names.forEach(
        (name, known) -> {
          for (String stem : inflections.caseStems(name, language)) {
            KnownName other = stems.putIfAbsent(stem, known);
            if (other != null && !other.equals(known)) {
              doubtful.add(stem);
            }
          }
        });
    stems.keySet().removeAll(doubtful);
  }

  private static Set<String> folders(LanguageTag language) {
    return new LinkedHashSet<>(List.of(language.code(), Packs.COMMON, ENGLISH.code()));
  }

  private static Set<Locale> locales(LanguageTag language) {
    Set<Locale> locales = new LinkedHashSet<>(List.of(language.locale(), ENGLISH.locale()));
    locales.remove(Locale.ROOT);
    return locales;
  }

  private static String cityId(String english) {
    return english.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private void addPack(String folder) {
    for (PackEntry entry : Packs.read(folder, "gazetteer.tsv", 3)) {
      add(entry.field(2), new KnownName(type(entry), entry.field(1)));
    }
  }

  private static EntityType type(PackEntry entry) {
    for (EntityType type : EntityType.values()) {
      if (type.name().equals(entry.field(0))) {
        return type;
      }
    }
    throw entry.error("'" + entry.field(0) + "' is no type of entity");
  }

  private void add(String name, KnownName known) {
    List<String> words = words(name);
    if (!words.isEmpty()) {
      for (int i = 1; i < words.size(); i++) {
        beginnings.add(String.join(" ", words.subList(0, i)));
      }
      names.putIfAbsent(String.join(" ", words), known);
    }
  }

  /** Adds a name as CLDR gives it: in no other case than the first. */
  private void addBase(String name, KnownName known) {
    add(name, known);
    baseNames.add(name);
  }

  /** Whether {@code name} is the form of a place's name that a dictionary has. */
  public boolean isBaseName(String name) {
    return baseNames.contains(name);
  }

  /** Whether some name goes on after {@code words}, joined by single blanks. */
  public boolean goesOn(String words) {
    return beginnings.contains(words);
  }

  /** What {@code words}, joined by single blanks, name as they stand. */
  public Optional<KnownName> find(String words) {
    return Optional.ofNullable(names.get(words));
  }

  /** What {@code words}, joined by single blanks, name in some case of the language. */
  public Optional<KnownName> findInflected(String words) {
    Optional<KnownName> known = find(words).or(() -> Optional.ofNullable(stems.get(words)));
    for (String stem : inflections.genitiveStems(words, language)) {
      known = known.or(() -> find(stem));
    }
    for (String stem : inflections.caseStems(words, language)) {
      known = known.or(() -> find(stem)).or(() -> Optional.ofNullable(stems.get(stem)));
    }
    return known;
  }

  /** What a name names in some case, however it is spaced and punctuated. */
  public Optional<KnownName> findName(String name) {
    return findInflected(String.join(" ", words(name)));
  }

  private static List<String> words(String name) {
    Tokens tokens = Tokenizer.general().tokenize(name);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.string(i));
    }
    return words;
  }
}
