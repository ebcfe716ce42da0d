package org.newsgrain.job.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsgrain.job.audit.Occurrence;

/** Occurrences for other programs: all that is known of each, as CSV or JSON lines. */
abstract class OccurrenceRecords implements OccurrencePrinter {

  private static final List<String> FIELDS =
      List.of(
          "doc_id",
          "path",
          "record",
          "source",
          "language",
          "place",
          "line",
          "column",
          "char_start",
          "char_end",
          "surface",
          "left",
          "keyword",
          "right");

  /** Occurrences as CSV: RFC 4180, a header, line feeds. */
  static OccurrencePrinter csv(PrintStream out) {
    CsvWriter csv =
        CsvWriter.builder()
            .lineDelimiter(LineDelimiter.LF)
            .build(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    csv.writeRecord(FIELDS);
    return new OccurrenceRecords() {
      @Override
      public void print(Occurrence occurrence) {
        csv.writeRecord(fields(occurrence).values().stream().map(Object::toString).toList());
      }

      @Override
      public void close() throws IOException {
        csv.close();
      }
    };
  }

  /** Occurrences as JSON, one a line. */
  static OccurrencePrinter json(PrintStream out) {
    return new OccurrenceRecords() {
      @Override
      public void print(Occurrence occurrence) {
        ObjectNode record = JsonLines.MAPPER.createObjectNode();
        fields(occurrence).forEach(record::putPOJO);
        try {
          JsonLines.print(out, record);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }

      @Override
      public void close() {
        out.flush();
      }
    };
  }

  @Override
  public int context() {
    return 80;
  }

  private static Map<String, Object> fields(Occurrence one) {
    Object[] values = {
      one.docId(),
      one.path(),
      one.record(),
      one.source(),
      one.language(),
      one.place().name().toLowerCase(Locale.ROOT),
      one.line(),
      one.column(),
      one.charStart(),
      one.charEnd(),
      one.surface(),
      one.left(),
      one.keyword(),
      one.right()
    };
    Map<String, Object> fields = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      fields.put(FIELDS.get(i), values[i]);
    }
    return fields;
  }
}
