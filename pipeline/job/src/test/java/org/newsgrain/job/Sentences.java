package org.newsgrain.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Articles put together at random from the sentences of the seeds, the same in every test run. */
final class Sentences {

  private static final int SHORTEST = 40;

  private final List<String> sentences;
  private final Random random;

  /** The sentences of the seeds, drawn in an order that follows from {@code seed}. */
  Sentences(long seed) throws IOException {
    random = new Random(seed);
    try (Stream<Path> seeds = Files.list(Command.SEEDS)) {
      StringBuilder all = new StringBuilder();
      for (Path path : seeds.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        all.append(Files.readString(path)).append('\n');
      }
      sentences =
          Stream.of(all.toString().split("[.\\n]+", -1))
              .map(String::strip)
              .filter(sentence -> sentence.length() > SHORTEST)
              .toList();
    }
  }

  /** So many sentences, drawn anew for each, that no two articles are alike. */
  String article(int length) {
    StringBuilder article = new StringBuilder();
    for (int i = 0; i < length; i++) {
      article.append(sentences.get(random.nextInt(sentences.size()))).append(".\n");
    }
    return article.toString();
  }
}
