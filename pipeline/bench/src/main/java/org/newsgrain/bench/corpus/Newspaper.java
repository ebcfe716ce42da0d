package org.newsgrain.bench.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A made-up source: its name, its language, whom it writes about and what stands on every page. */
final class Newspaper {

  private static final int PEOPLE = 3_000;
  private static final int FIRST_NAMES = 150;
  private static final int FURNITURE_LINES = 8;

  final String name;
  final Vocabulary vocabulary;
  private final List<byte[]> people = new ArrayList<>();
  private final List<String> furniture = new ArrayList<>();

  /**
   * @param number makes names different where languages are the same
   */
  Newspaper(Vocabulary vocabulary, int number, long seed) {
    this.vocabulary = vocabulary;
    this.name = "source-" + number;
    SplittableRandom random = new SplittableRandom(seed + number);
    for (int i = 0; i < PEOPLE; i++) {
      // Sources of one language write about the same people.
      String person = vocabulary.capitalised(i % FIRST_NAMES) + " " + vocabulary.capitalised(i);
      people.add(person.getBytes(StandardCharsets.UTF_8));
    }
    for (int i = 0; i < FURNITURE_LINES; i++) {
      furniture.add(furnitureLine(random));
    }
  }

  private String furnitureLine(SplittableRandom random) {
    List<String> items = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(5); i++) {
      items.add(vocabulary.capitalised(PEOPLE + random.nextInt(200)));
    }
    return String.join(random.nextBoolean() ? " | " : " ", items);
  }

  /** Someone in the news: the first few much oftener than the rest. */
  byte[] person(SplittableRandom random) {
    double share = random.nextDouble();
    return people.get((int) (PEOPLE * share * share * share));
  }

  /** A line that many articles of the source have. */
  String furniture(SplittableRandom random) {
    return furniture.get(random.nextInt(FURNITURE_LINES));
  }
}
