package org.newsgrain.text.mention;

/** What a tagger has learned: how much each feature speaks for each label. */
public interface Scores {

  /** Adds the weights of {@code feature} to {@code sums}, a number for each label. */
  void add(int feature, float[] sums);

  /** How likely {@code next} follows {@code label}. */
  float transition(int label, int next);
}
