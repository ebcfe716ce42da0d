package org.newsgrain.job.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/**
 * The first bytes of a file, which may say what it is, whatever its name.
 *
 * @param bytes a character for each byte
 */
record Head(String bytes) {

  /** Enough for the header of a tar file and the start of a page. */
  static final int LENGTH = 1024;

  /** The start of {@code content}. */
  static Head of(Content content) throws IOException {
    try (InputStream in = content.open(0)) {
      return of(in.readNBytes(LENGTH));
    }
  }

  static Head of(byte[] bytes) {
    return new Head(new String(bytes, StandardCharsets.ISO_8859_1));
  }

  boolean startsWith(String mark) {
    return bytes.startsWith(mark);
  }

  boolean startsWithSkippableFrame() {
    return bytes.startsWith("*M\30", 1) && (bytes.charAt(0) & 0xF0) == 0x50;
  }

  boolean isZip() {
    return startsWith("PK\3\4") || startsWith("PK\5\6");
  }

  boolean isTar() {
    byte[] head = bytes.getBytes(StandardCharsets.ISO_8859_1);
    return TarArchiveInputStream.matches(head, head.length);
  }

  /** Whether what begins so can hold far more than its size. */
  boolean isPacked() {
    return Packing.of(this).isPresent() || isZip() || isTar();
  }

  /**
   * The charset of wide characters that a byte order mark names, or else the zeros among the bytes
   * of the first two characters, which are ASCII in all formats of records; or the empty string.
   */
  String wideCharset() {
    String marked = markedCharset();
    return marked.isEmpty() ? unmarkedCharset() : marked;
  }

  /** As RFC 4627 tells it, section 3. */
  private String unmarkedCharset() {
    String zeros = bytes.substring(0, Math.min(4, bytes.length())).replaceAll("[^\0]", "x");
    return switch (zeros) {
      case "x\0x\0" -> "UTF-16LE";
      case "\0x\0x" -> "UTF-16BE";
      case "x\0\0\0" -> "UTF-32LE";
      case "\0\0\0x" -> "UTF-32BE";
      default -> "";
    };
  }

  private String markedCharset() {
    if (startsWith("\u00FF\u00FE")) {
      return startsWith("\u00FF\u00FE\0\0") ? "UTF-32LE" : "UTF-16LE";
    }
    if (startsWith("\u00FE\u00FF")) {
      return "UTF-16BE";
    }
    return startsWith("\0\0\u00FE\u00FF") ? "UTF-32BE" : "";
  }

  /** Whether there are bytes that no text has, in whatever charset of single bytes. */
  boolean isBinary() {
    return bytes.chars().anyMatch(b -> b < '\t');
  }

  /** The start of a text, behind a byte order mark and white space. */
  String text() {
    String text = startsWith("\u00EF\u00BB\u00BF") ? bytes.substring(3) : bytes;
    return text.stripLeading();
  }
}
