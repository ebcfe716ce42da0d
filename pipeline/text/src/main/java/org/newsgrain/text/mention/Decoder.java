package org.newsgrain.text.mention;

import java.util.Arrays;

/**
 * Finds the labels of a stretch of words that score most together, by Viterbi's algorithm of first
 * order. Not safe to share between threads.
 */
public final class Decoder {

  private static final float NEVER = -1e30f;

  /** For each label those that may come before it. */
  private static final int[][] BEFORE = new int[Labels.COUNT][];

  static {
    for (int next = 0; next < Labels.COUNT; next++) {
      int[] before = new int[Labels.COUNT];
      int size = 0;
      for (int label = 0; label < Labels.COUNT; label++) {
        if (Labels.mayFollow(label, next)) {
          before[size++] = label;
        }
      }
      BEFORE[next] = Arrays.copyOf(before, size);
    }
  }

  private final float[][] transitions = new float[Labels.COUNT][Labels.COUNT];
  private int[][] from = new int[0][];
  private float[] best = new float[Labels.COUNT];
  private float[] spare = new float[Labels.COUNT];

  /** A decoder with the transitions that {@code scores} has now. */
  public Decoder(Scores scores) {
    for (int label = 0; label < Labels.COUNT; label++) {
      for (int next = 0; next < Labels.COUNT; next++) {
        transitions[label][next] = scores.transition(label, next);
      }
    }
  }

  /**
   * The best labels of words 0 to {@code size}, exclusively.
   *
   * @param scores a number for each word and label
   * @param joins whether a name may go on from the word before
   */
  public int[] decode(int size, float[][] scores, boolean[] joins) {
    if (from.length < size) {
      from = new int[size][Labels.COUNT];
    }
    for (int label = 0; label < Labels.COUNT; label++) {
      boolean starts = Labels.mayFollow(Labels.OUTSIDE, label);
      best[label] = starts ? transitions[Labels.OUTSIDE][label] + scores[0][label] : NEVER;
    }
    for (int i = 1; i < size; i++) {
      step(scores[i], joins[i], from[i]);
    }
    return path(size);
  }

  private void step(float[] scores, boolean joins, int[] from) {
    for (int next = 0; next < Labels.COUNT; next++) {
      float most = NEVER;
      for (int label : BEFORE[next]) {
        float score = best[label] + transitions[label][next];
        if (score > most && (joins || !Labels.goesOn(label))) {
          most = score;
          from[next] = label;
        }
      }
      spare[next] = most + scores[next];
    }
    float[] swap = best;
    best = spare;
    spare = swap;
  }

  private int[] path(int size) {
    int label = Labels.OUTSIDE;
    for (int last = 1; last < Labels.COUNT; last++) {
      label = best[last] > best[label] && !Labels.goesOn(last) ? last : label;
    }
    int[] labels = new int[size];
    for (int i = size - 1; i >= 0; i--) {
      labels[i] = label;
      label = from[i][label];
    }
    return labels;
  }
}
