package org.newsgrain.job.read;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * Names for the paths below a folder: text, whatever bytes the operating system holds and whatever
 * the locale is, and no two paths have the same. A name is what the bytes are in UTF-8. Bytes that
 * are not UTF-8, or a control character or line separator, are written {@code \xHH}, so that a name
 * is one line and can't play tricks on a terminal. Where a folder's or file's own name has any of
 * these, or {@code \x} or {@code \\}, its backslashes are doubled.
 */
public final class PathNames {

  private static final Path TOP = Path.of("/");
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private PathNames() {}

  /**
   * The name of {@code file}, with {@code /} between folders.
   *
   * @param root the folder it is in, at any depth
   */
  static String name(Path root, Path file) {
    Path relative = root.relativize(file);
    String text = relative.toString();
    return isPlain(text) ? text : ofBytes(bytes(relative));
  }

  /** The name of what a store calls {@code text}, with {@code /} between folders. */
  public static String name(String text) {
    return isPlain(text) ? text : ofBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /** What a store calls the file that {@link #name(String)} gave {@code name} to. */
  public static String text(String name) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(name.length());
    String between = "";
    for (String ownName : name.split("/", -1)) {
      bytes.writeBytes(between.getBytes(StandardCharsets.UTF_8));
      bytes.writeBytes(ownBytes(ownName));
      between = "/";
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /**
   * The path that {@link #name(Path, Path)} gave {@code name} to.
   *
   * @throws IllegalArgumentException if it can't have given it to any
   */
  static Path path(Path root, String name) {
    byte[] bytes = bytes(name);
    if (isPlain(name)) {
      return root.resolve(name);
    }
    StringBuilder uri = new StringBuilder("file:///");
    for (byte b : bytes) {
      if (isUnreserved(b)) {
        uri.append((char) b);
      } else {
        HEX.toHexDigits(uri.append('%'), b);
      }
    }
    return root.resolve(TOP.relativize(Path.of(URI.create(uri.toString()))));
  }

  /** Whether it is the same in every charset that a locale may have, and needs no escapes. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == '\\') {
        return false;
      }
    }
    return true;
  }

  private static boolean isUnreserved(byte b) {
    return b == '/' || b == '-' || b == '.' || b == '_' || (b > 0 && Character.isLetterOrDigit(b));
  }

  /**
   * The bytes as the operating system holds them. A path's text has lost those that the locale's
   * charset lacks; its URI has not.
   */
  private static byte[] bytes(Path relative) {
    String uri = TOP.resolve(relative).toUri().getRawPath();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(uri.length());
    int end = uri.endsWith("/") ? uri.length() - 1 : uri.length();
    for (int i = 1; i < end; i++) {
      char c = uri.charAt(i);
      bytes.write(c == '%' ? HexFormat.fromHexDigits(uri, i + 1, i + 3) : c);
      i += c == '%' ? 2 : 0;
    }
    return bytes.toByteArray();
  }

  private static String ofBytes(byte[] bytes) {
    StringBuilder name = new StringBuilder(bytes.length);
    int start = 0;
    for (int i = 0; i <= bytes.length; i++) {
      if (i == bytes.length || bytes[i] == '/') {
        name.append(start == 0 ? "" : "/")
            .append(ownName(ByteBuffer.wrap(bytes, start, i - start)));
        start = i + 1;
      }
    }
    return name.toString();
  }

  /** The name of one folder or file. */
  private static String ownName(ByteBuffer bytes) {
    StringBuilder text = new StringBuilder();
    StringBuilder escaped = new StringBuilder();
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    CharBuffer part = CharBuffer.allocate(bytes.remaining());
    CoderResult result;
    do {
      result = decoder.decode(bytes, part, true);
      text.append(part.flip());
      part.codePoints().forEach(c -> escape(c, escaped));
      part.clear();
      for (int i = 0; result.isError() && i < result.length(); i++) {
        escape(bytes.get(), escaped);
      }
    } while (result.isError());
    // A backslash alone can stay as it is.
    boolean asItIs =
        text.length() + text.chars().filter(c -> c == '\\').count() == escaped.length()
            && !hasEscapes(text.toString());
    return asItIs ? text.toString() : escaped.toString();
  }

  private static void escape(int c, StringBuilder escaped) {
    int type = Character.getType(c);
    if (c == '\\') {
      escaped.append("\\\\");
    } else if (type == Character.CONTROL
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR) {
      for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
        escape(b, escaped);
      }
    } else {
      escaped.appendCodePoint(c);
    }
  }

  private static void escape(byte b, StringBuilder escaped) {
    HEX.toHexDigits(escaped.append("\\x"), b);
  }

  private static boolean hasEscapes(String ownName) {
    return ownName.contains("\\x") || ownName.contains("\\\\");
  }

  private static byte[] bytes(String name) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(name.length());
    String between = "";
    for (String ownName : name.split("/", -1)) {
      if (ownName.isEmpty() || ownName.equals(".") || ownName.equals("..")) {
        throw new IllegalArgumentException("not the name of a path: " + name);
      }
      bytes.writeBytes(between.getBytes(StandardCharsets.UTF_8));
      bytes.writeBytes(ownBytes(ownName));
      between = "/";
    }
    return bytes.toByteArray();
  }

  private static byte[] ownBytes(String name) {
    if (!hasEscapes(name)) {
      return name.getBytes(StandardCharsets.UTF_8);
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(name.length());
    for (int i = 0; i < name.length(); ) {
      int end = name.indexOf('\\', i);
      bytes.writeBytes(
          name.substring(i, end < 0 ? name.length() : end).getBytes(StandardCharsets.UTF_8));
      i = end < 0 ? name.length() : writeEscaped(name, end, bytes);
    }
    return bytes.toByteArray();
  }

  /** Writes the byte that is escaped at {@code i} and returns where the next begins. */
  private static int writeEscaped(String name, int i, ByteArrayOutputStream bytes) {
    if (name.startsWith("\\\\", i)) {
      bytes.write('\\');
      return i + 2;
    } else if (name.startsWith("\\x", i) && i + 4 <= name.length()) {
      bytes.write(HexFormat.fromHexDigits(name, i + 2, i + 4));
      return i + 4;
    }
    throw new IllegalArgumentException("not the name of a path: " + name);
  }
}
