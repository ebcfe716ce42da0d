package org.newsgrain.job.write;

import java.util.Arrays;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.PrimitiveType;
import org.newsgrain.job.table.Cells;
import org.newsgrain.job.table.ColumnType;

/** The least and the greatest value of a page, by which readers pass over pages. */
final class PageRange {

  private final ColumnType type;
  private byte[] firstText;
  private byte[] lastText;
  private long least;
  private long greatest;
  private double leastReal;
  private double greatestReal;
  private long nulls;
  private boolean empty;

  PageRange(ColumnType type) {
    this.type = type;
    clear();
  }

  private void clear() {
    empty = true;
    nulls = 0;
    least = Long.MAX_VALUE;
    greatest = Long.MIN_VALUE;
    leastReal = Double.POSITIVE_INFINITY;
    greatestReal = Double.NEGATIVE_INFINITY;
    firstText = null;
    lastText = null;
  }

  void addMissing() {
    nulls++;
  }

  /** Adds the cell of {@code column}, which has a value. */
  void add(Cells row, int column) {
    empty = false;
    switch (type) {
      case STRING -> addText(row.text(column));
      case DOUBLE -> addReal(Double.longBitsToDouble(row.bits(column)));
      case INT64, BOOLEAN, DATE -> addNumber(row.bits(column));
    }
  }

  @SuppressWarnings("ReferenceEquality") // neighbours share most texts
  private void addText(byte[] text) {
    if (text == firstText || text == lastText) {
      return;
    }
    if (firstText == null || Arrays.compareUnsigned(text, firstText) < 0) {
      firstText = text;
    }
    if (lastText == null || Arrays.compareUnsigned(text, lastText) > 0) {
      lastText = text;
    }
  }

  private void addReal(double real) {
    leastReal = Math.min(leastReal, real);
    greatestReal = Math.max(greatestReal, real);
  }

  private void addNumber(long number) {
    least = Math.min(least, number);
    greatest = Math.max(greatest, number);
  }

  /** What is known of the page, as Parquet puts it; begins the next page. */
  Statistics<?> finishPage(PrimitiveType column) {
    Statistics<?> statistics = Statistics.createStats(column);
    statistics.incrementNumNulls(nulls);
    if (!empty) {
      switch (type) {
        case STRING -> {
          statistics.updateStats(Binary.fromConstantByteArray(firstText));
          statistics.updateStats(Binary.fromConstantByteArray(lastText));
        }
        case DOUBLE -> {
          statistics.updateStats(leastReal);
          statistics.updateStats(greatestReal);
        }
        case INT64 -> {
          statistics.updateStats(least);
          statistics.updateStats(greatest);
        }
        case DATE -> {
          statistics.updateStats((int) least);
          statistics.updateStats((int) greatest);
        }
        case BOOLEAN -> {
          statistics.updateStats(least != 0);
          statistics.updateStats(greatest != 0);
        }
      }
    }
    clear();
    return statistics;
  }
}
