package org.newsgrain.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** An input for more than one worker, and what one process makes of it. */
final class Reference {

  /** More than a batch holds, so that two workers have something to count. */
  private static final int FILES = 2_100;

  private static final String[] WORDS = {
    "harbour", "night trains", "Angela Merkel", "the council", "Stockholm", "a storm", "Moscow"
  };

  /** The input: the sample articles and many short ones. */
  static final Path INPUT = input();

  /** What Beam's own runner publishes of it. */
  static final Map<String, String> PUBLISHED = published();

  private Reference() {}

  private static Path input() {
    Path input = Folders.fresh("input");
    try (Stream<Path> seeds = Files.list(Command.HOME.resolve("seeds"))) {
      for (Path seed : seeds.toList()) {
        Files.copy(seed, input.resolve(seed.getFileName()));
      }
      for (int i = 0; i < FILES; i++) {
        Path paper = Files.createDirectories(input.resolve("paper" + i % 3));
        Files.writeString(paper.resolve(i + ".txt"), article(i));
      }
      return input;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String article(int number) {
    String first = WORDS[number % WORDS.length];
    String second = WORDS[number / WORDS.length % WORDS.length];
    return "Report %d said that %s met %s on Tuesday.%n".formatted(number, first, second);
  }

  private static Map<String, String> published() {
    Path output = Folders.fresh("direct");
    Command.run(Map.of(), "./newsgrain", "run", INPUT, "-o", output, "--shards", 2);
    return Folders.published(output);
  }
}
