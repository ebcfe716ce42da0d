package org.newsgrain.job.format;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.newsgrain.text.count.RunReader;
import org.newsgrain.text.count.RunWriter;

/**
 * What a look through a file found: how it has to be read, and where a reader may begin.
 *
 * @param format how to read it
 * @param extent how far its records reach, in the measure of their ends
 * @param records how many records it has; files, if it is an archive; 1 if it is one article
 * @param starts where each part begins that can be read on its own, the first at the start
 */
public record Layout(Format format, long extent, long records, List<Start> starts)
    implements Serializable {

  static final Start FIRST = new Start(0, 0);

  /** The layout of the commonest files, of which there may be a million: one for them all. */
  private static final Layout PLAIN_TEXT = single(Format.PLAIN_TEXT);

  /**
   * A place between two records.
   *
   * @param offset where the record before it ends
   * @param record the number of the record behind it
   */
  public record Start(long offset, long record) implements Serializable {}

  /**
   * What is read in one go.
   *
   * @param start where it begins
   * @param end the number of the record behind the last
   */
  record Part(Start start, long end) {}

  /** The layout of a file that is one article. */
  static Layout ofSingle(Format format) {
    return format.equals(Format.PLAIN_TEXT) ? PLAIN_TEXT : single(format);
  }

  private static Layout single(Format format) {
    return new Layout(format, 0, 1, List.of(FIRST));
  }

  /** How many parts there are that can be read on their own. */
  public int parts() {
    return starts.size();
  }

  /** The part of that number, from 0. */
  Part part(int part) {
    boolean last = part + 1 == starts.size();
    return new Part(starts.get(part), last ? records : starts.get(part + 1).record());
  }

  /** All of the file. */
  Part whole() {
    return new Part(FIRST, records);
  }

  /** Where {@code record} ends, found to do so at {@code end}; the last has all that is left. */
  long endOf(long record, long end) {
    return record + 1 == records ? extent : end;
  }

  /** Whether there are other files in the file. */
  public boolean isArchive() {
    return format.kind().isArchive();
  }

  /** Writes the layout for {@link #read(RunReader)}. */
  public void write(RunWriter out) throws IOException {
    format.write(out);
    out.number(extent);
    out.number(records);
    out.number(starts.size());
    for (Start start : starts) {
      out.number(start.offset());
      out.number(start.record());
    }
  }

  /** Reads what {@link #write(RunWriter)} wrote. */
  public static Layout read(RunReader in) throws IOException {
    Format format = Format.read(in);
    long extent = in.number();
    long records = in.number();
    List<Start> starts = new ArrayList<>();
    for (int left = in.size(); left > 0; left--) {
      starts.add(new Start(in.number(), in.number()));
    }
    Layout layout = new Layout(format, extent, records, List.copyOf(starts));
    return layout.equals(PLAIN_TEXT) ? PLAIN_TEXT : layout;
  }

  /** Whether the whole file is one article. */
  public boolean isSingle() {
    return format.kind().isSingle();
  }
}
