package org.newsgrain.bench.duplicate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * Measures how many copies are found, and how many of those found are copies: {@code
 * DuplicateQuality [STORIES]} makes so many stories (3,000 unless told) of 60 to 900 words, copies
 * of each with known changes, and different stories that share a paragraph or are made from one
 * template. From the project's root, after {@code mvn package}:
 *
 * <pre>
 * java -cp pipeline/text/target/classes:pipeline/bench/target/classes \
 *   org.newsgrain.bench.duplicate.DuplicateQuality
 * </pre>
 */
public final class DuplicateQuality {

  private static final double SIMILARITY = 0.8;
  private static final double[] REWORDED = {0.01, 0.02, 0.03, 0.05, 0.10};

  private final StoryMaker stories = new StoryMaker(1);
  private final Editor editor = new Editor(2);
  private final Random random = new Random(3);
  private final Corpus corpus = new Corpus(SIMILARITY);

  /** What became of the articles of one kind. */
  private static final class Outcome {
    private int articles;
    private int similar;
    private int similarFound;
    private int found;
    private int right; // duplicates of the same story
  }

  private DuplicateQuality() {}

  /** Measures and prints a table. */
  public static void main(String[] args) {
    DuplicateQuality quality = new DuplicateQuality();
    quality.fill(args.length == 0 ? 3_000 : Integer.parseInt(args[0]));
    print(quality.outcomes());
  }

  private void fill(int count) {
    List<String> paragraph = stories.story(100);
    List<String> template = stories.story(300);
    for (int i = 0; i < count; i++) {
      List<String> story = stories.story(60 + random.nextInt(840));
      int original = corpus.add("original", Optional.empty(), story);
      copy("same text", original, story);
      copy("punctuation and case", original, editor.restyled(story));
      copy("byline, sentence out, typo", original, editor.lightlyEdited(story));
      copy("first 90 %", original, editor.cutTo(story, 0.9));
      copy("first half", original, editor.cutTo(story, 0.5));
      for (double share : REWORDED) {
        copy(Math.round(share * 100) + " % of words", original, editor.reworded(story, share));
      }
      List<String> other = stories.story(200);
      other.addAll(paragraph);
      corpus.add("other story, shared paragraph", Optional.empty(), other);
      corpus.add("other story, same template", Optional.empty(), editor.reworded(template, 0.08));
    }
  }

  private void copy(String kind, int original, List<String> text) {
    corpus.add(kind, Optional.of(original), text);
  }

  private Map<String, Outcome> outcomes() {
    Map<Integer, Integer> found = corpus.duplicates();
    Map<String, Outcome> outcomes = new TreeMap<>();
    for (int i = 0; i < corpus.articles().size(); i++) {
      Corpus.Article article = corpus.articles().get(i);
      Corpus.Article original = corpus.articles().get(article.repeats());
      Outcome outcome = outcomes.computeIfAbsent(article.kind(), kind -> new Outcome());
      boolean copy = article.repeats() != i;
      boolean similar = copy && article.shingles().similarity(original.shingles()) >= SIMILARITY;
      boolean right =
          found.containsKey(i)
              && corpus.articles().get(found.get(i)).repeats() == article.repeats();
      outcome.articles++;
      outcome.similar += similar ? 1 : 0;
      outcome.similarFound += similar && found.containsKey(i) ? 1 : 0;
      outcome.found += found.containsKey(i) ? 1 : 0;
      outcome.right += right ? 1 : 0;
    }
    return outcomes;
  }

  private static void print(Map<String, Outcome> outcomes) {
    System.out.println(
        "| articles | number | similarity >= 0.8 | of these found | found | of these right |");
    System.out.println("|---|---|---|---|---|---|");
    outcomes.forEach(
        (kind, o) ->
            System.out.printf(
                "| %s | %d | %d | %d | %d | %d |%n",
                kind, o.articles, o.similar, o.similarFound, o.found, o.right));
  }
}
