package org.newsgrain.bench.clean;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.newsgrain.text.clean.Cleaner;
import org.newsgrain.text.clean.Recurrences;
import org.newsgrain.text.score.FurnitureScore;

/**
 * Trains the score of page furniture: {@code LineTrainer DATA WEIGHTS} reads folders of labelled
 * pages, as the scorer of cleaning takes them, and writes the weights. The same pages give the same
 * bytes. Takes a minute or two. {@code LineTrainer DATA OUT --folds 5} cleans every page by what
 * was learned from other sources, into {@code OUT/<set>/<id>.txt}; {@code --without-origin} leaves
 * out all sets of a name up to the hyphen instead. From the project's root, after {@code mvn
 * package}, with ICU4J, RE2/J and Jackson on the class path:
 *
 * <pre>
 * java -cp pipeline/text/target/classes:pipeline/bench/target/classes:LIBRARIES \
 *   org.newsgrain.bench.clean.LineTrainer DATA \
 *   pipeline/text/src/main/resources/org/newsgrain/text/score/furniture.tsv
 * </pre>
 */
public final class LineTrainer {

  /** How much a page counts that holds nothing but its article. */
  private static final double ARTICLE_ONLY = 0.3;

  private static final String HEADER =
      """
      # What the score asks of a block, in trees, and what the answers add to its log odds of being
      # page furniture. Written by org.newsgrain.bench.clean.LineTrainer; see docs/cleaning.md.
      # tree\tasks\tadds, from yes to every question to no to every one; or the bounds where it stops
      """;

  private final List<Example> examples;
  private final Map<String, SetRecurrences> recurrences = new LinkedHashMap<>();

  private LineTrainer(List<Example> examples) {
    this.examples = examples;
    examples.stream()
        .map(Example::set)
        .distinct()
        .forEach(set -> recurrences.put(set, new SetRecurrences(ofSet(set))));
  }

  /**
   * Trains and writes.
   *
   * @throws IOException if the pages cannot be read or the weights cannot be written
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 2) {
      System.err.println(
          "usage: LineTrainer DATA WEIGHTS | DATA OUT --folds N | DATA OUT --without-origin");
      return;
    }
    LineTrainer trainer = new LineTrainer(Examples.read(Path.of(args[0])));
    Path out = Path.of(args[1]);
    if (args.length == 2) {
      Files.writeString(out, HEADER + trainer.train(page -> true));
    } else {
      Check check = new Check(trainer, out);
      check.run(args);
    }
  }

  List<Example> examples() {
    return examples;
  }

  private List<Example> ofSet(String set) {
    return examples.stream().filter(page -> page.set().equals(set)).toList();
  }

  /** The weights that the pages which {@code wanted} accepts teach. */
  String train(Predicate<Example> wanted) {
    List<Example> chosen = examples.stream().filter(wanted).toList();
    Rows[] views = {rows(chosen, 0), rows(chosen, 1), rows(chosen, 2)};
    return new Booster(views, 2 * chosen.size()).train();
  }

  private Rows rows(List<Example> chosen, int view) {
    Cleaner cleaner = Cleaner.with(FurnitureScore.NONE);
    Rows rows = new Rows();
    int number = 0;
    for (Example page : chosen) {
      rows.add(number++, cleaner.signals(page.text(), known(page, view)), page, 1);
      Example article = page.articleOnly();
      rows.add(number++, cleaner.signals(article.text(), known(page, view)), article, ARTICLE_ONLY);
    }
    return rows;
  }

  /** What a page is told of others: nothing, of its source, or of all pages. */
  Recurrences known(Example page, int view) {
    return switch (view) {
      case 0 -> Recurrences.NONE;
      case 1 -> recurrences.get(page.set()).bySource(page);
      default -> recurrences.get(page.set()).byPage(page);
    };
  }
}
