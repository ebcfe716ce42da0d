package org.newsgrain.text.clean;

import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Phrases by the first characters of their keys, so that a text meets only the few whose key may
 * stand in it. Keys of {@value #WIDE} characters or more are told apart by so many, shorter ones by
 * {@value #NARROW}.
 */
final class LiteralIndex {

  private static final int WIDE = 4;
  private static final int NARROW = 2;
  private static final int BITS = 13;
  private static final int BUCKETS = 1 << BITS;

  private final Phrase[][] wide = new Phrase[BUCKETS][];
  private final Phrase[][] narrow = new Phrase[BUCKETS][];

  /** Adds a phrase. A key of one character is found in no text. */
  void add(Phrase phrase) {
    int length = phrase.key().length();
    if (length >= WIDE) {
      add(wide, bucket(phrase.key(), WIDE), phrase);
    } else if (length >= NARROW) {
      add(narrow, bucket(phrase.key(), NARROW), phrase);
    }
  }

  private static void add(Phrase[][] buckets, int bucket, Phrase phrase) {
    Phrase[] before = buckets[bucket] == null ? new Phrase[0] : buckets[bucket];
    Phrase[] after = Arrays.copyOf(before, before.length + 1);
    after[before.length] = phrase;
    buckets[bucket] = after;
  }

  /**
   * The first phrase whose key stands in {@code text} and that {@code fits}, or null.
   *
   * @param places at how many places from the start of the text a key may begin
   */
  Phrase first(String text, Predicate<Phrase> fits, int places) {
    int end = (int) Math.min(text.length(), places + (long) WIDE - 1);
    int lastFour = 0;
    for (int i = 0; i < end; i++) {
      lastFour = push(lastFour, text.charAt(i));
      Phrase found = i + 1 < NARROW ? null : first(narrow, NARROW, lastFour, text, i, fits);
      if (found == null && i + 1 >= WIDE) {
        found = first(wide, WIDE, lastFour, text, i, fits);
      }
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private static Phrase first(
      Phrase[][] buckets, int width, int lastFour, String text, int last, Predicate<Phrase> fits) {
    Phrase[] bucket = buckets[bucket(lastFour, width)];
    return bucket == null ? null : first(bucket, text, last + 1 - width, fits);
  }

  private static Phrase first(Phrase[] bucket, String text, int place, Predicate<Phrase> fits) {
    for (Phrase phrase : bucket) {
      if (text.startsWith(phrase.key(), place) && fits.test(phrase)) {
        return phrase;
      }
    }
    return null;
  }

  /** Shifts a character in; what was shifted in four characters before falls out of the 32 bits. */
  private static int push(int lastFour, char c) {
    return (lastFour << 8) + c;
  }

  /** The bucket of the last {@code width} of four characters. */
  private static int bucket(int lastFour, int width) {
    int seen = width == WIDE ? lastFour : lastFour & 0xffff;
    return (seen * 0x9e3779b1) >>> (32 - BITS);
  }

  private static int bucket(String key, int width) {
    int last = 0;
    for (int i = 0; i < width; i++) {
      last = push(last, key.charAt(i));
    }
    return bucket(last, width);
  }
}
