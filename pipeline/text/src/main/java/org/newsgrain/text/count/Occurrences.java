package org.newsgrain.text.count;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How often one item occurs in each of the documents that hold it. Merging is associative and
 * commutative: what comes out depends only on which documents went in.
 */
public final class Occurrences {

  private static final CountedDocument[] NONE = {};

  private CountedDocument[] documents;
  private int[] counts;
  private int size;

  /** No occurrences so far. */
  public Occurrences() {
    documents = NONE;
  }

  /** No occurrences so far, with room for those in so many documents. */
  public Occurrences(int expected) {
    documents = new CountedDocument[expected];
    counts = new int[expected];
  }

  /** Adds {@code count} occurrences in {@code document}. */
  public void add(CountedDocument document, int count) {
    if (size == documents.length) {
      grow(Math.max(1, size * 2));
    }
    documents[size] = document;
    counts[size] = count;
    size++;
  }

  /**
   * Adds one occurrence in {@code document}, after all others of the same document.
   *
   * @return whether it is the document's first
   */
  public boolean addOne(CountedDocument document) {
    boolean first = size == 0 || documents[size - 1].id() != document.id();
    if (first) {
      add(document, 1);
    } else {
      counts[size - 1]++;
    }
    return first;
  }

  /** Adds all occurrences of {@code other}. */
  public void addAll(Occurrences other) {
    int sum = size + other.size;
    if (sum > documents.length) {
      grow(Math.max(sum, size * 2));
    }
    if (other.size > 0) {
      System.arraycopy(other.documents, 0, documents, size, other.size);
      System.arraycopy(other.counts, 0, counts, size, other.size);
      size = sum;
    }
  }

  private void grow(int capacity) {
    documents = Arrays.copyOf(documents, capacity);
    counts = counts == null ? new int[capacity] : Arrays.copyOf(counts, capacity);
  }

  /** A new list of the occurrences of all {@code parts}. */
  public static Occurrences sum(List<Occurrences> parts) {
    Occurrences sum = new Occurrences();
    parts.forEach(sum::addAll);
    return sum;
  }

  /** The same occurrences with one entry a document, in the order of the documents' names. */
  public Occurrences byDocument() {
    int[] order =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparingLong(i -> documents[i].id()))
            .mapToInt(Integer::intValue)
            .toArray();
    Occurrences sorted = new Occurrences();
    for (int i : order) {
      if (sorted.size > 0 && sorted.documents[sorted.size - 1].id() == documents[i].id()) {
        sorted.counts[sorted.size - 1] += counts[i];
      } else {
        sorted.add(documents[i], counts[i]);
      }
    }
    return sorted;
  }

  /** How many entries there are; after {@link #byDocument()}, how many documents. */
  public int size() {
    return size;
  }

  /** The document of entry {@code i}. */
  public CountedDocument document(int i) {
    return documents[i];
  }

  /** The occurrences of entry {@code i}. */
  public int count(int i) {
    return counts[i];
  }

  /** All occurrences. */
  public long count() {
    long count = 0;
    for (int i = 0; i < size; i++) {
      count += counts[i];
    }
    return count;
  }

  /** The occurrences outside duplicates. */
  public long countUnique() {
    long count = 0;
    for (int i = 0; i < size; i++) {
      count += documents[i].duplicate() ? 0 : counts[i];
    }
    return count;
  }

  /** The entries outside duplicates; after {@link #byDocument()}, the documents. */
  public long documentsUnique() {
    long count = 0;
    for (int i = 0; i < size; i++) {
      count += documents[i].duplicate() ? 0 : 1;
    }
    return count;
  }

  /** Writes the occurrences for {@link #read(RunReader)}. */
  public void write(RunWriter out) throws IOException {
    out.number(size);
    for (int i = 0; i < size; i++) {
      out.document(documents[i]);
      out.number(counts[i]);
    }
  }

  /** Reads what {@link #write(RunWriter)} wrote, as far as its documents are still alive. */
  public static Occurrences read(RunReader in) throws IOException {
    int written = in.size();
    Occurrences occurrences = new Occurrences(written);
    for (int i = 0; i < written; i++) {
      CountedDocument document = in.document();
      int count = in.size();
      if (document != null) {
        occurrences.add(document, count);
      }
    }
    return occurrences;
  }
}
