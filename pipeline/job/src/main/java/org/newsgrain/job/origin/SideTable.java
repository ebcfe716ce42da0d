package org.newsgrain.job.origin;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.newsgrain.job.plan.UsageException;

/** Reads the small tables that stand beside an input: strict UTF-8, quotes closed. */
final class SideTable {

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private SideTable() {}

  /**
   * Tells {@code rows} what is in {@code bytes}.
   *
   * @throws UsageException if it makes no sense; the message has file, line and problem
   */
  static void read(byte[] bytes, SideRows rows) {
    try (CsvReader<CsvRecord> lines =
        csv().ofCsvRecord(withoutMark(text(new ByteArrayInputStream(bytes))))) {
      addAll(lines.iterator(), rows);
      rows.finish();
    } catch (CharacterCodingException e) {
      throw new UsageException(rows.place(lineOfBadBytes(bytes)) + ": not UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void addAll(Iterator<CsvRecord> lines, SideRows rows) throws IOException {
    long line = 1;
    try {
      while (lines.hasNext()) {
        CsvRecord record = lines.next();
        line = record.getStartingLineNumber();
        rows.add(line, record.getFields());
      }
    } catch (CsvParseException e) {
      rows.problem(line, "no CSV from here on; is a quote not closed?");
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static CsvReader.CsvReaderBuilder csv() {
    return CsvReader.builder()
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false);
  }

  private static BufferedReader text(InputStream in) {
    CharsetDecoder strict =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    return new BufferedReader(new InputStreamReader(in, strict));
  }

  private static Reader withoutMark(BufferedReader text) throws IOException {
    text.mark(1);
    if (text.read() != BYTE_ORDER_MARK) {
      text.reset();
    }
    return text;
  }

  private static long lineOfBadBytes(byte[] manifest) {
    ByteBuffer bytes = ByteBuffer.wrap(manifest);
    CharBuffer text = CharBuffer.allocate(bytes.remaining());
    StandardCharsets.UTF_8.newDecoder().decode(bytes, text, true);
    return 1 + text.flip().chars().filter(c -> c == '\n').count();
  }
}
