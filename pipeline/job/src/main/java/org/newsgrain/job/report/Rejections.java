package org.newsgrain.job.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgrain.job.table.Row;
import org.newsgrain.job.table.TableReader;
import org.newsgrain.job.table.Tables;

/** The files and records that could not be read whole. */
final class Rejections {

  private static final int SAMPLES = 12;
  private static final Field PATH = Field.of(Tables.REJECTED, "path");
  private static final Field RECORD = Field.of(Tables.REJECTED, "record");
  private static final Field REASON = Field.of(Tables.REJECTED, "reason");
  private static final Field DETAIL = Field.of(Tables.REJECTED, "detail");
  private static final Field BYTES = Field.of(Tables.REJECTED, "bytes");

  private final Map<String, Long> byReason = new TreeMap<>();
  private final List<Sample> samples = new ArrayList<>();
  private long number;
  private long files;
  private long bytes;

  private Rejections() {}

  /** One of them. */
  record Sample(String path, long record, String reason, String detail, long bytes) {}

  /**
   * Reads the table {@code rejected}.
   *
   * @throws IOException if it can't be read
   */
  static Rejections read(TableReader reader) throws IOException {
    Rejections rejections = new Rejections();
    reader.read(Tables.REJECTED, rejections::add);
    return rejections;
  }

  private void add(Row row) {
    number++;
    files += RECORD.number(row) == 0 ? 1 : 0;
    bytes += BYTES.number(row);
    byReason.merge(REASON.text(row), 1L, Long::sum);
    if (samples.size() < SAMPLES) {
      samples.add(
          new Sample(
              PATH.text(row),
              RECORD.number(row),
              REASON.text(row),
              DETAIL.text(row),
              BYTES.number(row)));
    }
  }

  long number() {
    return number;
  }

  /** Files whose first record was rejected. */
  long files() {
    return files;
  }

  long bytes() {
    return bytes;
  }

  /** How many for each reason. */
  Map<String, Long> byReason() {
    return byReason;
  }

  /** The first few. */
  List<Sample> samples() {
    return samples;
  }
}
