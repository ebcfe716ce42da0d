package org.newsgrain.text.entity;

import java.util.Optional;
import java.util.SortedSet;

/** One word of a name. Immutable. */
final class NameWord {

  private static final ThreadLocal<SpellingDistance> DISTANCE =
      ThreadLocal.withInitial(SpellingDistance::new);

  private final String text;
  private final String[] sounds;
  private final SpellingDistance.Reading[] readings;
  private final Optional<String> family;
  private final Character.UnicodeScript script;
  private final int length;

  /**
   * @param text the word as it is written
   * @param sounds what it may sound like: in each of its languages, with and without its endings
   * @param family the family of given names that it belongs to
   */
  NameWord(String text, SortedSet<String> sounds, Optional<String> family) {
    this.text = text;
    this.sounds = sounds.toArray(String[]::new);
    this.readings =
        sounds.stream().map(SpellingDistance.Reading::new).toArray(SpellingDistance.Reading[]::new);
    this.family = family;
    this.script =
        text.isEmpty()
            ? Character.UnicodeScript.UNKNOWN
            : Character.UnicodeScript.of(text.codePointAt(0));
    this.length = sounds.stream().mapToInt(String::length).min().orElse(0);
  }

  String[] sounds() {
    return sounds;
  }

  /** The family of given names that the word belongs to. */
  Optional<String> family() {
    return family;
  }

  boolean isInitial() {
    return text.codePointCount(0, text.length()) == 1
        || (text.length() == 2 && text.charAt(1) == '.');
  }

  /**
   * Whether the word is in another script than {@code other}, so that it must differ in spelling.
   */
  boolean crosses(NameWord other) {
    return script != other.script;
  }

  /**
   * How alike two words sound, in the likeliest reading of both: from {@code least} to 1, or 0 if
   * it is less than that.
   */
  double similarity(NameWord other, double least) {
    SpellingDistance distance = DISTANCE.get();
    double best = 0;
    for (SpellingDistance.Reading a : readings) {
      for (SpellingDistance.Reading b : other.readings) {
        if (best < 1) {
          best = Math.max(best, distance.similarity(a, b, Math.max(least, best)));
        }
      }
    }
    return best;
  }

  /** The number of sounds of the shortest reading. */
  int length() {
    return length;
  }
}
