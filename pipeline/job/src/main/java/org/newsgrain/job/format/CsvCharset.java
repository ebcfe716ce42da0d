package org.newsgrain.job.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.newsgrain.text.decode.DecodedText;
import org.newsgrain.text.document.Rejection.Reason;

/**
 * The charset of a table, found once, as a single row is too short to tell. But tables are put
 * together from several sources: a row that is not UTF-8 where the others are, or is where they are
 * in a charset of one byte a character, is read as what it is.
 */
final class CsvCharset {

  /** How many bytes are looked at. */
  private static final int SAMPLE = 1 << 20;

  private final Charset charset;
  private final boolean isUtf8;

  private CsvCharset(Charset charset) {
    this.charset = charset;
    this.isUtf8 = charset.equals(StandardCharsets.UTF_8);
  }

  /** The charset of the first megabyte. */
  static CsvCharset of(Content content) throws IOException {
    try (InputStream in = content.open(0)) {
      return new CsvCharset(charset(wholeLines(in.readNBytes(SAMPLE))));
    }
  }

  /**
   * The characters of a row as they stand there.
   *
   * @throws RejectedException if they are no text
   */
  DecodedText read(byte[] row) throws RejectedException {
    requireText(row);
    Optional<String> utf8 = RecordText.strictly(row, StandardCharsets.UTF_8);
    if (utf8.isPresent() && (isUtf8 || charset.newEncoder().maxBytesPerChar() == 1)) {
      return new DecodedText(utf8.get(), StandardCharsets.UTF_8.name());
    }
    return isUtf8
        ? RecordText.verbatim(row)
        : new DecodedText(new String(row, charset), charset.name());
  }

  private static Charset charset(byte[] sample) {
    try {
      return Charset.forName(RecordText.decoded(sample).charset());
    } catch (RejectedException e) {
      // The rows will say which of them is no text.
      return StandardCharsets.UTF_8;
    }
  }

  /** Without the last line of many, which the end of the sample may have cut within a character. */
  private static byte[] wholeLines(byte[] sample) {
    int end = sample.length;
    while (sample.length == SAMPLE && end > 0 && sample[end - 1] != '\n') {
      end--;
    }
    return end == 0 ? sample : Arrays.copyOf(sample, end);
  }

  /** Text has no zero bytes, and few controls. */
  private static void requireText(byte[] row) throws RejectedException {
    boolean controls = false;
    for (int i = 0; i < row.length; i++) {
      if (row[i] == 0) {
        throw new RejectedException(Reason.NOT_TEXT, "byte %d of the row is zero".formatted(i));
      }
      controls |= (row[i] >= 0 && row[i] < '\t') || row[i] == 0x7F;
    }
    if (controls) {
      RecordText.decoded(row);
    }
  }
}
