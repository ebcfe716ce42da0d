package org.newsgrain.text.clean;

import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Phrases by the first characters of literals, so that a text meets only the few whose literal may
 * stand in it. Literals of {@value #WIDE} characters or more are told apart by so many, shorter
 * ones by {@value #NARROW}.
 */
final class LiteralIndex {

  private static final int WIDE = 4;
  private static final int NARROW = 2;
  private static final int BITS = 13;
  private static final int BUCKETS = 1 << BITS;

  private final Entry[][] wide = new Entry[BUCKETS][];
  private final Entry[][] narrow = new Entry[BUCKETS][];

  /** Which buckets hold any phrase, in few enough bytes to stay in the nearest cache. */
  private final long[] wideHeld = new long[BUCKETS / Long.SIZE];

  private final long[] narrowHeld = new long[BUCKETS / Long.SIZE];

  private record Entry(String literal, Phrase phrase) {}

  private static final Entry[] NONE = {};

  /** Adds a phrase under a literal. One of a single character is found in no text. */
  void add(String literal, Phrase phrase) {
    Entry entry = new Entry(literal, phrase);
    if (literal.length() >= WIDE) {
      add(wide, wideHeld, bucket(literal, WIDE), entry);
    } else if (literal.length() >= NARROW) {
      add(narrow, narrowHeld, bucket(literal, NARROW), entry);
    }
  }

  private static void add(Entry[][] buckets, long[] held, int bucket, Entry entry) {
    held[bucket / Long.SIZE] |= 1L << bucket;
    Entry[] before = buckets[bucket] == null ? NONE : buckets[bucket];
    Entry[] after = Arrays.copyOf(before, before.length + 1);
    after[before.length] = entry;
    buckets[bucket] = after;
  }

  /**
   * The first phrase whose literal stands in what was folded and that {@code fits}, or null.
   *
   * @param places at how many places from the start of the text a literal may begin
   */
  Phrase first(Fold text, Predicate<Phrase> fits, int places) {
    char[] chars = text.chars();
    int from = text.from();
    int end = from + (int) Math.min(text.length(), places + (long) WIDE - 1);
    int lastFour = 0;
    for (int i = from; i < end; i++) {
      lastFour = push(lastFour, chars[i]);
      int two = bucket(lastFour, NARROW);
      int four = bucket(lastFour, WIDE);
      if ((held(narrowHeld, two) | held(wideHeld, four)) != 0) {
        Phrase found = first(two, four, text, i + 1 - from, fits);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }

  /** Whether any literal may begin with these four characters, or with the first two. */
  boolean mayBegin(char[] four) {
    int two = push(push(0, four[0]), four[1]);
    int all = push(push(two, four[2]), four[3]);
    return (held(narrowHeld, bucket(two, NARROW)) | held(wideHeld, bucket(all, WIDE))) != 0;
  }

  /** The first phrase whose literal {@code text} begins with and that {@code fits}, or null. */
  Phrase firstAtStart(String text, Predicate<Phrase> fits) {
    Phrase found = null;
    if (text.length() >= NARROW) {
      found = firstAtStart(narrow[bucket(text, NARROW)], text, fits);
    }
    if (found == null && text.length() >= WIDE) {
      found = firstAtStart(wide[bucket(text, WIDE)], text, fits);
    }
    return found;
  }

  private static Phrase firstAtStart(Entry[] bucket, String text, Predicate<Phrase> fits) {
    for (Entry entry : bucket == null ? NONE : bucket) {
      if (text.startsWith(entry.literal) && fits.test(entry.phrase)) {
        return entry.phrase;
      }
    }
    return null;
  }

  private Phrase first(int two, int four, Fold text, int end, Predicate<Phrase> fits) {
    Phrase found = null;
    if (end >= NARROW && narrow[two] != null) {
      found = first(narrow[two], text, end - NARROW, fits);
    }
    if (found == null && end >= WIDE && wide[four] != null) {
      found = first(wide[four], text, end - WIDE, fits);
    }
    return found;
  }

  /** 1 if the bucket holds any phrase: no branch for what no processor can foresee. */
  private static long held(long[] held, int bucket) {
    return held[bucket / Long.SIZE] >>> bucket & 1;
  }

  private static Phrase first(Entry[] bucket, Fold text, int place, Predicate<Phrase> fits) {
    for (Entry entry : bucket) {
      if (text.holds(entry.literal, place) && fits.test(entry.phrase)) {
        return entry.phrase;
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
