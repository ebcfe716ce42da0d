package org.newsgrain.text.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgrain.text.name.EntityType;
import org.newsgrain.text.name.Lexicon;

/** The names that a document gives, to find them again where they are shorter or less certain. */
final class DocumentNames {

  private static final String AMBIGUOUS = "";

  private final Words words;
  private final Lexicon lexicon;
  private final Map<String, String> fullNames = new HashMap<>();
  private final Set<String> standing = new HashSet<>();

  private DocumentNames(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    for (int i = 0; i < words.size(); i++) {
      if (words.isCapitalised(i)) {
        standing.add(words.string(i));
      }
    }
  }

  static DocumentNames of(List<Guess> guesses, Words words, Lexicon lexicon) {
    DocumentNames names = new DocumentNames(words, lexicon);
    List<Guess> longestFirst = new ArrayList<>(guesses);
    longestFirst.sort((a, b) -> Integer.compare(b.last() - b.first(), a.last() - a.first()));
    longestFirst.forEach(names::learn);
    return names;
  }

  private void learn(Guess guess) {
    if (guess.type() == EntityType.PER && !guess.isLone()) {
      learnPerson(guess);
    }
  }

  private void learnPerson(Guess guess) {
    String full = base(Surface.of(words, guess));
    String last = base(words.string(guess.last()));
    link(last, full);
    link(words.string(guess.first()), full);
  }

  private void link(String part, String full) {
    fullNames.merge(part, full, (a, b) -> a.equals(b) ? a : AMBIGUOUS);
  }

  /** Without a genitive ending, where the document has the last word without it, too. */
  private String base(String name) {
    int lastWord = name.lastIndexOf(' ') + 1;
    for (String stem : lexicon.genitives().stems(name)) {
      if (stem.length() > lastWord && standing.contains(stem.substring(lastWord))) {
        return stem;
      }
    }
    return name;
  }

  /** The fullest name that the document has for what {@code guess} names. */
  String nameOf(Guess guess) {
    String surface = Surface.of(words, guess);
    if (guess.type() != EntityType.PER) {
      return surface;
    }
    String base = base(surface);
    String full = fullNames.getOrDefault(base, AMBIGUOUS);
    return full.equals(AMBIGUOUS) ? base : full;
  }
}
