package org.newsgrain.text.duplicate;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.newsgrain.text.document.Document;

/**
 * What is remembered of a document for finding the documents that repeat it: some 250 bytes.
 * Immutable.
 */
public final class Fingerprint {

  private final Precedence precedence;
  private final long id;
  private final TextHash text;
  private final long[] bands;

  private Fingerprint(Precedence precedence, long id, TextHash text, long[] bands) {
    this.precedence = precedence;
    this.id = id;
    this.text = text;
    this.bands = bands;
  }

  /**
   * The fingerprint of {@code document}.
   *
   * @param text the hash of the part of its text that is the article
   * @param bands the bands of that part; none where only the same text is looked for
   */
  public static Fingerprint of(Document document, TextHash text, long[] bands) {
    long id = Document.bits(document.id());
    return new Fingerprint(Precedence.of(document), id, text, bands.clone());
  }

  /** Its place among its copies. */
  public Precedence precedence() {
    return precedence;
  }

  /** The first 64 bits of the document's stable name. */
  public long id() {
    return id;
  }

  TextHash text() {
    return text;
  }

  /** How many bands there are. */
  int bands() {
    return bands.length;
  }

  long band(int i) {
    return bands[i];
  }

  /** Writes the fingerprint for {@link #read(DataInput)}. */
  public void write(DataOutput out) throws IOException {
    precedence.write(out);
    out.writeLong(id);
    text.write(out);
    out.writeInt(bands.length);
    for (long band : bands) {
      out.writeLong(band);
    }
  }

  /** Reads what {@link #write(DataOutput)} wrote. */
  public static Fingerprint read(DataInput in) throws IOException {
    Precedence precedence = Precedence.read(in);
    long id = in.readLong();
    TextHash text = TextHash.read(in);
    long[] bands = new long[in.readInt()];
    for (int i = 0; i < bands.length; i++) {
      bands[i] = in.readLong();
    }
    return new Fingerprint(precedence, id, text, bands);
  }
}
