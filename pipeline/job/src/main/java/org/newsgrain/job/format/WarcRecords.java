package org.newsgrain.job.format;

import java.io.EOFException;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The records of a web archive (WARC 1.x, ISO 28500), plain or packed in gzip members. A record's
 * end is the start of the next one, in bytes of the content as it is, packed or not.
 */
final class WarcRecords implements Records {

  private static final String LINE_BREAKS = "\r\n";

  private final ByteCursor in;

  /** Where {@code in} gets its bytes from if the content is packed, else null. */
  private final GzipMembers members;

  private final long maxText;
  private final BoundedBytes block;
  private final BoundedBytes passedOver = new BoundedBytes(0);
  private WarcArticle record;
  private long end;
  private boolean mayBeginAtEnd;

  /**
   * @param offset 0, or the end of a record at which a reader may begin
   * @param maxText the longest block of a record that is read, in bytes, packed or not
   * @throws IOException if the content can't be opened or read
   */
  WarcRecords(Content content, long offset, long maxText) throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(content.open(offset), 2);
    byte[] head = bytes.readNBytes(2);
    bytes.unread(head);
    boolean packed = head.length == 2 && head[0] == 0x1F && head[1] == (byte) 0x8B;
    this.members = packed ? new GzipMembers(bytes, offset) : null;
    this.in = packed ? new ByteCursor(members, 0) : new ByteCursor(bytes, offset);
    this.maxText = maxText;
    this.block = new BoundedBytes(maxText);
  }

  @Override
  public boolean next() throws IOException {
    if (in.peek() == ByteCursor.END) {
      return false;
    }
    FieldBlock head = FieldBlock.take(in, StandardCharsets.UTF_8);
    if (!head.first().startsWith("WARC/")) {
      throw new IOException("no WARC record where one should start, " + where());
    }
    record = new WarcArticle(head, maxText);
    block.clear();
    long length = length(head);
    if (in.read(length, record.mayBeOne() ? block : passedOver) < length) {
      throw new EOFException("a record breaks off, " + where());
    }
    in.skip(LINE_BREAKS);
    findEnd();
    return true;
  }

  @Override
  public long end() {
    return end;
  }

  /**
   * Whether a reader may begin where the record ends. Of several records in one gzip member none
   * but the first is the start of anything; their end is given as the start of that member.
   */
  boolean mayBeginAtEnd() {
    return mayBeginAtEnd;
  }

  @Override
  public Article read() throws IOException, RejectedException {
    return record.read(block);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  private void findEnd() throws IOException {
    if (members == null) {
      end = in.position();
      mayBeginAtEnd = true;
    } else {
      boolean last = in.peek() == ByteCursor.END;
      end = last ? members.packedPosition() : members.packedStart();
      mayBeginAtEnd = last || members.unpackedStart() == in.position();
    }
  }

  private long length(FieldBlock head) throws IOException {
    List<String> lengths = head.all("Content-Length").stream().distinct().toList();
    boolean known = lengths.size() == 1 && lengths.get(0).matches("[0-9]{1,18}");
    if (!known) {
      throw new IOException("a record doesn't say how long it is, " + where());
    }
    return Long.parseLong(lengths.get(0));
  }

  private String where() {
    return members == null
        ? "before byte " + in.position()
        : "in the gzip member at byte " + members.packedStart();
  }
}
