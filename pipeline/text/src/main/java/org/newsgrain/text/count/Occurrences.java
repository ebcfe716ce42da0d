package org.newsgrain.text.count;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * How often one item occurs in each of the documents that hold it. Merging is associative and
 * commutative: what comes out depends only on which documents went in.
 */
public final class Occurrences {

  private CountedDocument[] documents = new CountedDocument[1];
  private int[] counts = new int[1];
  private int size;

  /** Adds {@code count} occurrences in {@code document}. */
  public void add(CountedDocument document, int count) {
    if (size == counts.length) {
      documents = Arrays.copyOf(documents, size * 2);
      counts = Arrays.copyOf(counts, size * 2);
    }
    documents[size] = document;
    counts[size] = count;
    size++;
  }

  /** Adds all occurrences of {@code other}. */
  public void addAll(Occurrences other) {
    for (int i = 0; i < other.size; i++) {
      add(other.documents[i], other.counts[i]);
    }
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
    return IntStream.range(0, size).mapToLong(i -> counts[i]).sum();
  }

  /** The occurrences outside duplicates. */
  public long countUnique() {
    return unique().mapToLong(i -> counts[i]).sum();
  }

  /** The entries outside duplicates; after {@link #byDocument()}, the documents. */
  public long documentsUnique() {
    return unique().count();
  }

  private IntStream unique() {
    return IntStream.range(0, size).filter(i -> !documents[i].duplicate());
  }

  /** Writes the occurrences for {@link #read(DataInput)}. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(size);
    for (int i = 0; i < size; i++) {
      out.writeLong(documents[i].id());
      out.writeInt(documents[i].tokens());
      out.writeInt(documents[i].day());
      out.writeBoolean(documents[i].duplicate());
      out.writeInt(counts[i]);
    }
  }

  /** Reads what {@link #write(DataOutput)} wrote. */
  public static Occurrences read(DataInput in) throws IOException {
    Occurrences occurrences = new Occurrences();
    int size = in.readInt();
    for (int i = 0; i < size; i++) {
      CountedDocument document =
          new CountedDocument(in.readLong(), in.readInt(), in.readInt(), in.readBoolean());
      occurrences.add(document, in.readInt());
    }
    return occurrences;
  }
}
