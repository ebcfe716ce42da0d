package org.newsgrain.job.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Web archives written by hand, for tests. */
final class WarcBytes {

  private WarcBytes() {}

  /** A record of {@code type} with more {@code fields}, each ended by {@code \n}. */
  static byte[] record(String type, String fields, byte[] block) {
    String head =
        "WARC/1.0\nWARC-Type: " + type + "\n" + fields + "Content-Length: " + block.length + "\n\n";
    return join(
        head.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8), block, text("\r\n\r\n"));
  }

  /** A response with status 200 that holds {@code payload}. */
  static byte[] response(String url, String httpFields, byte[] payload) {
    return record(
        "response",
        "WARC-Target-URI: " + url + "\nContent-Type: application/http; msgtype=response\n",
        http("HTTP/1.1 200 OK", httpFields, payload));
  }

  static byte[] http(String status, String fields, byte[] payload) {
    return join(text((status + "\n" + fields + "\n").replace("\n", "\r\n")), payload);
  }

  static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      bytes.writeBytes(part);
    }
    return bytes.toByteArray();
  }

  /** One gzip member. */
  static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
