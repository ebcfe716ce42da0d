package org.newsgrain.job.write;

import com.fasterxml.jackson.core.io.NumberOutput;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.newsgrain.job.table.Column;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.Table;

/** A table as CSV: RFC 4180, UTF-8, line feeds, a header, nothing where a value is missing. */
final class CsvFile implements RowSink {

  private final CsvWriter writer;

  CsvFile(Table table, Path path) throws IOException {
    this(table, Files.newBufferedWriter(path, StandardCharsets.UTF_8));
  }

  CsvFile(Table table, BufferedWriter out) {
    writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    writer.writeRecord(table.columns().stream().map(Column::name).toList());
  }

  @Override
  public void write(Row row) {
    List<Object> cells = row.cells();
    CsvWriter.CsvWriterRecord line = writer.writeRecord();
    for (Object cell : cells) {
      line.writeField(text(cell));
    }
    line.endRecord();
  }

  @Override
  public void close() throws IOException {
    writer.close();
  }

  /** The cell as text, from which the same value can be read back; empty for a missing one. */
  static String text(Object cell) {
    if (cell == null) {
      return "";
    }
    // Double.toString gives other digits before JDK 19 than after; Jackson's writer does not.
    return cell instanceof Double number ? NumberOutput.toString(number, true) : cell.toString();
  }
}
