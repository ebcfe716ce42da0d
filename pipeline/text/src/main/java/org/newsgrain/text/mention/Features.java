package org.newsgrain.text.mention;

import java.util.Optional;
import org.newsgrain.text.name.EntityType;
import org.newsgrain.text.name.Lexicon;
import org.newsgrain.text.name.Shape;
import org.newsgrain.text.name.WordClass;
import org.newsgrain.text.name.WordSet;

/** What can be seen of each word of a document and of those around it, as numbers. */
public final class Features {

  /** Features are hashed into this many numbers. */
  public static final int COUNT = 1 << 22;

  private static final int FARTHEST = 2;
  private static final int NOTHING = 0x5EED;
  private static final int MOST_OTHERS = 12;

  private final Words words;
  private final Lexicon lexicon;
  private final Evidence evidence;
  private final int size;
  private final String[] folded;
  private final int[] classes;
  private final int[] shapes;
  private final byte[] known;
  private final boolean[] candidates;
  private final java.util.Map<String, int[]> places = new java.util.HashMap<>();

  private int[] out = new int[160];
  private int count;

  public Features(Words words, Lexicon lexicon) {
    this.words = words;
    this.lexicon = lexicon;
    this.evidence = Evidence.of(words, lexicon);
    size = words.size();
    folded = new String[size];
    classes = new int[size];
    shapes = new int[size];
    known = new byte[size];
    candidates = new boolean[size];
    for (int i = 0; i < size; i++) {
      if (words.isCapitalised(i)) {
        candidates[i] = true;
        for (int k = 1; k <= FARTHEST; k++) {
          if (i - k >= 0 && words.joins(i - k + 1)) candidates[i - k] = true;
          else break;
        }
        for (int k = 1; k <= FARTHEST; k++) {
          if (i + k < size && words.joins(i + k)) candidates[i + k] = true;
          else break;
        }
      }
    }
    java.util.Map<String, java.util.List<Integer>> all = new java.util.HashMap<>();
    for (int i = 0; i < size; i++) {
      if (near(i)) {
        folded[i] = WordSet.fold(words.string(i));
        classes[i] = lexicon.classes(folded[i]);
        shapes[i] = shape(words.string(i));
        if (words.isCapitalised(i)) {
          all.computeIfAbsent(folded[i], k -> new java.util.ArrayList<>()).add(i);
        }
      }
    }
    all.forEach(
        (k, v) -> {
          if (v.size() > 1) places.put(k, v.stream().mapToInt(x -> x).toArray());
        });
    GazetteerMatcher matcher = new GazetteerMatcher(words, lexicon);
    int i = 0;
    while (i < size) {
      if (words.isCapitalised(i)) {
        Optional<Guess> guess = matcher.longest(i);
        if (guess.isPresent()) {
          Guess g = guess.get();
          for (int j = g.first(); j <= g.last(); j++) {
            known[j] = (byte) Labels.of(g.type(), j == g.first(), j == g.last());
          }
          i = g.last() + 1;
          continue;
        }
      }
      i++;
    }
  }

  private boolean near(int i) {
    for (int j = Math.max(0, i - 3); j <= Math.min(size - 1, i + 3); j++) {
      if (candidates[j]) return true;
    }
    return false;
  }

  public boolean isCandidate(int i) {
    return candidates[i];
  }

  public boolean joins(int i) {
    Gap g = words.gap(i);
    return i > 0 && g != Gap.PARAGRAPH && g != Gap.STOP && g != Gap.QUOTE && !words.isCut(i - 1);
  }

  public int size() {
    return size;
  }

  private static int shape(String w) {
    int h = 7, last = 0, run = 0;
    for (int i = 0; i < w.length(); i++) {
      char c = w.charAt(i);
      int t =
          Character.isUpperCase(c)
              ? 1
              : Character.isLowerCase(c) ? 2 : Character.isDigit(c) ? 3 : Character.isLetter(c) ? 4 : c == '-' ? 5 : c == '.' ? 6 : 7;
      run = t == last ? run + 1 : 1;
      if (run <= 2) h = h * 31 + t;
      last = t;
    }
    return h;
  }

  private int word(int j) {
    return j < 0 || j >= size || breaks(j) ? NOTHING : folded[j].hashCode();
  }

  private int cls(int j) {
    return j < 0 || j >= size || breaks(j) ? 1 << 30 : classes[j];
  }

  private int shp(int j) {
    return j < 0 || j >= size || breaks(j) ? 1 : shapes[j];
  }

  private int center;

  /** Whether a paragraph ends between the word in question and {@code j}. */
  private boolean breaks(int j) {
    for (int k = Math.min(center, j) + 1; k <= Math.max(center, j); k++) {
      if (words.gap(k) == Gap.PARAGRAPH) return true;
    }
    return false;
  }

  private void add(int template, int value) {
    int h = template * 0x9E3779B1 ^ value;
    h *= 0x85EBCA6B;
    h ^= h >>> 15;
    h *= 0xC2B2AE35;
    h ^= h >>> 13;
    h *= 0x27D4EB2F;
    h ^= h >>> 16;
    if (count == out.length) out = java.util.Arrays.copyOf(out, count * 2);
    out[count++] = h & (COUNT - 1);
  }

  private static int mix(int a, int b) {
    return (a * 0x01000193) ^ (b + 0x7ED55D16 + (b << 12));
  }

  private static int gapOf(Gap gap) {
    return gap.ordinal();
  }

