package org.newsgrain.text.template;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import org.newsgrain.text.clean.Recurrence;
import org.newsgrain.text.clean.Recurrences;

/**
 * The lines that recur in a corpus: those that stand in enough documents of a source, and those
 * that stand in enough sources, 12 bytes for each. Immutable and thread-safe.
 */
public final class Templates {

  /** Nothing was learned. */
  public static final Templates NONE =
      new Templates(false, SourceTable.NONE, Lines.NONE, Lines.NONE);

  private final boolean known;
  private final SourceTable sources;

  /** Source after source; ascending within each, with the number of documents. */
  private final Lines inSources;

  /** Ascending, with the number of sources. */
  private final Lines inCorpus;

  private Templates(boolean known, SourceTable sources, Lines inSources, Lines inCorpus) {
    this.known = known;
    this.sources = sources;
    this.inSources = inSources;
    this.inCorpus = inCorpus;
  }

  /**
   * What was counted.
   *
   * @param names the names of the sources by number
   * @param documents how many documents each source has
   * @param inSources ascending, each with the number of its source
   * @param inCorpus ascending, each with the number 0
   */
  static Templates of(
      List<String> names, int[] documents, CountedLines inSources, CountedLines inCorpus) {
    int[] ranked = SourceTable.ranked(names, documents);
    int[] starts = inSources.starts(ranked, names.size());
    return new Templates(
        !names.isEmpty(),
        SourceTable.of(ranked, names, documents, starts, inSources.size()),
        Lines.grouped(inSources, starts),
        Lines.grouped(inCorpus, new int[1]));
  }

  /**
   * What is known of the lines of a source's documents. A line that stands in too few documents to
   * be remembered is said to stand in one, and likewise in one source; of one without letters and
   * digits nothing is known.
   */
  public Recurrences forSource(String source) {
    if (!known) {
      return Recurrences.NONE;
    }
    int place = sources.find(source);
    if (place < 0) {
      return line -> recurrence(line, 0, 0, 1);
    }
    int start = sources.start(place);
    int end = sources.end(place);
    int documents = sources.documents(place);
    return line -> recurrence(line, start, end, documents);
  }

  private Recurrence recurrence(String line, int start, int end, int documents) {
    long hash = LineHash.of(line);
    if (hash == LineHash.NONE && line.length() <= LineHash.LONGEST) {
      return Recurrence.UNKNOWN;
    }
    return new Recurrence(
        inSources.count(hash, start, end), documents, inCorpus.count(hash, 0, inCorpus.size()));
  }

  /** The names of the sources of two or more documents. */
  List<String> sources() {
    return sources.names();
  }

  /** What is remembered of a source. */
  Part part(String source) {
    int place = sources.find(source);
    return place < 0
        ? new Part(inSources, 0, 0, known ? 1 : 0, false)
        : new Part(
            inSources, sources.start(place), sources.end(place), sources.documents(place), false);
  }

  /** What is remembered of all sources together. */
  Part everywhere() {
    return new Part(inCorpus, 0, inCorpus.size(), known ? 1 : 0, true);
  }

  /**
   * Lines that are counted in the same places.
   *
   * @param of how many documents the places have
   * @param ofSources whether the places are sources, and not documents
   */
  record Part(Lines lines, int start, int end, int of, boolean ofSources) {

    int size() {
      return end - start;
    }

    long line(int i) {
      return lines.hash(start + i);
    }

    /** How often a line recurs. */
    Recurrence of(long line) {
      return recurrence(lines.count(line, start, end));
    }

    /** How often a line recurs that is counted so often. */
    Recurrence recurrence(int count) {
      if (of == 0) {
        return Recurrence.UNKNOWN;
      }
      return ofSources ? new Recurrence(0, of, count) : new Recurrence(count, of, 0);
    }
  }

  /** How many lines are remembered. */
  public int size() {
    return inSources.size() + inCorpus.size();
  }

  /** Writes the templates for {@link #read(DataInput)}. */
  public void write(DataOutput out) throws IOException {
    out.writeBoolean(known);
    sources.write(out);
    inSources.write(out);
    inCorpus.write(out);
  }

  /** Reads what {@link #write(DataOutput)} wrote. */
  public static Templates read(DataInput in) throws IOException {
    return new Templates(in.readBoolean(), SourceTable.read(in), Lines.read(in), Lines.read(in));
  }
}
