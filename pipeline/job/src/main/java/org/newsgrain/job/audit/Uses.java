package org.newsgrain.job.audit;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.newsgrain.text.document.Utf8Order;
import org.newsgrain.text.term.TokenKind;

/** In which documents of a pair an item occurs, and how often. */
final class Uses {

  private int[] documents = new int[1];
  private int[] counts = new int[1];
  private int size;
  private final Set<TokenKind> kinds = EnumSet.noneOf(TokenKind.class);
  private final boolean[] lengths = new boolean[4];
  private String spelling;
  private Map<String, Integer> spellings;
  private boolean compared;

  /** Adds an occurrence in {@code document}, after all others of it. */
  void add(int document) {
    if (size > 0 && documents[size - 1] == document) {
      counts[size - 1]++;
      return;
    }
    if (size == documents.length) {
      documents = Arrays.copyOf(documents, size * 2);
      counts = Arrays.copyOf(counts, size * 2);
    }
    documents[size] = document;
    counts[size] = 1;
    size++;
  }

  /** Adds an occurrence as a term of so many words. */
  void add(int document, TokenKind kind, int words, String written) {
    add(document);
    kinds.add(kind);
    lengths[words] = true;
    if (spellings == null && spelling != null && !spelling.equals(written)) {
      spellings = new HashMap<>(Map.of(spelling, Math.toIntExact(count() - 1)));
    }
    if (spellings == null) {
      spelling = written;
    } else {
      spellings.merge(written, 1, Integer::sum);
    }
  }

  /** In how many documents. */
  int documents() {
    return size;
  }

  /** Which document the one at {@code i} is. */
  int document(int i) {
    return documents[i];
  }

  /** How often in the document at {@code i}. */
  int count(int i) {
    return counts[i];
  }

  long count() {
    long count = 0;
    for (int i = 0; i < size; i++) {
      count += counts[i];
    }
    return count;
  }

  Set<TokenKind> kinds() {
    return kinds;
  }

  boolean hasLength(long words) {
    return words >= 1 && words < lengths.length && lengths[(int) words];
  }

  /** The commonest spelling, of equally common ones the first by its bytes. */
  String commonest() {
    if (spellings == null) {
      return spelling;
    }
    String best = null;
    for (Map.Entry<String, Integer> one : spellings.entrySet()) {
      int order = best == null ? 1 : one.getValue().compareTo(spellings.get(best));
      boolean first = order == 0 && Utf8Order.compare(one.getKey(), best) < 0;
      best = order > 0 || first ? one.getKey() : best;
    }
    return best;
  }

  /** Notes that a row of the table was compared with it. */
  void setCompared() {
    compared = true;
  }

  boolean isCompared() {
    return compared;
  }
}
