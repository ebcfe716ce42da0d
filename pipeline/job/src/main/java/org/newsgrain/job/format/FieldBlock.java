package org.newsgrain.job.format;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The head of a WARC record or an HTTP message: a first line, and named fields up to an empty line.
 * A line that begins with white space goes on with the one before it; one without a colon is left
 * out.
 */
final class FieldBlock {

  /** How many bytes a head may have. Real ones have some hundreds. */
  private static final int LONGEST = 1 << 20;

  private final String first;
  private final Map<String, List<String>> fields = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  private FieldBlock(List<StringBuilder> lines) {
    this.first = lines.get(0).toString();
    lines.stream().skip(1).map(StringBuilder::toString).forEach(this::add);
  }

  /**
   * Takes a head, and the empty line behind it.
   *
   * @throws IOException if it doesn't end, or not soon enough
   */
  static FieldBlock take(ByteCursor in, Charset charset) throws IOException {
    List<StringBuilder> lines = new ArrayList<>();
    BoundedBytes line = new BoundedBytes(LONGEST);
    long end = in.position() + LONGEST;
    do {
      line.clear();
      if (in.peek() == ByteCursor.END) {
        throw new EOFException("breaks off within the head of a record");
      }
      in.readUntil((byte) '\n', line);
      if (in.position() >= end) {
        throw new IOException("the head of a record has more than " + LONGEST + " bytes");
      }
      append(lines, new String(line.withoutCarriageReturn(), charset));
    } while (line.length() > 0 && !lines.get(lines.size() - 1).isEmpty());
    return new FieldBlock(lines);
  }

  /** The first line, which is no field. */
  String first() {
    return first;
  }

  /** All values of a field, in their order. */
  List<String> all(String name) {
    return fields.getOrDefault(name, List.of());
  }

  /** The first value of a field. */
  Optional<String> value(String name) {
    return all(name).stream().findFirst();
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    if (colon > 0) {
      fields
          .computeIfAbsent(line.substring(0, colon).strip(), name -> new ArrayList<>())
          .add(line.substring(colon + 1).strip());
    }
  }

  private static void append(List<StringBuilder> lines, String line) {
    boolean goesOn = line.startsWith(" ") || line.startsWith("\t");
    if (goesOn && lines.size() > 1) {
      lines.get(lines.size() - 1).append(' ').append(line.strip());
    } else {
      lines.add(new StringBuilder(line));
    }
  }
}
