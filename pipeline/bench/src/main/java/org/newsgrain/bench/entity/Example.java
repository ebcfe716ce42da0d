package org.newsgrain.bench.entity;

import java.util.ArrayList;
import java.util.List;
import org.newsgrain.text.mention.Features;
import org.newsgrain.text.mention.Labels;
import org.newsgrain.text.mention.ObservedText;
import org.newsgrain.text.mention.Stretch;
import org.newsgrain.text.name.EntityType;
import org.newsgrain.text.name.Lexicons;
import org.newsgrain.text.term.Tokenizer;

/** A stretch of words with their features and right labels. */
final class Example {

  private final int[][] features;
  private final int[] ownSizes;
  private final boolean[] joins;
  private final int[] labels;

  private Example(int size) {
    features = new int[size][];
    ownSizes = new int[size];
    joins = new boolean[size];
    labels = new int[size];
  }

  /** The features of word {@code i}. */
  int[] features(int i) {
    return features[i];
  }

  /** How many features of word {@code i}, from the first, spell the word itself. */
  int ownSize(int i) {
    return ownSizes[i];
  }

  /** Whether a name may go on from the word before, for each word. */
  boolean[] joins() {
    return joins;
  }

  /** The right label of word {@code i}. */
  int label(int i) {
    return labels[i];
  }

  /** How many words there are. */
  int size() {
    return labels.length;
  }

  /** The stretches of an article. */
  static List<Example> of(Article article, Lexicons lexicons) {
    ObservedText text =
        ObservedText.of(
            Tokenizer.general().tokenize(article.text()), lexicons.of(article.language()));
    int[] labels = labels(article, text);
    List<Example> examples = new ArrayList<>();
    for (Stretch stretch : text.stretches()) {
      examples.add(of(stretch, text, labels));
    }
    return examples;
  }

  private static Example of(Stretch stretch, ObservedText text, int[] labels) {
    int size = stretch.size();
    Example example = new Example(size);
    for (int i = 0; i < size; i++) {
      int word = stretch.first() + i;
      Features features = text.featuresAt(word);
      example.features[i] = new int[features.size()];
      for (int k = 0; k < features.size(); k++) {
        example.features[i][k] = features.get(k);
      }
      example.ownSizes[i] = features.ownSize();
      example.joins[i] = text.joins(word);
      example.labels[i] = labels[word];
    }
    example.mend();
    return example;
  }

  /**
   * Labels the words that stand in marked names; where two names claim a word, the first. Sets
   * differ in whether titles and common nouns are marked ("domnul", "the senator"): none is.
   */
  private static int[] labels(Article article, ObservedText text) {
    int[] labels = new int[text.size()];
    int next = 0;
    for (Article.Marked name : article.names()) {
      int first = next;
      while (first < text.size() && text.part(first).end() <= name.span().start()) {
        first++;
      }
      int end = first;
      while (end < text.size() && text.part(end).start() < name.span().end()) {
        end++;
      }
      next = Math.max(next, end);
      if (first < end && text.hasCapital(first, end - 1)) {
        boolean person = name.type() == EntityType.PER;
        label(labels, person ? text.afterTitles(first, end - 1) : first, end - 1, name.type());
      }
    }
    return labels;
  }

  private static void label(int[] labels, int first, int last, EntityType type) {
    for (int i = first; i <= last; i++) {
      labels[i] = Labels.of(type, i == first, i == last);
    }
  }

  /** Parts names where the tagger must: at gaps, and at the edges of the stretch. */
  private void mend() {
    boolean goesOn = false;
    for (int i = 0; i < size(); i++) {
      boolean first = !goesOn;
      int label = labels[i];
      goesOn =
          i + 1 < size()
              && joins[i + 1]
              && Labels.goesOn(label)
              && Labels.mayFollow(label, labels[i + 1]);
      if (label != Labels.OUTSIDE) {
        labels[i] = Labels.of(Labels.type(label), first, !goesOn);
      }
    }
  }
}
