package org.newsgrain.job.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import org.newsgrain.job.kept.Outdated;
import org.newsgrain.text.count.RunReader;
import org.newsgrain.text.document.Document;

/** Reads a sorted run of rows from disk, one row at a time. */
public final class RowRun implements Closeable {

  private final RunReader in;
  private final Table table;
  private final Predicate<Row> outdated;
  private final String[] before;

  /**
   * Opens a run that {@link RowRunWriter} wrote.
   *
   * @throws IOException if it can't be read
   */
  public RowRun(Path path) throws IOException {
    in = new RunReader(Files.newInputStream(path));
    table = Tables.named(in.string());
    outdated = outdated(path);
    before = new String[table.columns().size()];
  }

  /** Which rows of a kept run count no more: those of documents and files that are outdated. */
  private Predicate<Row> outdated(Path path) throws IOException {
    if (table.equals(Tables.REJECTED)) {
      Set<String> files = Outdated.files(path);
      return row -> isBelow((String) row.cell(0), files);
    }
    LongPredicate documents = Outdated.documents(path, Outdated.Part.COUNTS);
    boolean keyed = table.equals(Tables.DOCUMENTS) || table.equals(Tables.REMOVED);
    return row -> keyed && documents.test(Document.bits((String) row.cell(0)));
  }

  /** Whether one of {@code files} is at {@code path}, or is an archive with something there. */
  private static boolean isBelow(String path, Set<String> files) {
    if (files.isEmpty()) {
      return false;
    }
    boolean found = files.contains(path);
    for (int slash = path.lastIndexOf('/'); slash > 0 && !found; ) {
      found = files.contains(path.substring(0, slash));
      slash = path.lastIndexOf('/', slash - 1);
    }
    return found;
  }

  /**
   * The next row, or empty at the end, where it must not be asked for again.
   *
   * @throws IOException if it can't be read
   */
  public Optional<Row> next() throws IOException {
    while (in.flag()) {
      Row row = row();
      if (!outdated.test(row)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  private Row row() throws IOException {
    Object[] cells = new Object[table.columns().size()];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = in.flag() ? cell(i) : null;
    }
    return new Row(cells);
  }

  private Object cell(int column) throws IOException {
    return switch (table.columns().get(column).type()) {
      case STRING -> string(column);
      case INT64 -> in.number();
      case DOUBLE -> Double.longBitsToDouble(in.bits());
      case BOOLEAN -> in.flag();
      case DATE -> LocalDate.ofEpochDay(in.number());
    };
  }

  private String string(int column) throws IOException {
    if (!in.flag()) {
      before[column] = in.string();
    }
    return before[column];
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
