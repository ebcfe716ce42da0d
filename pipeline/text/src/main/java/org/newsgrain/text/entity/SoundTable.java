package org.newsgrain.text.entity;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** How one language sounds: the longest spelling that the table has is read first. Immutable. */
final class SoundTable {

  /** The letters of Latin script, which are read letter by letter where the table lacks them. */
  private static final int LATIN = 0x250;

  private final Map<String, String> sounds;

  /** The length of the longest spelling that begins with a letter. */
  private final byte[] longest = new byte[Character.MAX_VALUE + 1];

  SoundTable(Map<String, String> sounds) {
    this.sounds = new HashMap<>(sounds);
    for (String spelling : sounds.keySet()) {
      char first = spelling.charAt(0);
      longest[first] = (byte) Math.max(longest[first], spelling.length());
    }
  }

  /** Whether every letter of {@code word} can be read. */
  boolean knowsAll(String word) {
    return word.codePoints().allMatch(c -> c < LATIN || sounds.containsKey(Character.toString(c)));
  }

  /** The sounds of a word in lower case, none of them twice in a row. */
  String read(String word) {
    StringBuilder read = new StringBuilder(word.length());
    int at = 0;
    while (at < word.length()) {
      int length = Math.max(1, Math.min(longest[word.charAt(at)], word.length() - at));
      String sound = sounds.get(word.substring(at, at + length));
      while (sound == null && length > 1) {
        length--;
        sound = sounds.get(word.substring(at, at + length));
      }
      append(read, sound == null ? plain(word.charAt(at)) : sound);
      at += length;
    }
    return read.toString();
  }

  /** A letter that the table lacks sounds as it does without its marks; other signs are silent. */
  private static String plain(char letter) {
    char plain =
        letter < 0x80
            ? letter
            : Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
    return plain >= 'a' && plain <= 'z' ? String.valueOf(plain) : "";
  }

  private static void append(StringBuilder sounds, String more) {
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      if (sounds.length() == 0 || sounds.charAt(sounds.length() - 1) != c) {
        sounds.append(c);
      }
    }
  }
}
