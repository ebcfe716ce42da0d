package org.newsgrain.job.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.newsgrain.text.document.Rejection.Reason;

/** The ways in which web servers pack a payload. */
final class ContentEncoding {

  private static final int LONGEST = Integer.MAX_VALUE - 16;

  private ContentEncoding() {}

  /**
   * Unpacks {@code payload}. What is said to be gzip and isn't was unpacked by the crawler.
   *
   * @param encoding its name in lower case
   * @param most how many bytes may come out
   * @throws RejectedException if more come out, it is damaged, or the encoding is not read
   */
  static byte[] unpack(byte[] payload, String encoding, long most) throws RejectedException {
    return switch (encoding) {
      case "", "identity", "none" -> payload;
      case "gzip", "x-gzip" -> isGzip(payload) ? gunzip(payload, most) : payload;
      case "deflate" -> payload.length == 0 ? payload : inflate(payload, most);
      default ->
          throw new RejectedException(
              Reason.UNSUPPORTED, RecordText.detail("content encoding " + encoding));
    };
  }

  private static byte[] gunzip(byte[] payload, long most) throws RejectedException {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(payload))) {
      return read(in, most);
    } catch (IOException e) {
      throw damaged("gzip", e);
    }
  }

  /** The standard's zlib, or the bare DEFLATE that some servers send. */
  private static byte[] inflate(byte[] payload, long most) throws RejectedException {
    boolean zlib =
        payload.length > 1
            && (payload[0] & 0x0F) == 8
            && ((payload[0] & 0xFF) << 8 | (payload[1] & 0xFF)) % 31 == 0;
    Inflater inflater = new Inflater(!zlib);
    // Without a header the inflater asks for one byte more than there is.
    InputStream bytes =
        new SequenceInputStream(
            new ByteArrayInputStream(payload), new ByteArrayInputStream(new byte[1]));
    try (InputStream in = new InflaterInputStream(bytes, inflater)) {
      return read(in, most);
    } catch (IOException e) {
      throw damaged("deflate", e);
    } finally {
      inflater.end();
    }
  }

  private static byte[] read(InputStream in, long most) throws IOException, RejectedException {
    byte[] bytes = in.readNBytes((int) Math.min(most + 1, LONGEST));
    if (bytes.length > most) {
      throw new RejectedException(
          Reason.TOO_LARGE, "a payload of more than the %d bytes that are read".formatted(most));
    }
    return bytes;
  }

  private static boolean isGzip(byte[] payload) {
    return payload.length > 1 && payload[0] == 0x1F && payload[1] == (byte) 0x8B;
  }

  private static RejectedException damaged(String encoding, IOException problem) {
    return new RejectedException(
        Reason.BAD_RECORD,
        RecordText.detail(
            "the payload's %s is damaged: %s".formatted(encoding, problem.getMessage())));
  }
}
