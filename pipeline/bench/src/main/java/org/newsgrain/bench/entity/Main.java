package org.newsgrain.bench.entity;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.newsgrain.text.mention.Recognizer;
import org.newsgrain.text.term.Tokenizer;
import org.newsgrain.text.term.Tokens;

/**
 * Compares the recognizer with OpenNLP's name finder: {@code Main DATA SCORED [ROUNDS]}. OpenNLP
 * learns from the English sets of {@code DATA}; both read the English sets of {@code SCORED}, whose
 * names are marked. Prints tokens for each second of processor time of one thread, tokenizing left
 * out, and precision, recall and F1 of exact spans and types. Both are asked in turn, round after
 * round; the best round of each counts.
 */
public final class Main {

  private static final String ENGLISH = "en-";

  private final List<Article> articles;
  private final List<Tokens> tokens;
  private final long size;

  private Main(List<Article> articles) {
    this.articles = articles;
    this.tokens =
        articles.stream().map(article -> Tokenizer.general().tokenize(article.text())).toList();
    this.size = tokens.stream().mapToLong(Tokens::size).sum();
  }

  /**
   * Measures.
   *
   * @throws IOException if the data can't be read
   */
  public static void main(String[] args) throws IOException {
    Main main = new Main(english(Path.of(args[1])));
    OpenNlp openNlp = OpenNlp.train(english(Path.of(args[0])));
    main.compare(openNlp, args.length > 2 ? Integer.parseInt(args[2]) : 10);
  }

  /** The articles of all English sets in {@code folder}. */
  static List<Article> english(Path folder) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (Path set : Article.sets(folder, name -> name.startsWith(ENGLISH))) {
      articles.addAll(Article.read(set));
    }
    return articles;
  }

  private void compare(OpenNlp openNlp, int rounds) {
    Recognizer recognizer = Recognizer.load();
    double ours = 0;
    double theirs = 0;
    for (int round = 0; round < rounds; round++) {
      ours =
          Math.max(
              ours,
              speed(i -> recognizer.recognize(tokens.get(i), articles.get(i).language()).size()));
      theirs = Math.max(theirs, speed(i -> openNlp.find(tokens.get(i)).size()));
    }
    print("newsgrain", ours, MentionScore.of(articles, recognizer));
    print("opennlp", theirs, MentionScore.of(articles, openNlp::find));
  }

  /** Tokens a second of processor time. */
  private double speed(ToIntFunction<Integer> reading) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long found = 0;
    for (int i = 0; i < articles.size(); i++) {
      found += reading.applyAsInt(i);
    }
    long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    return found == 0 ? 0 : size * 1e9 / nanos;
  }

  private static void print(String name, double speed, MentionScore score) {
    System.out.printf(Locale.ROOT, "%-10s %9.0f tokens/s  %s%n", name, speed, score);
  }
}
