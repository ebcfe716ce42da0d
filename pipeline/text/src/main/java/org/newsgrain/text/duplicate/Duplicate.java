package org.newsgrain.text.duplicate;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.HexFormat;

/**
 * That a document repeats an earlier one.
 *
 * @param document the first 64 bits of its stable name
 * @param of those of the earlier one, which itself repeats none
 * @param exact whether the two have the same text but for white space
 * @param similarity the Jaccard similarity of their shingles, 0 to 1; 1 where exact
 */
public record Duplicate(long document, long of, boolean exact, double similarity) {

  /** The stable name of the earlier document, 16 hex digits. */
  public String original() {
    return HexFormat.of().toHexDigits(of);
  }

  /** What kind of duplicate it is: {@code exact} or {@code near}. */
  public String kind() {
    return exact ? "exact" : "near";
  }

  void write(DataOutput out) throws IOException {
    out.writeLong(document);
    out.writeLong(of);
    out.writeBoolean(exact);
    out.writeDouble(similarity);
  }

  static Duplicate read(DataInput in) throws IOException {
    return new Duplicate(in.readLong(), in.readLong(), in.readBoolean(), in.readDouble());
  }
}