  /** The features of word {@code i}. */
  public int[] at(int i) {
    count = 0;
    center = i;
    int w0 = word(i), w1 = word(i - 1), w2 = word(i - 2), x1 = word(i + 1), x2 = word(i + 2);
    int s0 = shp(i), s1 = shp(i - 1), t1 = shp(i + 1);
    int c0 = cls(i), c1 = cls(i - 1), c2 = cls(i - 2), d1 = cls(i + 1), d2 = cls(i + 2);
    int start = words.startsSentence(i) ? 1 : 0;
    int head = evidence.isHeadline(i) ? 1 : 0;
    int noun = lexicon.capitalNouns ? 1 : 0;
    add(1, 0);
    add(2, w0);
    add(3, w1);
    add(4, x1);
    add(5, w2);
    add(6, x2);
    add(7, mix(w1, w0));
    add(8, mix(w0, x1));
    add(9, s0);
    add(10, mix(s1, s0));
    add(11, mix(s0, t1));
    add(12, mix(s1, mix(s0, t1)));
    add(13, mix(s0, start * 2 + noun));
    add(14, mix(s0, head * 4 + noun));
    int g0 = i == 0 ? 9 : gapOf(words.gap(i)), g1 = i + 1 < size ? gapOf(words.gap(i + 1)) : 9;
    add(15, g0);
    add(16, g1);
    add(17, mix(g0, mix(s1, s0)));
    add(18, mix(g1, mix(s0, t1)));
    ngrams(folded[i]);
    if (i > 0 && !breaks(i - 1)) suffix(30, folded[i - 1]);
    if (i + 1 < size && !breaks(i + 1)) suffix(31, folded[i + 1]);
    bits(40, c0);
    bits(41, c1);
    bits(42, d1);
    bits(43, c2);
    bits(44, d2);
    add(45, mix(c0, s0));
    add(46, mix(c1, mix(c0, s0)));
    add(47, mix(d1, mix(c0, s0)));
    add(48, mix(c1, mix(d1, s0)));
    int k0 = known[i], k1 = i > 0 ? known[i - 1] : 0, k2 = i + 1 < size ? known[i + 1] : 0;
    if (k0 > 0) {
      add(50, k0);
      add(51, mix(k0, mix(s0, start)));
      add(52, mix(k0, mix(s1, t1)));
      add(53, mix(k0, c0));
      add(54, mix(k0, c1));
    }
    if (k1 > 0) add(55, mix(k1, s0));
    if (k2 > 0) add(56, mix(k2, s0));
    if (words.isCapitalised(i)) {
      int trusted = Math.min(3, evidence.trustedCapitals(words.string(i)));
      int small = evidence.isSmallElsewhere(words.string(i)) ? 1 : 0;
      add(60, mix(trusted * 2 + small, start * 2 + head));
      add(61, mix(trusted * 2 + small, mix(s0, start * 4 + head * 2 + noun)));
      int first = i, last = i;
      while (first > 0 && joins(first) && words.isCapitalised(first - 1)) first--;
      while (last + 1 < size && joins(last + 1) && words.isCapitalised(last + 1)) last++;
      int length = Math.min(5, last - first + 1);
      add(62, length * 8 + Math.min(5, i - first));
      add(63, mix(length * 8 + Math.min(5, i - first), s0));
      add(64, word(first - 1));
      add(65, word(last + 1));
      add(66, mix(cls(first - 1), i - first));
      add(67, mix(cls(last + 1), last - i));
      add(68, word(last));
      add(69, word(first));
      bits(70, cls(last));
      bits(71, cls(first));
      others(i, s0);
    }
    return java.util.Arrays.copyOf(out, count);
  }

  /** What stands beside the word where the document has it elsewhere. */
  private void others(int i, int s0) {
    int[] all = places.get(folded[i]);
    if (all == null) {
      return;
    }
    int before = 0, after = 0, kinds = 0, wb = 0, wa = 0, seen = 0;
    for (int j : all) {
      if (j != i && seen++ < MOST_OTHERS) {
        if (j > 0 && words.joins(j)) {
          before |= classes[j - 1];
          kinds |= words.isCapitalised(j - 1) ? 1 : 4;
        } else kinds |= 16;
        if (words.joins(j + 1)) {
          after |= classes[j + 1];
          kinds |= words.isCapitalised(j + 1) ? 2 : 8;
        } else kinds |= 32;
        kinds |= known[j] == 0 ? 0 : 64 << known[j];
      }
    }
    bits(80, before);
    bits(81, after);
    bits(82, kinds);
    add(83, mix(kinds & 3, s0));
  }

  private void bits(int template, int set) {
    for (int rest = set; rest != 0; rest &= rest - 1) {
      add(template, Integer.numberOfTrailingZeros(rest));
    }
    if (set == 0) add(template, 99);
  }

  private void suffix(int template, String w) {
    int n = w.length();
    add(template, w.substring(Math.max(0, n - 3)).hashCode());
  }

  private void ngrams(String w) {
    int n = w.length();
    if (n > 24) return;
    for (int i = -1; i < n; i++) {
      int h = 0;
      for (int k = 0; k < 5 && i + k <= n; k++) {
        int c = i + k < 0 ? '^' : i + k == n ? '$' : w.charAt(i + k);
        h = h * 65599 + c;
        if (k == 2) add(20, h);
        if (k == 3) add(21, h);
        if (k == 4 && (i < 0 || i + k == n)) add(22, h);
        if (k == 1 && i + k == n) add(23, h);
      }
    }
    add(24, Math.min(n, 12));
  }
}
