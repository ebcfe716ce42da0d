package org.newsgrain.text.decode;

import java.nio.charset.Charset;
import java.util.Map;
import java.util.Optional;

/**
 * Names of charsets, and the supersets in which what bears them is read (WHATWG Encoding Standard):
 * much that is labelled ISO-8859-1 has the quotation marks of windows-1252.
 */
final class Labels {

  private static final Map<String, String> SUPERSETS =
      Map.ofEntries(
          Map.entry("US-ASCII", "windows-1252"),
          Map.entry("ISO-8859-1", "windows-1252"),
          Map.entry("ISO-8859-8", "windows-1255"),
          Map.entry("ISO-8859-8-I", "windows-1255"),
          Map.entry("ISO-8859-9", "windows-1254"),
          Map.entry("ISO-8859-11", "windows-874"),
          Map.entry("TIS-620", "windows-874"),
          Map.entry("x-windows-874", "windows-874"),
          Map.entry("x-iso-8859-11", "windows-874"),
          Map.entry("GB2312", "GB18030"),
          Map.entry("GBK", "GB18030"),
          Map.entry("Shift_JIS", "windows-31j"));

  private Labels() {}

  /** The charset to read text in that is labelled {@code name}; empty if there is none. */
  static Optional<Charset> charset(String name) {
    try {
      return Optional.of(superset(Charset.forName(SUPERSETS.getOrDefault(name, name))));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The charset to read text in that is labelled {@code charset}. */
  static Charset superset(Charset charset) {
    String name = SUPERSETS.get(charset.name());
    return name == null ? charset : Charset.forName(name);
  }

  /** The name to report: the registered one where Java has its own. */
  static String name(Charset charset) {
    return charset.name().replace("x-windows-", "windows-");
  }
}
