package org.newsgrain.text.duplicate;

import org.newsgrain.text.document.Mix;

/**
 * Which texts and bands several documents share, so that the others need not be remembered: two
 * bits for each of many slots. Two keys may fall into one slot, so a key that is alone is now and
 * then taken for one that is not, never the other way round.
 */
public final class Sightings {

  /** About eight for each text and band of a document. */
  private static final int SLOTS_PER_DOCUMENT = 170;

  private static final int SLOTS_PER_WORD = 32;

  /** 2^30 slots are 256 MB, the most that is held. */
  private static final int MOST_BITS = 30;

  private static final int LEAST_BITS = 10;

  private final long[] words;
  private final int shift;

  private Sightings(long documents) {
    int bits = LEAST_BITS;
    while (bits < MOST_BITS && (1L << bits) < documents * SLOTS_PER_DOCUMENT) {
      bits++;
    }
    this.words = new long[(int) ((1L << bits) / SLOTS_PER_WORD)];
    this.shift = Long.SIZE - bits;
  }

  /** Nothing seen yet, with room for so many documents: 43 to 85 bytes each. */
  public static Sightings expecting(long documents) {
    return new Sightings(documents);
  }

  /** Takes note of a document's text and bands. */
  public void see(Fingerprint document) {
    see(document.text().high());
    for (int i = 0; i < document.bands(); i++) {
      see(document.band(i));
    }
  }

  private void see(long key) {
    long slot = slot(key);
    int word = (int) (slot / SLOTS_PER_WORD);
    // The lower bit is set by the first sighting, the upper one by the second.
    long once = 1L << (2 * (slot % SLOTS_PER_WORD));
    words[word] |= (words[word] & once) == 0 ? once : once << 1;
  }

  /** Whether {@code key} was seen twice, or fell together with another one. */
  boolean isShared(long key) {
    long slot = slot(key);
    long twice = 2L << (2 * (slot % SLOTS_PER_WORD));
    return (words[(int) (slot / SLOTS_PER_WORD)] & twice) != 0;
  }

  private long slot(long key) {
    return Mix.of(key) >>> shift;
  }
}
