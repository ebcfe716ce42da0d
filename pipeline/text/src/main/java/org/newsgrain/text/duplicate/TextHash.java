package org.newsgrain.text.duplicate;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Optional;
import org.newsgrain.text.document.Sha256;

/**
 * What two articles with the same words in the same order share: the first 128 bits of SHA-256 over
 * the text with each run of white space folded to one blank.
 *
 * @param high the first 64 bits
 * @param low the next 64 bits
 */
public record TextHash(long high, long low) {

  /** The hash of {@code text}; empty for white space only: all empty articles are not one story. */
  public static Optional<TextHash> of(String text) {
    String folded = fold(text);
    if (folded.isEmpty()) {
      return Optional.empty();
    }
    ByteBuffer hash = ByteBuffer.wrap(Sha256.of(folded));
    return Optional.of(new TextHash(hash.getLong(), hash.getLong()));
  }

  private static String fold(String text) {
    char[] folded = text.toCharArray();
    int length = 0;
    boolean space = false;
    for (char c : folded) {
      if (Character.isWhitespace(c)) {
        space = length > 0;
      } else {
        if (space) {
          folded[length++] = ' ';
          space = false;
        }
        folded[length++] = c;
      }
    }
    return new String(folded, 0, length);
  }

  void write(DataOutput out) throws IOException {
    out.writeLong(high);
    out.writeLong(low);
  }

  static TextHash read(DataInput in) throws IOException {
    return new TextHash(in.readLong(), in.readLong());
  }
}
