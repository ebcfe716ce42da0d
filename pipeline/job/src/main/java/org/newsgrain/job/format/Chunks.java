package org.newsgrain.job.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.newsgrain.text.document.Rejection.Reason;

/** The chunks that HTTP/1.1 may send a body in (RFC 9112, section 7.1). */
final class Chunks {

  private Chunks() {}

  /**
   * The body that was sent in chunks. Where it doesn't begin like one it is as it is: many crawlers
   * join the chunks and keep the field that announced them.
   *
   * @throws RejectedException if it begins like one and doesn't go on so
   */
  static byte[] join(byte[] body) throws RejectedException {
    BoundedBytes joined = new BoundedBytes(body.length);
    try (ByteCursor in = new ByteCursor(new ByteArrayInputStream(body), 0)) {
      long size = size(in);
      if (size < 0) {
        return body;
      }
      while (size > 0) {
        if (in.read(size, joined) < size) {
          throw broken();
        }
        in.skip("\r\n");
        size = size(in);
      }
      if (size < 0) {
        throw broken();
      }
      return joined.toArray();
    } catch (IOException e) {
      throw broken();
    }
  }

  /** The size of the next chunk; negative if there is none. */
  private static long size(ByteCursor in) throws IOException {
    BoundedBytes line = new BoundedBytes(1 << 12);
    in.readUntil((byte) '\n', line);
    String text =
        line.isOver() ? "" : new String(line.toArray(), StandardCharsets.ISO_8859_1).strip();
    String digits = text.split(";", 2)[0].strip();
    return digits.matches("[0-9A-Fa-f]{1,15}") ? Long.parseLong(digits, 16) : -1;
  }

  private static RejectedException broken() {
    return new RejectedException(Reason.BAD_RECORD, "the payload breaks off between its chunks");
  }
}
