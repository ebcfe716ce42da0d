package org.newsgrain.bench.corpus;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes a corpus: {@code Main MEGABYTES OUTPUT [SEED [TEXTS]]}. An output that ends in {@code
 * .jsonl} is one file of records, any other a folder of files. {@code tiny} for TEXTS makes every
 * article a few lines long. The same arguments give the same bytes.
 */
public final class Main {

  private static final List<String> LANGUAGES = List.of("en", "sv", "de", "fr", "es", "ru");
  private static final int SOURCES = 40;
  private static final double DUPLICATES = 0.03;
  private static final int TINY = 300;
  private static final int DAYS = 365;
  private static final long FIRST_DAY = LocalDate.of(2025, 1, 1).toEpochDay();

  private final List<Newspaper> papers = new ArrayList<>();
  private final SplittableRandom random;
  private final boolean tiny;

  private Main(long seed, boolean tiny) {
    this.random = new SplittableRandom(seed);
    this.tiny = tiny;
    List<Vocabulary> vocabularies =
        LANGUAGES.stream().map(code -> new Vocabulary(new ULocale(code), seed)).toList();
    for (int i = 0; i < SOURCES; i++) {
      papers.add(new Newspaper(vocabularies.get(i % LANGUAGES.size()), i, seed));
    }
  }

  /**
   * Makes it.
   *
   * @throws IOException if it can't be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 2 || args.length > 4) {
      System.err.println("usage: Main MEGABYTES FOLDER|FILE.jsonl [SEED [tiny]]");
      return;
    }
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
    boolean tiny = args.length > 3 && args[3].equals("tiny");
    Path output = Path.of(args[1]);
    try (CorpusWriter writer =
        args[1].endsWith(".jsonl") ? new JsonLines(output) : new Folder(output)) {
      new Main(seed, tiny).write(writer, Long.parseLong(args[0]) * 1_000_000);
    }
  }

  private void write(CorpusWriter writer, long bytes) throws IOException {
    Article article = new Article();
    byte[] wire = new byte[0];
    long written = 0;
    for (long number = 0; written < bytes; number++) {
      // Large sources and small ones.
      double share = random.nextDouble();
      Newspaper paper = papers.get((int) (SOURCES * share * share));
      long day = FIRST_DAY + random.nextInt(DAYS);
      boolean again = wire.length > 0 && random.nextDouble() < DUPLICATES;
      if (!again) {
        article.write(paper, random);
      }
      int length = again ? wire.length : length(article);
      writer.write(again ? wire : article.buffer(), length, paper.name, number, day);
      wire = number % 100 == 0 ? article.copy() : wire;
      written += length;
    }
  }

  private int length(Article article) {
    return tiny ? Math.min(article.length(), article.wordEnd(TINY)) : article.length();
  }
}
