package org.newsgrain.text.name;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
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

  /** The second column of the lines whose first column says {@code kind}. */
  public static WordSet read(Iterable<String> folders, String file, String kind, Set<String> kinds) {
    Set<String> words = new HashSet<>();
    for (String folder : folders) {
      for (PackEntry entry : Packs.read(folder, file, 2)) {
        if (!kinds.contains(entry.field(0))) {
          throw entry.error(
              "'" + entry.field(0) + "' is none of " + kinds.stream().sorted().toList());
        }
        if (entry.field(0).equals(kind)) {
          words.add(entry.field(1));
        }
      }
    }
    return of(words);
  }

  public WordSet plus(Set<String> more) {
    Set<String> all = new HashSet<>(words);
    more.forEach(word -> all.add(fold(word)));
    return new WordSet(all);
  }

  public boolean has(String word) {
    return words.contains(fold(word));
  }

  /** Whether {@code word} ends with one of the words and is at least two units longer. */
  public boolean endsWord(String word) {
    String folded = fold(word);
    for (int i = Math.max(2, folded.length() - 16); i < folded.length(); i++) {
      if (words.contains(folded.substring(i))) {
        return true;
      }
    }
    return false;
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

  public void forEach(java.util.function.Consumer<String> sink) {
    words.forEach(sink);
  }
}
