package org.newsgrain.job.audit;

import com.ibm.icu.text.Normalizer2;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import org.newsgrain.text.decode.PlainText;

/**
 * A text file beside the text that was read from it: from a place in the text to line and column as
 * an editor shows them. An editor knows other ends of lines than plain text does, and shows what
 * plain text leaves out or composes.
 */
final class RawText {

  private static final Normalizer2 NFC = Normalizer2.getNFCInstance();
  private static final char BYTE_ORDER_MARK = 0xFEFF;

  /**
   * What became one line of the plain text.
   *
   * @param line the editor's line, from 1
   * @param before code points before it in that line
   * @param raw the characters as they stand there
   */
  private record Segment(long line, int before, String raw) {}

  private final List<Segment> segments = new ArrayList<>();
  private final TextLines text;

  /**
   * @param bytes of the file
   * @param charset they were read in
   * @param text what was read from them
   */
  RawText(byte[] bytes, String charset, TextLines text) {
    this.text = text;
    String raw = new String(bytes, Charset.forName(charset));
    boolean marked = !raw.isEmpty() && raw.charAt(0) == BYTE_ORDER_MARK;
    split(marked ? raw.substring(1) : raw);
  }

  /** Whether each line of the text is known in the file; where text was repaired it may not be. */
  boolean isAligned() {
    return segments.size() == text.size();
  }

  /** The editor's line of what stands at {@code offset} of the text, from 1. */
  long line(int offset) {
    return segments.get(text.lineOf(offset)).line;
  }

  /** The editor's column of what stands at {@code offset} of the text, from 1, in code points. */
  long column(int offset) {
    int line = text.lineOf(offset);
    Segment segment = segments.get(line);
    String raw = segment.raw;
    int units = offset - text.start(line);
    int rawUnits = raw.startsWith(text.line(line).substring(0, units)) ? units : raw(raw, units);
    // A character that is left out stands before the next one, not behind the last.
    return segment.before + 1L + raw.codePointCount(0, skipLeftOut(raw, rawUnits));
  }

  /** How many units of {@code raw} became the first {@code units} of its line. */
  private static int raw(String raw, int units) {
    int plain = 0;
    int start = 0;
    while (start < raw.length() && plain < units) {
      int end = chunkEnd(raw, start);
      plain += PlainText.of(raw.substring(start, end)).length();
      start = end;
    }
    return start;
  }

  private static int skipLeftOut(String raw, int from) {
    int start = from;
    while (start < raw.length()) {
      int end = chunkEnd(raw, start);
      if (end < raw.length() && PlainText.of(raw.substring(start, end)).isEmpty()) {
        start = end;
      } else {
        return start;
      }
    }
    return start;
  }

  /** The end of the characters from {@code start} that may be composed into one. */
  private static int chunkEnd(String raw, int start) {
    int end = start + Character.charCount(raw.codePointAt(start));
    while (end < raw.length() && !NFC.hasBoundaryBefore(raw.codePointAt(end))) {
      end += Character.charCount(raw.codePointAt(end));
    }
    return end;
  }

  private void split(String raw) {
    long line = 1;
    int lineStart = 0;
    int start = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (isLineEnd(c)) {
        add(line, raw, lineStart, start, i);
        boolean both = c == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n';
        i += both ? 1 : 0;
        start = i + 1;
        if (c == '\r' || c == '\n') {
          line++;
          lineStart = start;
        }
      }
    }
    add(line, raw, lineStart, start, raw.length());
  }

  private void add(long line, String raw, int lineStart, int start, int end) {
    int before = raw.codePointCount(lineStart, start);
    segments.add(new Segment(line, before, raw.substring(start, end)));
  }

  /** What {@link PlainText} makes a line feed of. */
  private static boolean isLineEnd(char c) {
    return c == '\n' || (c >= 0x0B && c <= 0x0D) || c == 0x85 || c == 0x2028 || c == 0x2029;
  }
}
