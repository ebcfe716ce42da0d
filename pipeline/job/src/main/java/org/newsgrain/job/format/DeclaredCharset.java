package org.newsgrain.job.format;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Optional;
import org.newsgrain.text.decode.DecodedText;
import org.newsgrain.text.decode.Decoder;
import org.newsgrain.text.decode.NotTextException;
import org.newsgrain.text.document.Rejection.Reason;

/** The characters of a text whose charset was declared, which is believed where it makes sense. */
final class DeclaredCharset {

  private DeclaredCharset() {}

  /**
   * The characters of {@code bytes}.
   *
   * @param declared the names of charsets, the surest first
   * @throws RejectedException if they are no text
   */
  static DecodedText read(byte[] bytes, List<String> declared) throws RejectedException {
    Optional<Charset> known =
        declared.stream().map(DeclaredCharset::named).flatMap(Optional::stream).findFirst();
    try {
      return known.isPresent() ? Decoder.decode(bytes, known.get()) : Decoder.decode(bytes);
    } catch (NotTextException e) {
      throw new RejectedException(Reason.NOT_TEXT, e.getMessage());
    }
  }

  private static Optional<Charset> named(String name) {
    try {
      return Optional.of(Charset.forName(name.strip()));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
