package org.newsgrain.text.template;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;

/** Hashes of lines, each with a count: 12 bytes a line. Immutable. */
final class Lines {

  static final Lines NONE = new Lines(new long[0], new int[0]);

  private final long[] hashes;
  private final int[] counts;

  private Lines(long[] hashes, int[] counts) {
    this.hashes = hashes;
    this.counts = counts;
  }

  /**
   * The lines group after group; those of a group stay in the order they were added.
   *
   * @param starts where each group starts
   */
  static Lines grouped(CountedLines lines, int[] starts) {
    int[] next = starts.clone();
    long[] hashes = new long[lines.size()];
    int[] counts = new int[lines.size()];
    for (int i = 0; i < lines.size(); i++) {
      int place = next[lines.group(i)]++;
      hashes[place] = lines.hash(i);
      counts[place] = lines.count(i);
    }
    return new Lines(hashes, counts);
  }

  int size() {
    return hashes.length;
  }

  long hash(int i) {
    return hashes[i];
  }

  /** The count of a line, looked for in a part that ascends; 1 if it is not there. */
  int count(long hash, int start, int end) {
    int found = Arrays.binarySearch(hashes, start, end, hash);
    return found < 0 ? 1 : counts[found];
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(hashes.length);
    for (int i = 0; i < hashes.length; i++) {
      out.writeLong(hashes[i]);
      out.writeInt(counts[i]);
    }
  }

  static Lines read(DataInput in) throws IOException {
    long[] hashes = new long[in.readInt()];
    int[] counts = new int[hashes.length];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = in.readLong();
      counts[i] = in.readInt();
    }
    return new Lines(hashes, counts);
  }
}
