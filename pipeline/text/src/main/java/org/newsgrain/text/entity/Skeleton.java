package org.newsgrain.text.entity;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;

/** The consonants of a word's sounds, coarsely: names that share none of it are not compared. */
final class Skeleton {

  private static final int PREFIX = 3;

  private Skeleton() {}

  /** The keys under which the word is looked for; two like words share one. */
  static Set<String> keys(String sounds) {
    String skeleton = of(sounds);
    Set<String> keys = new LinkedHashSet<>();
    if (skeleton.isEmpty()) {
      keys.add("v" + sounds);
      return keys;
    }
    keys.add("=" + skeleton);
    if (skeleton.length() >= PREFIX) {
      keys.add("<" + skeleton.substring(0, PREFIX));
    }
    if (skeleton.length() > PREFIX) {
      char[] sorted = skeleton.toCharArray();
      Arrays.sort(sorted);
      keys.add("~" + new String(sorted));
      keys.add(">" + skeleton.substring(1));
    }
    return keys;
  }

  static String of(String sounds) {
    StringBuilder skeleton = new StringBuilder();
    for (int i = 0; i < sounds.length(); i++) {
      char c = coarse(sounds.charAt(i), i);
      boolean doubled = skeleton.length() > 0 && skeleton.charAt(skeleton.length() - 1) == c;
      if (c != 0 && !doubled) {
        skeleton.append(c);
      }
    }
    return skeleton.toString();
  }

  private static char coarse(char sound, int position) {
    return switch (sound) {
      case 'S', 'Z', 'C', 'c', 'z', 's' -> 's';
      case 'k', 'g' -> 'k';
      case 'h', 'x' -> position == 0 ? 'k' : 0;
      case 'b', 'p' -> 'p';
      case 'd', 't' -> 't';
      case 'f', 'v' -> 'f';
      case 'm' -> 'm';
      case 'n' -> 'n';
      case 'l' -> 'l';
      case 'r' -> 'r';
      default -> 0;
    };
  }
}
