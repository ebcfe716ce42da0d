package org.newsgrain.text.count;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.BiConsumer;
import org.newsgrain.text.document.Utf8Order;

/**
 * Where a term is written otherwise than it is called, as at the start of a sentence: what is not
 * in here is written like the term. It is kept by document, so that one document can be taken out
 * of what was counted. Most terms are written in one other way or two, which needs no map.
 */
public final class Spellings {

  private String first;
  private Occurrences firstUses;
  private String second;
  private Occurrences secondUses;
  private Map<String, Occurrences> others = Map.of();

  /** Where the term is written so; nowhere so far if the spelling is new. */
  public Occurrences of(String spelling) {
    if (first == null) {
      first = spelling;
      firstUses = new Occurrences();
    }
    if (first.equals(spelling)) {
      return firstUses;
    }
    if (second == null) {
      second = spelling;
      secondUses = new Occurrences();
    }
    if (second.equals(spelling)) {
      return secondUses;
    }
    others = others.isEmpty() ? new HashMap<>() : others;
    return others.computeIfAbsent(spelling, s -> new Occurrences());
  }

  /** Adds all uses of {@code other}. */
  void addAll(Spellings other) {
    other.forEach((spelling, uses) -> of(spelling).addAll(uses));
  }

  /**
   * The commonest spelling, and of equally common ones the first by UTF-8 bytes.
   *
   * @param term the term
   * @param count how often it is used in whatever spelling
   * @throws NoSuchElementException if it is not used
   */
  String commonest(String term, long count) {
    Best best = new Best();
    long[] otherwise = new long[1];
    forEach(
        (spelling, uses) -> {
          best.offer(spelling, uses.count());
          otherwise[0] += uses.count();
        });
    best.offer(term, count - otherwise[0]);
    if (best.spelling == null) {
      throw new NoSuchElementException("no use of " + term);
    }
    return best.spelling;
  }

  private static final class Best {
    private String spelling;
    private long count;

    void offer(String other, long otherCount) {
      boolean wins =
          otherCount > count
              || (otherCount == count && count > 0 && Utf8Order.compare(other, spelling) < 0);
      if (wins) {
        spelling = other;
        count = otherCount;
      }
    }
  }

  /** Hands on every spelling with its uses, in any order. */
  public void forEach(BiConsumer<String, Occurrences> action) {
    if (first != null) {
      action.accept(first, firstUses);
    }
    if (second != null) {
      action.accept(second, secondUses);
    }
    others.forEach(action);
  }

  /** Writes the spellings for {@link #read(RunReader)}. */
  void write(RunWriter out) throws IOException {
    out.number((first == null ? 0 : 1) + (second == null ? 0 : 1) + (long) others.size());
    if (first != null) {
      write(out, first, firstUses);
    }
    if (second != null) {
      write(out, second, secondUses);
    }
    for (Map.Entry<String, Occurrences> other : others.entrySet()) {
      write(out, other.getKey(), other.getValue());
    }
  }

  private static void write(RunWriter out, String spelling, Occurrences uses) throws IOException {
    out.string(spelling);
    uses.write(out);
  }

  /** Reads what {@link #write(RunWriter)} wrote, as far as its documents are still alive. */
  static Spellings read(RunReader in) throws IOException {
    Spellings spellings = new Spellings();
    int size = in.size();
    for (int i = 0; i < size; i++) {
      String spelling = in.string();
      Occurrences uses = Occurrences.read(in);
      if (uses.size() > 0) {
        spellings.of(spelling).addAll(uses);
      }
    }
    return spellings;
  }
}
