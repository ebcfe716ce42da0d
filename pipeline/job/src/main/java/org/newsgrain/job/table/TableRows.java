package org.newsgrain.job.table;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The rows of one table of a snapshot one after another in the table's order, however many files
 * they are written in. One row of each file is held.
 */
public final class TableRows implements Closeable {

  private final List<Shard> shards = new ArrayList<>();
  private final PriorityQueue<Shard> ahead;

  /**
   * Opens the CSV files of {@code table}, each of which is sorted.
   *
   * @throws IOException if one can't be read
   * @throws IllegalArgumentException if one does not have the table's columns
   */
  TableRows(Table table, List<Path> files) throws IOException {
    Comparator<Row> order = table.order();
    this.ahead = new PriorityQueue<>(Comparator.comparing((Shard shard) -> shard.head, order));
    try {
      for (Path file : files) {
        Shard shard = new Shard(table, file);
        shards.add(shard);
        shard.readHeader();
        enqueue(shard);
      }
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  /** The next row, which stays the next one; null at the end. */
  public Row peek() {
    return ahead.isEmpty() ? null : ahead.peek().head;
  }

  /** Takes the next row; null at the end. */
  public Row next() {
    Shard shard = ahead.poll();
    if (shard == null) {
      return null;
    }
    Row row = shard.head;
    enqueue(shard);
    return row;
  }

  private void enqueue(Shard shard) {
    if (shard.advance()) {
      ahead.add(shard);
    }
  }

  @Override
  public void close() throws IOException {
    for (Shard shard : shards) {
      shard.csv.close();
    }
  }

  /** One file and the row it has come to. */
  private static final class Shard {
    private final Table table;
    private final Path file;
    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> records;
    private Row head;

    Shard(Table table, Path file) throws IOException {
      this.table = table;
      this.file = file;
      this.csv = CsvReader.builder().ofCsvRecord(file, StandardCharsets.UTF_8);
      this.records = csv.iterator();
    }

    void readHeader() {
      if (records.hasNext()) {
        TableReader.requireHeader(table, records.next(), file);
      }
    }

    boolean advance() {
      head = records.hasNext() ? TableReader.row(table, records.next()) : null;
      return head != null;
    }
  }
}
