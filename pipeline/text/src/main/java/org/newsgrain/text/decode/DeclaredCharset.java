package org.newsgrain.text.decode;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Text in the charset that somebody said it is in, where the bytes do not say otherwise. */
final class DeclaredCharset {

  private DeclaredCharset() {}

  /** The text of {@code bytes}; empty where they had better be looked at by themselves. */
  static Optional<DecodedText> read(byte[] bytes, Charset declared) {
    Charset charset = Labels.superset(declared);
    String text = new String(bytes, charset);
    boolean fits =
        Oddity.isRareIn(text)
            && isWellFormed(bytes, charset)
            && (isUnicode(charset) || !isUtf8(bytes, text))
            && (isUnicode(charset) || LegacyText.mayBe(bytes, charset));
    return fits ? Optional.of(new DecodedText(text, Labels.name(charset))) : Optional.empty();
  }

  private static boolean isUnicode(Charset charset) {
    return charset.name().startsWith("UTF-");
  }

  /** Of a charset that leaves single bytes undefined, some of those are put up with. */
  private static boolean isWellFormed(byte[] bytes, Charset charset) {
    try {
      charset.newDecoder().decode(ByteBuffer.wrap(bytes));
      return true;
    } catch (CharacterCodingException e) {
      return !isUnicode(charset);
    }
  }

  /** Whether the bytes are UTF-8 and mojibake in the charset declared. */
  private static boolean isUtf8(byte[] bytes, String text) {
    return !Mojibake.repair(text).equals(text) && isWellFormed(bytes, StandardCharsets.UTF_8);
  }
}
