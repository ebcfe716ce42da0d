package org.newsgrain.text.entity;

import java.util.ArrayList;
import java.util.HashMap;
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
final class Gazetteer {

  private final Map<String, KnownName> names = new HashMap<>();
  private int longest = 1;

  private Gazetteer() {}

  /** The names that readers of {@code language} know: its own, English ones and the packs'. */
  static Gazetteer of(LanguageTag language) {
    Gazetteer gazetteer = new Gazetteer();
    packed(language).forEach(gazetteer::addPack);
    for (Locale locale : locales(language)) {
      CldrNames.territories(
          locale, (name, code) -> gazetteer.add(name, new KnownName(EntityType.LOC, code)));
    }
    for (Locale locale : locales(language)) {
      CldrNames.cities(
          locale, (name, id) -> gazetteer.add(name, new KnownName(EntityType.LOC, cityId(id))));
    }
    return gazetteer;
  }

  private static Set<String> packed(LanguageTag language) {
    Set<String> folders = new LinkedHashSet<>(List.of(language.code(), Packs.COMMON));
    folders.addAll(Packs.folders());
    return folders;
  }

  private static Set<Locale> locales(LanguageTag language) {
    Set<Locale> locales = new LinkedHashSet<>(List.of(language.locale(), Locale.ENGLISH));
    Packs.languages().forEach(known -> locales.add(known.locale()));
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
      longest = Math.max(longest, words.size());
      names.putIfAbsent(String.join(" ", words), known);
    }
  }

  /** How many words the longest name has. */
  int longest() {
    return longest;
  }

  /** What {@code words}, joined by single blanks, name. */
  Optional<KnownName> find(String words) {
    return Optional.ofNullable(names.get(words));
  }

  /** What a name names, however it is spaced and punctuated. */
  Optional<KnownName> findName(String name) {
    return find(String.join(" ", words(name)));
  }

  private static List<String> words(String name) {
    Tokens tokens = Tokenizer.tokenize(name);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      words.add(tokens.string(i));
    }
    return words;
  }
}
