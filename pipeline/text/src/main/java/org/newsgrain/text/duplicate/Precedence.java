package org.newsgrain.text.duplicate;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import org.newsgrain.text.document.Document;
import org.newsgrain.text.document.Utf8Order;

/**
 * Which of several copies counts as the original: the earliest by day, undated ones last, then by
 * path and record. No two documents share it.
 *
 * @param day the day of publication in days since 1970-01-01, or {@link #UNDATED}
 * @param path the document's path
 * @param record its number in the file at that path
 */
public record Precedence(int day, String path, long record) implements Comparable<Precedence> {

  /** Later than every day. */
  public static final int UNDATED = Integer.MAX_VALUE;

  private static final Comparator<Precedence> ORDER =
      Comparator.comparingInt(Precedence::day)
          .thenComparing(Precedence::path, Utf8Order.COMPARATOR)
          .thenComparingLong(Precedence::record);

  /** The precedence of {@code document}. */
  public static Precedence of(Document document) {
    int day = document.published().map(date -> Math.toIntExact(date.toEpochDay())).orElse(UNDATED);
    return new Precedence(day, document.path(), document.record());
  }

  @Override
  public int compareTo(Precedence other) {
    return ORDER.compare(this, other);
  }

  void write(DataOutput out) throws IOException {
    byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
    out.writeInt(day);
    out.writeInt(bytes.length);
    out.write(bytes);
    out.writeLong(record);
  }

  static Precedence read(DataInput in) throws IOException {
    int day = in.readInt();
    byte[] path = new byte[in.readInt()];
    in.readFully(path);
    return new Precedence(day, new String(path, StandardCharsets.UTF_8), in.readLong());
  }
}
