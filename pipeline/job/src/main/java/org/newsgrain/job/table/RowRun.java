package org.newsgrain.job.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
  private final List<Column> columns;
  private final Predicate<Cells> outdated;
  private final SharedTexts shared;
  private final Cells cells;

  /**
   * Opens a run that {@link RowRunWriter} wrote.
   *
   * @throws IOException if it can't be read
   */
  public RowRun(Path path) throws IOException {
    this(path, new SharedTexts());
  }

  RowRun(Path path, SharedTexts shared) throws IOException {
    this.in = new RunReader(Files.newInputStream(path));
    this.shared = shared;
    Table table = Tables.named(in.string());
    this.columns = table.columns();
    this.cells = new Cells(table);
    this.outdated = outdated(table, path);
  }

  /** Which rows of a kept run count no more: those of documents and files that are outdated. */
  private static Predicate<Cells> outdated(Table table, Path path) throws IOException {
    if (table.equals(Tables.REJECTED)) {
      Set<String> files = Outdated.files(path);
      return row -> isBelow(first(row), files);
    }
    LongPredicate documents = Outdated.documents(path, Outdated.Part.COUNTS);
    boolean keyed = table.equals(Tables.DOCUMENTS) || table.equals(Tables.REMOVED);
    return row -> keyed && documents.test(Document.bits(first(row)));
  }

  private static String first(Cells row) {
    return new String(row.text(0), StandardCharsets.UTF_8);
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
    return advance() ? Optional.of(cells.row()) : Optional.empty();
  }

  /** Goes on to the next row, if there is one; at the end it must not be asked for again. */
  boolean advance() throws IOException {
    while (in.flag()) {
      read();
      if (!outdated.test(cells)) {
        return true;
      }
    }
    return false;
  }

  /** The row that was come to, until the next one is. */
  Cells cells() {
    return cells;
  }

  private void read() throws IOException {
    for (int i = 0; i < columns.size(); i++) {
      if (in.flag()) {
        read(i, columns.get(i));
      } else {
        cells.setMissing(i);
      }
    }
  }

  private void read(int index, Column column) throws IOException {
    switch (column.type()) {
      case STRING -> cells.setText(index, text(index, column));
      case INT64, DATE -> cells.setBits(index, in.number());
      case DOUBLE -> cells.setBits(index, in.bits());
      case BOOLEAN -> cells.setBits(index, in.flag() ? 1 : 0);
    }
  }

  private byte[] text(int index, Column column) throws IOException {
    if (in.flag()) {
      return cells.text(index);
    }
    byte[] text = in.utf8();
    return column.repeating() ? shared.of(text) : text;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
