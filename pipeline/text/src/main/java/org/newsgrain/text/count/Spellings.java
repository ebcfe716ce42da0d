package org.newsgrain.text.count;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import org.newsgrain.text.document.Utf8Order;

/**
 * How often each way of writing one term is used. Most terms are written in one way or two, as at
 * the start of a sentence, which needs no map.
 */
public final class Spellings {

  private String first;
  private long firstCount;
  private String second;
  private long secondCount;
  private Map<String, Long> others = Map.of();

  /** Adds {@code count} uses of {@code spelling}. */
  public void add(String spelling, long count) {
    if (first == null) {
      first = spelling;
      firstCount = count;
    } else if (first.equals(spelling)) {
      firstCount += count;
    } else if (second == null) {
      second = spelling;
      secondCount = count;
    } else if (second.equals(spelling)) {
      secondCount += count;
    } else {
      others = others.isEmpty() ? new HashMap<>() : others;
      others.merge(spelling, count, Long::sum);
    }
  }

  /** Adds all uses of {@code other}. */
  public void addAll(Spellings other) {
    if (other.first != null) {
      add(other.first, other.firstCount);
    }
    if (other.second != null) {
      add(other.second, other.secondCount);
    }
    other.others.forEach(this::add);
  }

  /**
   * The commonest spelling, and of equally common ones the first by UTF-8 bytes.
   *
   * @throws NoSuchElementException if there is none
   */
  public String commonest() {
    if (first == null) {
      throw new NoSuchElementException("no spelling");
    }
    String best = first;
    long most = firstCount;
    if (second != null && isCommoner(second, secondCount, best, most)) {
      best = second;
      most = secondCount;
    }
    for (Map.Entry<String, Long> other : others.entrySet()) {
      if (isCommoner(other.getKey(), other.getValue(), best, most)) {
        best = other.getKey();
        most = other.getValue();
      }
    }
    return best;
  }

  private static boolean isCommoner(String spelling, long count, String best, long most) {
    return count > most || (count == most && Utf8Order.compare(spelling, best) < 0);
  }

  /**
   * Writes the spellings for {@link #read(RunReader, String)}.
   *
   * @param term what they are spellings of, which most often is one of them
   */
  void write(RunWriter out, String term) throws IOException {
    out.number((first == null ? 0 : 1) + (second == null ? 0 : 1) + (long) others.size());
    if (first != null) {
      write(out, term, first, firstCount);
    }
    if (second != null) {
      write(out, term, second, secondCount);
    }
    for (Map.Entry<String, Long> other : others.entrySet()) {
      write(out, term, other.getKey(), other.getValue());
    }
  }

  private static void write(RunWriter out, String term, String spelling, long count)
      throws IOException {
    out.number(count);
    boolean same = spelling.equals(term);
    out.flag(same);
    if (!same) {
      out.string(spelling);
    }
  }

  /** Reads what {@link #write(RunWriter, String)} wrote. */
  static Spellings read(RunReader in, String term) throws IOException {
    Spellings spellings = new Spellings();
    int size = in.size();
    for (int i = 0; i < size; i++) {
      long count = in.number();
      spellings.add(in.flag() ? term : in.string(), count);
    }
    return spellings;
  }
}
