package org.newsgrain.bench.entity;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.newsgrain.text.mention.Features;
import org.newsgrain.text.mention.Labels;
import org.newsgrain.text.mention.Scores;
import org.newsgrain.text.mention.Weights;

/**
 * Writes the sum of several perceptrons as {@link Weights} reads it: the heaviest weights only,
 * each rounded to a byte.
 */
final class WeightsFile {

  /** More weights make the file larger and the names hardly better. */
  private static final int MOST_WEIGHTS = 700_000;

  /** So many weights may be too heavy for a byte, and are then as heavy as a byte can say. */
  private static final int CAPPED = 20;

  private static final int STEPS = 4096;

  private final List<? extends Scores> parts;
  private final float[] sums = new float[Labels.COUNT];
  private final float scale;
  private final int least;

  private WeightsFile(List<? extends Scores> parts) {
    this.parts = parts;
    float heaviest = 0;
    for (int feature = 0; feature < Features.COUNT; feature++) {
      sum(feature);
      for (float weight : sums) {
        heaviest = Math.max(heaviest, Math.abs(weight));
      }
    }
    long[] heavier = heavier(heaviest);
    int cap = STEPS - 1;
    while (cap > 0 && heavier[cap] <= CAPPED) {
      cap--;
    }
    scale = 127f * STEPS / (heaviest * (cap + 1));
    int floor = cap;
    while (floor > 0 && heavier[floor - 1] <= MOST_WEIGHTS) {
      floor--;
    }
    least = Math.max(1, Math.round(floor * heaviest / STEPS * scale));
  }

  /** How many weights are at least so many steps of {@code heaviest}. */
  private long[] heavier(float heaviest) {
    long[] heavier = new long[STEPS + 1];
    for (int feature = 0; feature < Features.COUNT; feature++) {
      sum(feature);
      for (float weight : sums) {
        heavier[(int) (Math.abs(weight) / heaviest * STEPS)]++;
      }
    }
    for (int step = STEPS - 1; step >= 0; step--) {
      heavier[step] += heavier[step + 1];
    }
    return heavier;
  }

  private void sum(int feature) {
    Arrays.fill(sums, 0);
    parts.forEach(part -> part.add(feature, sums));
  }

  private byte rounded(float weight) {
    int rounded = Math.round(Math.max(-127, Math.min(127, weight * scale)));
    return (byte) (Math.abs(rounded) < least ? 0 : rounded);
  }

  static void write(List<? extends Scores> parts, Path file) throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      DataOutputStream data = new DataOutputStream(new BufferedOutputStream(out));
      new WeightsFile(parts).write(data);
      data.flush();
    }
  }

  private void write(DataOutputStream out) throws IOException {
    out.writeInt(Weights.MAGIC);
    out.writeByte(Labels.COUNT);
    for (int label = 0; label < Labels.COUNT; label++) {
      for (int next = 0; next < Labels.COUNT; next++) {
        float sum = 0;
        for (Scores part : parts) {
          sum += part.transition(label, next);
        }
        out.writeFloat(sum * scale);
      }
    }
    int rows = 0;
    for (int feature = 0; feature < Features.COUNT; feature++) {
      rows += labels(feature) != 0 ? 1 : 0;
    }
    out.writeInt(rows);
    int before = -1;
    for (int feature = 0; feature < Features.COUNT; feature++) {
      int labels = labels(feature);
      if (labels != 0) {
        writeDistance(out, feature - before);
        writeRow(out, labels);
        before = feature;
      }
    }
  }

  /** A bit for each label that the feature has a weight for. */
  private int labels(int feature) {
    sum(feature);
    int labels = 0;
    for (int label = 0; label < Labels.COUNT; label++) {
      labels |= rounded(sums[label]) != 0 ? 1 << label : 0;
    }
    return labels;
  }

  private static void writeDistance(DataOutputStream out, int distance) throws IOException {
    int left = distance;
    for (; left > 0x7F; left >>>= 7) {
      out.writeByte((left & 0x7F) | 0x80);
    }
    out.writeByte(left);
  }

  private void writeRow(DataOutputStream out, int labels) throws IOException {
    out.writeShort(labels);
    for (int label = 0; label < Labels.COUNT; label++) {
      if ((labels & 1 << label) != 0) {
        out.writeByte(rounded(sums[label]));
      }
    }
  }
}
