package org.newsgrain.bench.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Changes stories as those do who reprint them. The same seed makes the same changes. */
final class Editor {

  private final Random random;
  private final StoryMaker words;

  Editor(long seed) {
    this.random = new Random(seed);
    this.words = new StoryMaker(seed);
  }

  /** Other punctuation and case. */
  List<String> restyled(List<String> story) {
    return story.stream()
        .map(sentence -> sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1))
        .map(sentence -> sentence.replaceFirst(" ", ", ").replace(".", "!"))
        .toList();
  }

  /** Another line on top, one sentence less, and a word misspelt. */
  List<String> lightlyEdited(List<String> story) {
    List<String> edited = new ArrayList<>(story);
    edited.remove(1 + random.nextInt(edited.size() - 1));
    edited.add(0, "By " + words.sentence(3));
    int typo = 1 + random.nextInt(edited.size() - 1);
    edited.set(typo, edited.get(typo).replaceFirst("\\w\\b", "#"));
    return edited;
  }

  /** Each word replaced with this probability, independently. */
  List<String> reworded(List<String> story, double share) {
    return story.stream()
        .map(
            sentence -> {
              String[] parts = sentence.split(" ", -1);
              for (int i = 0; i < parts.length; i++) {
                parts[i] = random.nextDouble() < share ? words.word() : parts[i];
              }
              return String.join(" ", parts);
            })
        .toList();
  }

  /** The first part of a story only. */
  List<String> cutTo(List<String> story, double share) {
    return story.subList(0, (int) Math.ceil(story.size() * share));
  }
}
