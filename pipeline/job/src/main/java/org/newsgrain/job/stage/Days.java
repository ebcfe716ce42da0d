package org.newsgrain.job.stage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgrain.job.table.Row;
import org.newsgrain.text.count.CountedDocument;
import org.newsgrain.text.count.Occurrences;
import org.newsgrain.text.count.RunReader;
import org.newsgrain.text.count.RunWriter;

/**
 * The days of one term in all its sources, packed: a shard holds those of hundreds of terms, most
 * of which turn out not to be among the most frequent ones of the language.
 */
final class Days {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /** Made for the first day: of a corpus without dates, most terms come here in vain. */
  private RunWriter out;

  /** Occurrences and documents of each day that is known, by days since 1970-01-01. */
  static Map<Integer, long[]> sums(Occurrences occurrences) {
    Map<Integer, long[]> days = new TreeMap<>();
    for (int i = 0; i < occurrences.size(); i++) {
      int day = occurrences.document(i).day();
      if (day != CountedDocument.UNDATED) {
        long[] sums = days.computeIfAbsent(day, d -> new long[2]);
        sums[0] += occurrences.count(i);
        sums[1]++;
      }
    }
    return days;
  }

  /** Adds the days of one source. */
  void add(String source, Occurrences occurrences) {
    Map<Integer, long[]> days = sums(occurrences);
    if (days.isEmpty()) {
      return;
    }
    out = out == null ? new RunWriter(bytes) : out;
    try {
      out.flag(true);
      out.string(source);
      out.number(days.size());
      for (Map.Entry<Integer, long[]> day : days.entrySet()) {
        out.number(day.getKey() - (long) CountedDocument.UNDATED);
        out.number(day.getValue()[0]);
        out.number(day.getValue()[1]);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isEmpty() {
    return out == null;
  }

  /** All that was added, which is not nothing. Nothing can be added after that. */
  Packed pack() {
    try {
      out.flag(false);
      out.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Packed(bytes.toByteArray());
  }

  /** Days on their way to the timeline. */
  static final class Packed {

    static final Packed NONE = new Packed(new byte[0]);

    private final byte[] bytes;

    private Packed(byte[] bytes) {
      this.bytes = bytes;
    }

    /** Their rows of the timeline. */
    List<Row> rows(String language, String term) {
      List<Row> rows = new ArrayList<>();
      try (RunReader in = new RunReader(new ByteArrayInputStream(bytes))) {
        while (in.flag()) {
          String source = in.string();
          for (int left = in.size(); left > 0; left--) {
            int day = Math.toIntExact(in.number() + CountedDocument.UNDATED);
            long[] sums = {in.number(), in.number()};
            rows.add(TimelineRows.row(language, source, day, "term", term, sums));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return rows;
    }

    void write(DataOutput out) throws IOException {
      out.writeInt(bytes.length);
      out.write(bytes);
    }

    static Packed read(DataInput in) throws IOException {
      byte[] bytes = new byte[in.readInt()];
      in.readFully(bytes);
      return new Packed(bytes);
    }
  }
}
