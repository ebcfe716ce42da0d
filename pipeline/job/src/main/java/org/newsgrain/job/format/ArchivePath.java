package org.newsgrain.job.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** The names of files in archives, as names below a folder. */
final class ArchivePath {

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private ArchivePath() {}

  /** The name that {@code bytes} are in UTF-8, or in {@code old} where they are not. */
  static String of(byte[] bytes, Charset old) {
    try {
      return of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return of(new String(bytes, old));
    }
  }

  /**
   * {@code name} without what leads out of the archive, and with {@code /} between folders. A name
   * is one line: control characters are written {@code \xHH}, as in names on disk.
   */
  static String of(String name) {
    String path =
        Arrays.stream(name.replace('\\', '/').split("/"))
            .filter(part -> !part.isEmpty() && !part.equals(".") && !part.equals(".."))
            .collect(Collectors.joining("/"));
    return path.codePoints().anyMatch(ArchivePath::isControl) ? escaped(path) : path;
  }

  private static String escaped(String path) {
    StringBuilder escaped = new StringBuilder();
    path.codePoints().forEach(c -> escaped.append(isControl(c) ? hex(c) : Character.toString(c)));
    return escaped.toString();
  }

  private static String hex(int c) {
    StringBuilder hex = new StringBuilder();
    for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
      hex.append("\\x").append(HEX.toHexDigits(b));
    }
    return hex.toString();
  }

  private static boolean isControl(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }
}
