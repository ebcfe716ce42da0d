package org.newsgrain.job.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * What is packed in gzip members, one behind the other (RFC 1952), and where they start: a reader
 * may begin at each. No read gives bytes of two members. Lengths and checksums are verified.
 */
final class GzipMembers extends InputStream {

  private static final int BUFFER = 1 << 16;
  private static final int DEFLATE = 8;
  private static final int CHECKSUM = 2;
  private static final int EXTRA = 4;
  private static final int NAME = 8;
  private static final int COMMENT = 16;

  private final InputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private final byte[] buffer = new byte[BUFFER];

  /** Where the first byte of the buffer stands. */
  private long bufferStart;

  private int next;
  private int limit;
  private boolean inMember;
  private long unpacked;
  private long packedStart;
  private long unpackedStart;

  /**
   * @param offset where the first byte of {@code in} stands
   */
  GzipMembers(InputStream in, long offset) {
    this.in = in;
    this.bufferStart = offset;
    this.packedStart = offset;
  }

  /** Where the member starts that the bytes last read were packed in. */
  long packedStart() {
    return packedStart;
  }

  /** Where its first byte stands among all that came out. */
  long unpackedStart() {
    return unpackedStart;
  }

  /** Where the next packed byte stands. */
  long packedPosition() {
    return bufferStart + next;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int count = 0;
    while (count == 0 && length > 0) {
      if (!inMember && !begin()) {
        return -1;
      }
      count = inflate(into, from, length);
      if (inflater.finished()) {
        finish();
      }
    }
    return count;
  }

  @Override
  public void close() throws IOException {
    inflater.end();
    in.close();
  }

  private int inflate(byte[] into, int from, int length) throws IOException {
    if (inflater.needsInput()) {
      require(next < limit || fill());
      inflater.setInput(buffer, next, limit - next);
    }
    try {
      int count = inflater.inflate(into, from, length);
      next = limit - inflater.getRemaining();
      crc.update(into, from, count);
      unpacked += count;
      return count;
    } catch (DataFormatException e) {
      throw new IOException(where() + " is damaged: " + e.getMessage(), e);
    }
  }

  /** Takes the head of a member, if there is one more. */
  private boolean begin() throws IOException {
    packedStart = packedPosition();
    unpackedStart = unpacked;
    if (next == limit && !fill()) {
      return false;
    }
    if (take() != 0x1F || take() != 0x8B || take() != DEFLATE) {
      throw new IOException("no gzip member at byte " + packedStart);
    }
    int flags = take();
    skip(6);
    skip((flags & EXTRA) == 0 ? 0 : take() + 256 * take());
    skipString((flags & NAME) != 0);
    skipString((flags & COMMENT) != 0);
    skip((flags & CHECKSUM) == 0 ? 0 : 2);
    inMember = true;
    return true;
  }

  /** Takes the checksum and length behind a member. */
  private void finish() throws IOException {
    long expectedCrc = takeInt();
    long expectedLength = takeInt();
    boolean isWhole =
        expectedCrc == crc.getValue()
            && expectedLength == (inflater.getBytesWritten() & 0xFFFFFFFFL);
    if (!isWhole) {
      throw new IOException(where() + " is damaged: its checksum or length is another");
    }
    inflater.reset();
    crc.reset();
    inMember = false;
  }

  private long takeInt() throws IOException {
    long low = take() + 256L * take();
    return low + ((take() + 256L * take()) << 16);
  }

  private void skip(int count) throws IOException {
    for (int i = 0; i < count; i++) {
      take();
    }
  }

  private void skipString(boolean present) throws IOException {
    while (present && take() != 0) {
      // It ends with a zero byte.
    }
  }

  private int take() throws IOException {
    require(next < limit || fill());
    return buffer[next++] & 0xFF;
  }

  private void require(boolean more) throws EOFException {
    if (!more) {
      throw new EOFException(where() + " breaks off");
    }
  }

  private String where() {
    return "the gzip member at byte " + packedStart;
  }

  private boolean fill() throws IOException {
    bufferStart += limit;
    next = 0;
    limit = Math.max(0, in.read(buffer, 0, BUFFER));
    return limit > 0;
  }
}
