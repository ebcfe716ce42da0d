package org.newsgrain.text.duplicate;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Texts of random words. */
final class Stories {

  private static final int MARGIN = 5;

  private final Random random;

  Stories(long seed) {
    this.random = new Random(seed);
  }

  String story(int words) {
    return Stream.generate(this::word).limit(words).collect(Collectors.joining(" "));
  }

  /** The text with {@code edits} of its words replaced, at least ten words apart. */
  String edited(String text, int edits) {
    String[] words = text.split(" ", -1);
    int stretch = words.length / edits;
    for (int i = 0; i < edits; i++) {
      words[i * stretch + MARGIN + random.nextInt(stretch - 2 * MARGIN)] = word();
    }
    return String.join(" ", words);
  }

  private String word() {
    return "w" + random.nextInt(1_000_000);
  }
}
