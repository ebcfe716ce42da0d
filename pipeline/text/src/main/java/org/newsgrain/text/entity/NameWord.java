package org.newsgrain.text.entity;

import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One word of a name.
 *
 * @param text the word as it is written
 * @param sounds what it may sound like: in each of its languages, with and without its endings
 * @param family the family of given names that it belongs to
 */
record NameWord(String text, SortedSet<String> sounds, Optional<String> family) {

  NameWord {
    sounds = new TreeSet<>(sounds);
  }

  boolean isInitial() {
    return text.codePointCount(0, text.length()) == 1
        || (text.length() == 2 && text.charAt(1) == '.');
  }

  /**
   * Whether the word is in another script than {@code other}, so that it must differ in spelling.
   */
  boolean crosses(NameWord other) {
    return script() != other.script();
  }

  private Character.UnicodeScript script() {
    return text.isEmpty()
        ? Character.UnicodeScript.UNKNOWN
        : Character.UnicodeScript.of(text.codePointAt(0));
  }

  /** How alike two words sound, from 0 to 1, in the likeliest reading of both. */
  double similarity(NameWord other) {
    double best = 0;
    for (String a : sounds) {
      for (String b : other.sounds) {
        if (best < 1) {
          best = Math.max(best, SpellingDistance.similarity(a, b));
        }
      }
    }
    return best;
  }

  /** The number of sounds of the shortest reading. */
  int length() {
    return sounds.stream().mapToInt(String::length).min().orElse(0);
  }
}
