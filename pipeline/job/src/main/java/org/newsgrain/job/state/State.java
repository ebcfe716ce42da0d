package org.newsgrain.job.state;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgrain.text.count.RunReader;
import org.newsgrain.text.count.RunWriter;

/**
 * All that a run left for the next.
 *
 * @param key what the runs depend on besides the files: options, the software
 * @param files the files of the input, by path
 * @param segments oldest first
 */
record State(String key, Map<String, KnownFile> files, List<Segment> segments) {

  /** Of this many segments each run has to be merged with those of all others. */
  private static final int MOST_SEGMENTS = 20;

  /** The form of what is written; another one can't be read. */
  private static final int FORM = 1;

  static State none(String key) {
    return new State(key, Map.of(), List.of());
  }

  /** Whether so much of it is outdated, or in pieces, that it is better to begin anew. */
  boolean isWorn() {
    long documents =
        files.values().stream().mapToLong(file -> file.note().documents().size()).sum();
    long outdated = segments.stream().mapToLong(segment -> segment.counts().size()).max().orElse(0);
    return segments.size() >= MOST_SEGMENTS || 2 * outdated > documents;
  }

  /** The name of the next segment. */
  String nextName() {
    return segments.isEmpty()
        ? "1"
        : Integer.toString(Integer.parseInt(segments.get(segments.size() - 1).name()) + 1);
  }

  void write(RunWriter out) throws IOException {
    out.number(FORM);
    out.string(key);
    out.number(files.size());
    for (KnownFile file : files.values()) {
      file.write(out);
    }
    out.number(segments.size());
    for (Segment segment : segments) {
      segment.write(out);
    }
  }

  /** The state that was written; none for {@code key} if it was of another one. */
  static State read(RunReader in, String key) throws IOException {
    if (in.number() != FORM || !in.string().equals(key)) {
      return none(key);
    }
    Map<String, KnownFile> files = new TreeMap<>();
    for (int left = in.size(); left > 0; left--) {
      KnownFile file = KnownFile.read(in);
      files.put(file.found().path(), file);
    }
    List<Segment> segments = new ArrayList<>();
    for (int left = in.size(); left > 0; left--) {
      segments.add(Segment.read(in));
    }
    return new State(key, files, segments);
  }
}
