package org.newsgrain.text.count;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Comparator;
import org.newsgrain.text.document.Utf8Order;

/**
 * The text of a document as a hash, for finding the documents that repeat it. Those with one text
 * stand together in the order, the earliest first: by day, undated ones last, then by path and
 * record.
 *
 * @param text a hash of the article's normalised text
 * @param day days since 1970-01-01, or {@link CountedDocument#UNDATED}
 */
public record Fingerprint(String text, int day, String path, long record)
    implements Comparable<Fingerprint> {

  private static final Comparator<Fingerprint> ORDER =
      Comparator.comparing(Fingerprint::text, Utf8Order.COMPARATOR)
          .thenComparing(fingerprint -> fingerprint.day == CountedDocument.UNDATED)
          .thenComparingInt(Fingerprint::day)
          .thenComparing(Fingerprint::path, Utf8Order.COMPARATOR)
          .thenComparingLong(Fingerprint::record);

  @Override
  public int compareTo(Fingerprint other) {
    return ORDER.compare(this, other);
  }

  /** Writes the fingerprint for {@link #read(DataInput)}. */
  public void write(DataOutput out) throws IOException {
    Strings.write(out, text);
    out.writeInt(day);
    Strings.write(out, path);
    out.writeLong(record);
  }

  /** Reads what {@link #write(DataOutput)} wrote. */
  public static Fingerprint read(DataInput in) throws IOException {
    return new Fingerprint(Strings.read(in), in.readInt(), Strings.read(in), in.readLong());
  }
}
