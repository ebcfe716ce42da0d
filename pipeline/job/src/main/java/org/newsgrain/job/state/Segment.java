package org.newsgrain.job.state;

import com.carrotsearch.hppc.LongHashSet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsgrain.job.kept.Outdated;
import org.newsgrain.text.count.RunReader;
import org.newsgrain.text.count.RunWriter;

/**
 * The runs that one run of the program left, and what of them later ones found to be outdated.
 *
 * @param name the name of its folder
 * @param runs its runs
 * @param texts the documents whose texts are gone, or others
 * @param counts the documents that were counted anew, or not at all
 * @param files the files that are gone, or others
 */
record Segment(
    String name, List<StoredRun> runs, LongHashSet texts, LongHashSet counts, Set<String> files) {

  /** A new segment, of which nothing is outdated. */
  static Segment of(String name, List<StoredRun> runs) {
    return new Segment(name, runs, new LongHashSet(), new LongHashSet(), Set.of());
  }

  /** The same, but that {@code gone} and all their documents are outdated. */
  Segment without(Collection<KnownFile> gone) {
    Segment rest =
        new Segment(
            name, runs, new LongHashSet(texts), new LongHashSet(counts), new HashSet<>(files));
    for (KnownFile file : gone) {
      rest.texts.addAll(file.note().documents());
      rest.counts.addAll(file.note().documents());
      rest.files.add(file.found().path());
    }
    return rest;
  }

  /** Writes down what is outdated, for those who read the runs in {@code folder}. */
  void writeOutdated(Path folder) throws IOException {
    Outdated.writeDocuments(folder, Outdated.Part.TEXT, texts);
    Outdated.writeDocuments(folder, Outdated.Part.COUNTS, counts);
    Outdated.writeFiles(folder, files);
  }

  /** The same, of which that is outdated which was written down in {@code folder} since. */
  Segment outdatedAsIn(Path folder) throws IOException {
    return new Segment(
        name,
        runs,
        Outdated.documentsIn(folder, Outdated.Part.TEXT),
        Outdated.documentsIn(folder, Outdated.Part.COUNTS),
        Outdated.filesIn(folder));
  }

  void write(RunWriter out) throws IOException {
    out.string(name);
    out.number(runs.size());
    for (StoredRun run : runs) {
      run.write(out);
    }
    Outdated.writeNames(out, texts);
    Outdated.writeNames(out, counts);
    out.number(files.size());
    for (String file : files) {
      out.string(file);
    }
  }

  static Segment read(RunReader in) throws IOException {
    String name = in.string();
    List<StoredRun> runs = new ArrayList<>();
    for (int left = in.size(); left > 0; left--) {
      runs.add(StoredRun.read(in));
    }
    LongHashSet texts = Outdated.readNames(in);
    LongHashSet counts = Outdated.readNames(in);
    Set<String> files = new HashSet<>();
    for (int left = in.size(); left > 0; left--) {
      files.add(in.string());
    }
    return new Segment(name, runs, texts, counts, files);
  }
}
