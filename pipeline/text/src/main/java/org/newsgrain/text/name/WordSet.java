package org.newsgrain.text.name;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.newsgrain.text.pack.PackEntry;
import org.newsgrain.text.pack.Packs;

/** A set of words without regard to case. */
public final class WordSet {

  private final Set<String> words;

  private WordSet(Set<String> words) {
    // Not Set.copyOf, whose sets divide for every look: most words are looked up in a dozen sets.
    this.words = new HashSet<>(words);
  }

  public static WordSet of(Set<String> words) {
    Set<String> folded = new HashSet<>();
    words.forEach(word -> folded.add(fold(word)));
    return new WordSet(folded);
  }

  /** The one-column files named {@code file} of {@code folders}. */
  public static WordSet read(Iterable<String> folders, String file) {
    Set<String> words = new HashSet<>();
    for (String folder : folders) {
      for (PackEntry entry : Packs.read(folder, file, 1)) {
        words.add(entry.field(0));
      }
    }
    return of(words);
  }

  /** Whether {@code word} is one of them. */
  public boolean has(String word) {
    return words.contains(fold(word));
  }

  /** Without regard to case; most words of a text are folded as they stand. */
  public static String fold(String word) {
    return isFolded(word) ? word : lower(word);
  }

  private static boolean isFolded(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if ((c < 'a' || c > 'z') && c != '-') {
        return false;
      }
    }
    return true;
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }

  /** Tells {@code sink} each word, folded, in no order. */
  public void forEach(Consumer<String> sink) {
    words.forEach(sink);
  }
}
