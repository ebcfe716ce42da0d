package org.newsgrain.text.mention;

/** What a tagger has learned: how much each feature speaks for each label. */
public interface Scores {

  /**
   * Adds what {@code feature} says of each label to {@code sums}.
   *
   * @param feature from 0 to {@link Features#COUNT}, exclusively
   * @param sums a number for each label
   */
  void add(int feature, float[] sums);

  /** How much speaks for a word labelled {@code next} after one labelled {@code label}. */
  float transition(int label, int next);
}
