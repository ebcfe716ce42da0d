package org.newsgrain.text.language;

import java.util.Arrays;

/**
 * The weights by key, packed for the processor's caches: a key leads to a bucket of a few keys that
 * stand one after the other. A key that few languages know is followed by their entries; one that
 * many know has a row with a weight for every language, which is added in one sweep.
 */
final class Features {

  /** Keys that differ in these low bits only share a bucket. */
  private static final int REST_BITS = 7;

  private static final int REST = (1 << REST_BITS) - 1;

  /** Marks a unit that holds the low bits of a key; any other unit belongs to the key before it. */
  private static final int KEY = 0x8000;

  /** The language number of a unit that announces a row, whose number is in the next unit. */
  private static final int ROW = 0x7F;

  /** Weights are bytes. */
  private static final int MOST_WEIGHT = -Byte.MIN_VALUE;

  private final int[] buckets;

  /** The buckets' content, and one unit more so that an empty last bucket has a head too. */
  private final char[] units;

  private final long[] rows;
  private final int stride;

  private Features(int[] buckets, char[] units, long[] rows, int stride) {
    this.buckets = buckets;
    this.units = units;
    this.rows = rows;
    this.stride = stride;
  }

  /**
   * Adds the weights of those keys that are known to the scores of the languages. It first fetches
   * the head of every key's bucket: without branches to mispredict, the processor waits for many at
   * a time.
   */
  void add(int[] keys, int count, Scores scores) {
    int[] starts = new int[count];
    for (int i = 0; i < count; i++) {
      starts[i] = buckets[keys[i] >>> REST_BITS];
    }
    char[] heads = new char[count];
    for (int i = 0; i < count; i++) {
      heads[i] = units[starts[i]];
    }
    for (int i = 0; i < count; i++) {
      int end = buckets[(keys[i] >>> REST_BITS) + 1];
      addKey(KEY | (keys[i] & REST), heads[i], starts[i], end, scores);
    }
  }

  private void addKey(int wanted, int head, int start, int end, Scores scores) {
    int next = start;
    for (int unit = head; next < end && unit != wanted; unit = units[next]) {
      next++;
    }
    next++;
    scores.expect(MOST_WEIGHT);
    if (next < end && units[next] >> 8 == ROW) {
      scores.addRow(rows, units[next + 1] * stride);
    } else {
      addEntries(next, end, scores);
    }
  }

  private void addEntries(int start, int end, Scores scores) {
    for (int next = start; next < end && units[next] < KEY; next++) {
      scores.add(units[next] >> 8, (byte) units[next]);
    }
  }

  /** Takes keys in rising order, each with its entries. */
  static final class Builder {

    /** More entries than this make a row. */
    private static final int MOST_ENTRIES = 8;

    /** Row numbers must not look like keys. */
    private static final int MOST_ROWS = KEY;

    private final int[] buckets = new int[(1 << (Ngrams.KEY_BITS - REST_BITS)) + 1];
    private final char[] units;
    private final int stride;
    private long[] rows;
    private int rowCount;
    private int bucket;
    private int length;
    private int firstEntry;

    /** For a number of languages, keys and entries. */
    Builder(int languages, int keys, int entries) {
      stride = Scores.stride(languages);
      rows = new long[64 * stride];
      units = new char[keys + entries];
    }

    /** Starts a key larger than all before it. */
    void startKey(int key) {
      while (bucket <= key >>> REST_BITS) {
        buckets[bucket++] = length;
      }
      units[length++] = (char) (KEY | (key & REST));
      firstEntry = length;
    }

    /** Adds what the key says for a language. */
    void addEntry(int language, byte weight) {
      units[length++] = (char) (language << 8 | (weight & 0xFF));
    }

    /** Ends the key. */
    void endKey() {
      if (length - firstEntry > MOST_ENTRIES && rowCount < MOST_ROWS) {
        addRow();
        units[firstEntry] = ROW << 8;
        units[firstEntry + 1] = (char) rowCount++;
        length = firstEntry + 2;
      }
    }

    private void addRow() {
      int row = rowCount * stride;
      rows = row == rows.length ? Arrays.copyOf(rows, 2 * row) : rows;
      for (int i = firstEntry; i < length; i++) {
        Scores.put(rows, row, units[i] >> 8, (byte) units[i]);
      }
    }

    /** The weights of all keys added. */
    Features build() {
      Arrays.fill(buckets, bucket, buckets.length, length);
      return new Features(
          buckets,
          Arrays.copyOf(units, length + 1),
          Arrays.copyOf(rows, rowCount * stride),
          stride);
    }
  }
}
