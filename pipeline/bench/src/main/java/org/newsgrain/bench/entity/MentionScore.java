package org.newsgrain.bench.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.newsgrain.text.mention.Mention;
import org.newsgrain.text.mention.Recognizer;
import org.newsgrain.text.name.EntityType;
import org.newsgrain.text.term.Tokenizer;
import org.newsgrain.text.term.Tokens;

/** How many names were found with exactly the right span and type. */
final class MentionScore {

  private static final int ALL = EntityType.values().length;

  private final int[] right = new int[ALL + 1];
  private final int[] found = new int[ALL + 1];
  private final int[] marked = new int[ALL + 1];

  /** What {@code recognizer} finds in {@code articles}. */
  static MentionScore of(List<Article> articles, Recognizer recognizer) {
    MentionScore score = new MentionScore();
    for (Article article : articles) {
      score.add(article, recognizer.recognize(tokens(article), article.language()));
    }
    return score;
  }

  /** What {@code finder} finds, which asks for no language. */
  static MentionScore of(List<Article> articles, Function<Tokens, List<Mention>> finder) {
    MentionScore score = new MentionScore();
    articles.forEach(article -> score.add(article, finder.apply(tokens(article))));
    return score;
  }

  private static Tokens tokens(Article article) {
    return Tokenizer.general().tokenize(article.text());
  }

  private void add(Article article, List<Mention> mentions) {
    List<Article.Marked> left = new ArrayList<>(article.names());
    article.names().forEach(name -> count(marked, name.type()));
    for (Mention mention : mentions) {
      count(found, mention.type());
      if (left.remove(new Article.Marked(mention.span(), mention.type()))) {
        count(right, mention.type());
      }
    }
  }

  @SuppressWarnings("EnumOrdinal") // within this class
  private static void count(int[] counts, EntityType type) {
    counts[type.ordinal()]++;
    counts[ALL]++;
  }

  /** F1 of all names, in per cent. */
  double f1() {
    return f1(ALL);
  }

  private double f1(int of) {
    return 200.0 * right[of] / Math.max(1, found[of] + marked[of]);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%5.1f %5.1f %5.1f (PER %.1f ORG %.1f LOC %.1f)",
        100.0 * right[ALL] / Math.max(1, found[ALL]),
        100.0 * right[ALL] / Math.max(1, marked[ALL]),
        f1(),
        f1(0),
        f1(1),
        f1(2));
  }
}
