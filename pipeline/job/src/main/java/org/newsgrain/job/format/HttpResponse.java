package org.newsgrain.job.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.newsgrain.text.document.Rejection.Reason;

/** An HTTP response as a crawler kept it. */
final class HttpResponse {

  private final FieldBlock head;
  private final byte[] body;
  private final int status;

  private HttpResponse(FieldBlock head, byte[] body, int status) {
    this.head = head;
    this.body = body;
    this.status = status;
  }

  /**
   * Parses a response.
   *
   * @throws RejectedException if it is none
   */
  static HttpResponse of(byte[] bytes) throws RejectedException {
    try (ByteCursor in = new ByteCursor(new ByteArrayInputStream(bytes), 0)) {
      FieldBlock head = FieldBlock.take(in, StandardCharsets.ISO_8859_1);
      BoundedBytes body = new BoundedBytes(bytes.length);
      in.read(bytes.length, body);
      return new HttpResponse(head, body.toArray(), status(head.first()));
    } catch (IOException e) {
      throw bad("no HTTP response: " + e.getMessage());
    }
  }

  int status() {
    return status;
  }

  /** What the payload is. */
  Optional<MediaType> type() {
    return MediaType.of(head);
  }

  /**
   * The payload, unpacked.
   *
   * @param most how many bytes it may have
   * @throws RejectedException if it has more, is damaged, or is packed in a way that is not read
   */
  byte[] payload(long most) throws RejectedException {
    byte[] payload = isChunked() ? Chunks.join(body) : body;
    List<String> encodings = list("Content-Encoding");
    for (int i = encodings.size() - 1; i >= 0; i--) {
      payload = ContentEncoding.unpack(payload, encodings.get(i), most);
    }
    return payload;
  }

  private boolean isChunked() {
    return list("Transfer-Encoding").contains("chunked");
  }

  private List<String> list(String name) {
    List<String> items = new ArrayList<>();
    for (String value : head.all(name)) {
      for (String item : value.split(",", -1)) {
        items.add(item.strip().toLowerCase(Locale.ROOT));
      }
    }
    return items;
  }

  private static int status(String line) throws RejectedException {
    String[] parts = line.strip().split(" +", 3);
    boolean isStatus =
        parts.length > 1 && parts[0].startsWith("HTTP/") && parts[1].matches("[1-9][0-9]{2}");
    if (!isStatus) {
      throw bad("no HTTP response: it begins with \"" + line + "\"");
    }
    return Integer.parseInt(parts[1]);
  }

  private static RejectedException bad(String detail) {
    return new RejectedException(Reason.BAD_RECORD, RecordText.detail(detail));
  }
}
