package org.newsgrain.text.duplicate;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.newsgrain.text.document.Document;

/** All documents of a corpus that repeat earlier ones, about 50 bytes each. Immutable. */
public final class Duplicates {

  private static final Comparator<Duplicate> BY_DOCUMENT =
      Comparator.comparingLong(Duplicate::document);

  private final List<Duplicate> sorted;

  private Duplicates(List<Duplicate> sorted) {
    this.sorted = sorted;
  }

  /** These, no document twice. */
  public static Duplicates of(List<Duplicate> duplicates) {
    return new Duplicates(duplicates.stream().sorted(BY_DOCUMENT).toList());
  }

  /**
   * What the document repeats, if it does.
   *
   * @param document its stable name, 16 hex digits
   */
  public Optional<Duplicate> of(String document) {
    return of(Document.bits(document));
  }

  /**
   * What the document repeats, if it does.
   *
   * @param document the first 64 bits of its stable name
   */
  public Optional<Duplicate> of(long document) {
    int found = find(document);
    return found < 0 ? Optional.empty() : Optional.of(sorted.get(found));
  }

  /**
   * Whether the document repeats another.
   *
   * @param document the first 64 bits of its stable name
   */
  public boolean contains(long document) {
    return find(document) >= 0;
  }

  private int find(long document) {
    return Collections.binarySearch(sorted, new Duplicate(document, 0, false, 0), BY_DOCUMENT);
  }

  /** The documents of which something else is said here than in {@code before}, some twice. */
  public LongStream changedSince(Duplicates before) {
    return LongStream.concat(before.unlike(this), unlike(before));
  }

  private LongStream unlike(Duplicates other) {
    return sorted.stream()
        .filter(one -> !other.of(one.document()).equals(Optional.of(one)))
        .mapToLong(Duplicate::document);
  }

  /** How many there are. */
  public int size() {
    return sorted.size();
  }

  /** Writes the duplicates for {@link #read(DataInput)}. */
  public void write(DataOutput out) throws IOException {
    out.writeInt(sorted.size());
    for (Duplicate duplicate : sorted) {
      duplicate.write(out);
    }
  }

  /** Reads what {@link #write(DataOutput)} wrote. */
  public static Duplicates read(DataInput in) throws IOException {
    int size = in.readInt();
    List<Duplicate> sorted = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      sorted.add(Duplicate.read(in));
    }
    return new Duplicates(sorted);
  }
}
