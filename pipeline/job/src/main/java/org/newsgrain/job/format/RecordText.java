package org.newsgrain.job.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.newsgrain.text.decode.DecodedText;
import org.newsgrain.text.decode.Decoder;
import org.newsgrain.text.decode.NotTextException;
import org.newsgrain.text.document.Rejection.Reason;

/** Text out of records: from bytes, and as the other rooms want it. */
final class RecordText {

  /** The longest detail of a rejection, in UTF-16 units. */
  private static final int DETAIL = 200;

  private RecordText() {}

  /**
   * The characters of {@code bytes} as they stand there, not yet plain: the marks of a format may
   * be among those that plain text does not have.
   *
   * @throws RejectedException if they are no text
   */
  static DecodedText verbatim(byte[] bytes) throws RejectedException {
    Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return new DecodedText(utf8.get(), StandardCharsets.UTF_8.name());
    }
    String charset = decoded(bytes).charset();
    return new DecodedText(new String(bytes, Charset.forName(charset)), charset);
  }

  /**
   * The plain text of {@code bytes} in whatever charset they are.
   *
   * @throws RejectedException if they are no text
   */
  static DecodedText decoded(byte[] bytes) throws RejectedException {
    try {
      return Decoder.decode(bytes);
    } catch (NotTextException e) {
      throw new RejectedException(Reason.NOT_TEXT, e.getMessage());
    }
  }

  /** The characters of {@code bytes}, if all of them are well-formed in {@code charset}. */
  static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** Text of several lines that came in as text. */
  static String plain(String text) {
    return Decoder.text(text);
  }

  /** Text of one line that came in as text: white space folded to one blank, none at the ends. */
  static String line(String text) {
    String plain = plain(text);
    StringBuilder line = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        gap = true;
      } else {
        line.append(gap && line.length() > 0 ? " " : "").append(c);
        gap = false;
      }
    }
    return line.toString();
  }

  /** What may stand in a rejection: {@code text} in one line, and no longer than a line is. */
  static String detail(String text) {
    String line = line(text.length() > 4 * DETAIL ? text.substring(0, 4 * DETAIL) : text);
    return line.length() > DETAIL ? plain(line.substring(0, DETAIL)) + "…" : line;
  }
}
