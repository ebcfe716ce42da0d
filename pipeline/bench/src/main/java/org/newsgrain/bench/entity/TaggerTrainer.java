package org.newsgrain.bench.entity;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.newsgrain.text.mention.Recognizer;
import org.newsgrain.text.mention.Weights;
import org.newsgrain.text.name.Lexicons;

/**
 * Trains the weights that names are recognized by: {@code TaggerTrainer DATA OUT [SCORED
 * [WITHOUT]]}, or scores some: {@code TaggerTrainer --score WEIGHTS SCORED}. {@code DATA} holds the
 * sets to learn from, {@code SCORED} others to be scored on; sets of {@code DATA} whose names match
 * the expression {@code WITHOUT} are not learned from and scored as well. The same data gives the
 * same bytes.
 */
public final class TaggerTrainer {

  /** So many perceptrons that saw the data in different orders are added up. */
  private static final int SEEDS = 4;

  private final Lexicons lexicons = Lexicons.load();

  private TaggerTrainer() {}

  /**
   * Trains and scores.
   *
   * @throws IOException if the data can't be read or the weights not be written
   */
  public static void main(String[] args) throws IOException {
    TaggerTrainer trainer = new TaggerTrainer();
    if (args[0].equals("--score")) {
      trainer.score(Article.sets(Path.of(args[2]), name -> true), Path.of(args[1]));
      return;
    }
    Path data = Path.of(args[0]);
    Path out = Path.of(args[1]);
    Predicate<String> without = args.length > 3 ? name -> name.matches(args[3]) : name -> false;
    trainer.train(Article.sets(data, without.negate()), out);
    List<Path> scored = new ArrayList<>(Article.sets(data, without));
    if (args.length > 2) {
      scored.addAll(Article.sets(Path.of(args[2]), name -> true));
    }
    trainer.score(scored, out);
  }

  private void train(List<Path> sets, Path out) throws IOException {
    List<Article> articles = new ArrayList<>();
    for (Path set : sets) {
      articles.addAll(Article.read(set));
    }
    List<Example> examples =
        articles.parallelStream()
            .flatMap(article -> Example.of(article, lexicons).stream())
            .toList();
    List<Perceptron> perceptrons =
        LongStream.range(0, SEEDS)
            .parallel()
            .mapToObj(seed -> Perceptron.learn(examples, seed))
            .toList();
    WeightsFile.write(perceptrons, out);
    System.out.printf(
        Locale.ROOT,
        "%d stretches of %d articles, %d bytes%n",
        examples.size(),
        articles.size(),
        Files.size(out));
  }

  private void score(List<Path> sets, Path weights) throws IOException {
    try (InputStream in = Files.newInputStream(weights)) {
      Recognizer recognizer = Recognizer.of(lexicons, Weights.read(in));
      double sum = 0;
      for (Path set : sets) {
        MentionScore score = MentionScore.of(Article.read(set), recognizer);
        System.out.printf(Locale.ROOT, "%-24s %s%n", Article.name(set), score);
        sum += score.f1();
      }
      System.out.printf(Locale.ROOT, "mean %.2f%n", sum / Math.max(1, sets.size()));
    }
  }
}
