package org.newsgrain.text.name;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.pack.PackEntry;
import org.newsgrain.text.pack.Packs;

/** The forms that an inflected name may be a form of. */
public final class Inflections {

  private static final int SHORTEST_STEM = 3;

  private final Map<String, List<String>> caseEndings = new HashMap<>();
  private final Map<LanguageTag, Genitives> genitives = new HashMap<>();
  private final GivenNames givenNames;

  private Inflections(GivenNames givenNames) {
    this.givenNames = givenNames;
  }

  public static Inflections load(GivenNames givenNames) {
    Inflections inflections = new Inflections(givenNames);
    for (PackEntry entry : Packs.read(Packs.COMMON, "case-endings.tsv", 2)) {
      inflections
          .caseEndings
          .computeIfAbsent(entry.field(0), key -> new ArrayList<>())
          .add(entry.field(1));
    }
    for (PackEntry entry : Packs.read(Packs.COMMON, "genitives.tsv", 2)) {
      inflections.genitives.computeIfAbsent(new LanguageTag(entry.field(0)), Genitives::of);
    }
    return inflections;
  }

  /** The forms without a genitive ending, none where the word is a given name as it stands. */
  public List<String> genitiveStems(String word, LanguageTag language) {
    Genitives known = genitives.get(language);
    List<String> stems = known == null ? List.of() : known.stems(word);
    if (stems.isEmpty() || word.endsWith("ss") || givenNames.has(lastWord(word))) {
      return List.of();
    }
    return stems.stream()
        .filter(stem -> lastWord(stem).length() >= SHORTEST_STEM || word.indexOf(':') > 0)
        .toList();
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /** The stems that the language's case endings leave of a word. */
  public Set<String> caseStems(String word, LanguageTag language) {
    if (!caseEndings.containsKey(language.code())) {
      return Set.of();
    }
    Set<String> stems = new LinkedHashSet<>();
    for (String ending : caseEndings.getOrDefault(language.code(), List.of())) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST_STEM) {
        stems.add(word.substring(0, word.length() - ending.length()));
      }
    }
    return stems;
  }
}
