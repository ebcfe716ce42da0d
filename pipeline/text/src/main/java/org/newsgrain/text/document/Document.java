package org.newsgrain.text.document;

import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

/**
 * One article as it came in.
 *
 * @param path the file it stands in, relative to the input, with {@code /} between folders
 * @param record its number in that file, from 0
 * @param source who published it, never guessed from the text
 * @param languageHint what the input says of its language, a prior for the detector
 * @param published the day it was published, where the input says so
 * @param title its title where the input keeps one apart from the text, or empty
 * @param url its address, or empty
 * @param sha256 the hash of its bytes as they were found, 64 hex digits
 * @param charset the charset its bytes were read in
 * @param bytes how many bytes it was made of
 * @param text its text, decoded and normalised, lines separated by {@code \n}
 */
public record Document(
    String path,
    long record,
    String source,
    Optional<LanguageTag> languageHint,
    Optional<LocalDate> published,
    String title,
    String url,
    String sha256,
    String charset,
    long bytes,
    String text) {

  /** The document's stable name: 16 hex digits of SHA-256 over path and record number. */
  public String id() {
    return id(path, record);
  }

  /** The stable name of the document at {@code path} and {@code record}. */
  public static String id(String path, long record) {
    return HexFormat.of().formatHex(Sha256.of(path + '\n' + record), 0, 8);
  }

  /** All 64 bits of a stable name, where many are held. */
  public static long bits(String id) {
    return Long.parseUnsignedLong(id, 16);
  }
}
