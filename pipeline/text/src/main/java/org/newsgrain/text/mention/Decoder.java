package org.newsgrain.text.mention;

import java.util.Arrays;

/** Finds the best labels of a stretch of words (Viterbi's algorithm, first order). */
public final class Decoder {

  private static final float NEVER = -1e30f;

  private final Scores scores;

  /** A decoder that asks {@code scores}. */
  public Decoder(Scores scores) {
    this.scores = scores;
  }

  /**
   * The best labels.
   *
   * @param emissions a number for each word and label
   * @param joins whether a name may go on from the word before
   */
  public int[] decode(float[][] emissions, boolean[] joins) {
    int size = emissions.length;
    int[][] from = new int[size][Labels.COUNT];
    float[] best = emissions[0].clone();
    for (int label = 0; label < Labels.COUNT; label++) {
      best[label] =
          Labels.mayFollow(Labels.OUTSIDE, label)
              ? best[label] + scores.transition(Labels.OUTSIDE, label)
              : NEVER;
    }
    for (int i = 1; i < size; i++) {
      best = step(best, emissions[i], joins[i], from[i]);
    }
    for (int label = 0; label < Labels.COUNT; label++) {
      best[label] = Labels.goesOn(label) ? NEVER : best[label];
    }
    return path(best, from);
  }

  private float[] step(float[] before, float[] emission, boolean joins, int[] from) {
    float[] best = new float[Labels.COUNT];
    Arrays.fill(best, NEVER);
    for (int next = 0; next < Labels.COUNT; next++) {
      for (int label = 0; label < Labels.COUNT; label++) {
        if (Labels.mayFollow(label, next) && (joins || !Labels.goesOn(label))) {
          float score = before[label] + scores.transition(label, next);
          if (score > best[next]) {
            best[next] = score;
            from[next] = label;
          }
        }
      }
      best[next] += emission[next];
    }
    return best;
  }

  private static int[] path(float[] last, int[][] from) {
    int[] labels = new int[from.length];
    int best = 0;
    for (int label = 1; label < Labels.COUNT; label++) {
      best = last[label] > last[best] ? label : best;
    }
    for (int i = from.length - 1; i >= 0; i--) {
      labels[i] = best;
      best = from[i][best];
    }
    return labels;
  }
}
