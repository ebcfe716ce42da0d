package org.newsgrain.bench.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.newsgrain.text.mention.Decoder;
import org.newsgrain.text.mention.Features;
import org.newsgrain.text.mention.Labels;
import org.newsgrain.text.mention.Scores;

/**
 * Learns to label stretches of words: a structured perceptron whose weights are averaged over all
 * steps (Collins 2002, "Discriminative Training Methods for Hidden Markov Models"), with features
 * left out by chance so that none is relied on alone.
 */
final class Perceptron implements Scores {

  private static final int ROUNDS = 10;

  /** The share of features that are not seen. */
  private static final double HIDDEN = 0.25;

  /** The share of words whose own letters are not seen. */
  private static final double HIDDEN_WORDS = 0.15;

  private final float[] weights = new float[Features.COUNT * Labels.COUNT];
  private final float[] transitions = new float[Labels.COUNT * Labels.COUNT];

  /** Each change times the step it was made at. */
  private final float[] changes = new float[weights.length];

  private final float[] transitionChanges = new float[transitions.length];
  private final Random random;
  private int step = 1;

  private Perceptron(long seed) {
    random = new Random(seed);
  }

  /** What {@code examples} teach, seen in an order that {@code seed} decides. */
  static Perceptron learn(List<Example> examples, long seed) {
    Perceptron perceptron = new Perceptron(seed);
    List<Example> order = new ArrayList<>(examples);
    for (int round = 0; round < ROUNDS; round++) {
      Collections.shuffle(order, perceptron.random);
      order.forEach(perceptron::see);
    }
    perceptron.average();
    return perceptron;
  }

  private void see(Example example) {
    int[][] seen = new int[example.size()][];
    float[][] sums = new float[example.size()][Labels.COUNT];
    for (int i = 0; i < example.size(); i++) {
      seen[i] = seen(example, i);
      for (int feature : seen[i]) {
        add(feature, sums[i]);
      }
    }
    int[] guessed = new Decoder(this).decode(example.size(), sums, example.joins());
    step++;
    int before = Labels.OUTSIDE;
    int guessedBefore = Labels.OUTSIDE;
    for (int i = 0; i < guessed.length; i++) {
      int right = example.label(i);
      if (right != guessed[i]) {
        for (int feature : seen[i]) {
          change(feature * Labels.COUNT + right, 1);
          change(feature * Labels.COUNT + guessed[i], -1);
        }
      }
      if (right != guessed[i] || before != guessedBefore) {
        changeTransition(before, right, 1);
        changeTransition(guessedBefore, guessed[i], -1);
      }
      before = right;
      guessedBefore = guessed[i];
    }
  }

  private int[] seen(Example example, int i) {
    int[] all = example.features(i);
    int[] seen = new int[all.length];
    int size = 0;
    int from = random.nextDouble() < HIDDEN_WORDS ? example.ownSize(i) : 0;
    for (int k = from; k < all.length; k++) {
      if (random.nextDouble() >= HIDDEN) {
        seen[size++] = all[k];
      }
    }
    return Arrays.copyOf(seen, size);
  }

  private void change(int weight, float by) {
    weights[weight] += by;
    changes[weight] += by * step;
  }

  private void changeTransition(int label, int next, float by) {
    transitions[label * Labels.COUNT + next] += by;
    transitionChanges[label * Labels.COUNT + next] += by * step;
  }

  private void average() {
    for (int i = 0; i < weights.length; i++) {
      weights[i] -= changes[i] / step;
    }
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] -= transitionChanges[i] / step;
    }
  }

  @Override
  public void add(int feature, float[] sums) {
    int offset = feature * Labels.COUNT;
    for (int label = 0; label < Labels.COUNT; label++) {
      sums[label] += weights[offset + label];
    }
  }

  @Override
  public float transition(int label, int next) {
    return transitions[label * Labels.COUNT + next];
  }
}
