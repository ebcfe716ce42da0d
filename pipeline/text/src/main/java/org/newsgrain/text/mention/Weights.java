package org.newsgrain.text.mention;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * Trained weights, a byte for each feature and label, read from a file of this form, all numbers
 * big-endian: {@link #MAGIC} (four bytes), the number of labels (one byte), for each label and each
 * that may come next a float, the number of features that have weights (four bytes), and for each
 * of these, by rising number, the distance from the one before (seven bits a byte, the lowest
 * first), a bit for each label that has a weight (two bytes), and these weights, a byte each.
 * Immutable.
 */
public final class Weights implements Scores {

  /** Tells the file from others and from older forms. */
  public static final int MAGIC = 0x4E474E31;

  private static final String FILE = "names.bin";
  private static final int STRIDE = 16;

  private final float[] transitions = new float[Labels.COUNT * Labels.COUNT];

  /** Which features have weights, and how many before each group of 64 do. */
  private final long[] present = new long[Features.COUNT / 64];

  private final int[] before = new int[Features.COUNT / 64];
  private final byte[] weights;

  private Weights(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC || in.readUnsignedByte() != Labels.COUNT) {
      throw new IOException("no weights of this version");
    }
    for (int i = 0; i < transitions.length; i++) {
      transitions[i] = in.readFloat();
    }
    int rows = in.readInt();
    weights = new byte[rows * STRIDE];
    int feature = -1;
    for (int row = 0; row < rows; row++) {
      feature += readDistance(in);
      present[feature / 64] |= 1L << feature % 64;
      readRow(in, row * STRIDE);
    }
    for (int i = 1; i < before.length; i++) {
      before[i] = before[i - 1] + Long.bitCount(present[i - 1]);
    }
  }

  private static int readDistance(DataInputStream in) throws IOException {
    int distance = 0;
    for (int shift = 0; ; shift += 7) {
      int part = in.readUnsignedByte();
      distance |= (part & 0x7F) << shift;
      if (part < 0x80) {
        return distance;
      }
    }
  }

  private void readRow(DataInputStream in, int offset) throws IOException {
    int labels = in.readUnsignedShort();
    for (int label = 0; label < Labels.COUNT; label++) {
      if ((labels & 1 << label) != 0) {
        weights[offset + label] = in.readByte();
      }
    }
  }

  static Weights load() {
    try (InputStream in = Weights.class.getResourceAsStream(FILE)) {
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the weights of names", e);
    }
  }

  /**
   * Reads weights.
   *
   * @throws IOException if the file can't be read or is of another form
   */
  public static Weights read(InputStream in) throws IOException {
    return new Weights(new DataInputStream(new BufferedInputStream(in)));
  }

  @Override
  public void add(int feature, float[] sums) {
    long group = present[feature / 64];
    long bit = 1L << feature % 64;
    if ((group & bit) != 0) {
      int offset = (before[feature / 64] + Long.bitCount(group & (bit - 1))) * STRIDE;
      for (int label = 0; label < Labels.COUNT; label++) {
        sums[label] += weights[offset + label];
      }
    }
  }

  @Override
  public float transition(int label, int next) {
    return transitions[label * Labels.COUNT + next];
  }
}
