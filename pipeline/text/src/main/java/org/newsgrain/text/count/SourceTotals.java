package org.newsgrain.text.count;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * How much there is of one source and language.
 *
 * @param documents articles, duplicates included
 * @param duplicates articles that repeat an earlier one
 * @param tokens words, duplicates included
 * @param types different words
 * @param chars code points of the decoded texts
 * @param charsRemoved code points of the lines that were taken out
 * @param firstDay the earliest known day since 1970-01-01, {@link CountedDocument#UNDATED} if none
 * @param lastDay the latest known day likewise
 */
public record SourceTotals(
    long documents,
    long duplicates,
    long tokens,
    long types,
    long chars,
    long charsRemoved,
    int firstDay,
    int lastDay) {

  /** So many types and nothing else: they are known only after all documents are counted. */
  public static SourceTotals ofTypes(long types) {
    return new SourceTotals(0, 0, 0, types, 0, 0, CountedDocument.UNDATED, CountedDocument.UNDATED);
  }

  /** The totals of both. */
  public SourceTotals plus(SourceTotals other) {
    return new SourceTotals(
        documents + other.documents,
        duplicates + other.duplicates,
        tokens + other.tokens,
        types + other.types,
        chars + other.chars,
        charsRemoved + other.charsRemoved,
        earlier(firstDay, other.firstDay),
        // UNDATED is less than any day.
        Math.max(lastDay, other.lastDay));
  }

  private static int earlier(int a, int b) {
    if (a == CountedDocument.UNDATED || b == CountedDocument.UNDATED) {
      return Math.max(a, b);
    }
    return Math.min(a, b);
  }

  /** Writes the totals for {@link #read(DataInput)}. */
  public void write(DataOutput out) throws IOException {
    out.writeLong(documents);
    out.writeLong(duplicates);
    out.writeLong(tokens);
    out.writeLong(types);
    out.writeLong(chars);
    out.writeLong(charsRemoved);
    out.writeInt(firstDay);
    out.writeInt(lastDay);
  }

  /** Reads what {@link #write(DataOutput)} wrote. */
  public static SourceTotals read(DataInput in) throws IOException {
    return new SourceTotals(
        in.readLong(),
        in.readLong(),
        in.readLong(),
        in.readLong(),
        in.readLong(),
        in.readLong(),
        in.readInt(),
        in.readInt());
  }
}
