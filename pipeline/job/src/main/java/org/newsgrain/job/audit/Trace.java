package org.newsgrain.job.audit;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.job.read.InputFile;
import org.newsgrain.job.read.Listing;
import org.newsgrain.job.table.Table;
import org.newsgrain.job.table.Tables;
import org.newsgrain.text.analysis.Analysis;
import org.newsgrain.text.analysis.Analyzer;
import org.newsgrain.text.clean.CleanText;
import org.newsgrain.text.document.Document;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.document.Removal;
import org.newsgrain.text.language.LanguageGuess;

/** Finds the occurrences that cells count, in the raw files. */
public final class Trace {

  private static final Removal TAKEN_OUT = new Removal("removed", "taken out by the run");

  private final Snapshot snapshot;
  private final RunPlan.Reading reading;
  private final Query query;
  private final Analyzer analyzer;
  private final Places places;
  private final Map<String, Expected> expected = new HashMap<>();
  private final Map<String, Map<Integer, Removal>> removed = new HashMap<>();
  private final Map<Pair, List<Cell>> cells;
  private final Map<Cell, long[]> found = new LinkedHashMap<>();
  private final Set<String> read = new HashSet<>();
  private final Set<String> problems = new TreeSet<>();

  /**
   * @param context how many code points are shown on either side of an occurrence
   * @throws IOException if the snapshot or the input can't be read
   */
  public Trace(Snapshot snapshot, RunPlan.Reading reading, Query query, int context)
      throws IOException {
    this.snapshot = snapshot;
    this.reading = reading;
    this.query = query;
    this.analyzer = new Analyzer(true, query.ofEntities());
    this.places = new Places(reading, context);
    this.cells = query.cells().stream().collect(Collectors.groupingBy(Cell::pair));
    query.cells().forEach(cell -> found.put(cell, new long[2]));
    findDocuments();
  }

  /**
   * What came of it.
   *
   * @param occurrences how many were found
   * @param documents in how many documents
   * @param problems what does not agree with the snapshot, a line each
   */
  public record Outcome(long occurrences, long documents, List<String> problems) {}

  /** What was found in one document. */
  private record Found(Expected document, String sha256, List<Hit> hits, List<Occurrence> places) {}

  /**
   * Finds them all.
   *
   * @param out takes them, in the order of files, records and text
   * @throws IOException if the input can't be listed
   */
  public Outcome run(Consumer<Occurrence> out) throws IOException {
    Rereading again = new Rereading(reading);
    Set<String> paths = expected.values().stream().map(Expected::path).collect(Collectors.toSet());
    Listing listing = again.list(paths, snapshot.output().root());
    again.read(listing, this::look, found -> take(found, out), rejection -> {});
    for (Expected document : expected.values()) {
      if (!read.contains(document.id())) {
        problems.add(name(document) + " is missing or can't be read any more");
      }
    }
    found.forEach(this::compare);
    long[] sums = new long[2];
    found.values().forEach(cell -> add(sums, cell[0], cell[1]));
    return new Outcome(sums[0], sums[1], new ArrayList<>(problems));
  }

  private void findDocuments() throws IOException {
    Set<Pair> pairs = cells.keySet();
    Map<String, String> shared = new HashMap<>();
    Table table = Tables.DOCUMENTS;
    snapshot
        .tables()
        .read(
            table,
            row -> {
              if (pairs.contains(Pair.of(table, row))) {
                Expected document = Expected.of(row).sharing(shared);
                expected.put(document.id(), document);
              }
            });
    Table removals = Tables.REMOVED;
    snapshot
        .tables()
        .read(
            removals,
            row -> {
              String id = (String) row.cell(removals.index("doc_id"));
              if (expected.containsKey(id)) {
                int line = Math.toIntExact((Long) row.cell(removals.index("line")));
                removed.computeIfAbsent(id, k -> new HashMap<>()).put(line, TAKEN_OUT);
              }
            });
  }

  /** Looks for occurrences in a document; by many threads. */
  private Found look(InputFile file, Document document) {
    Expected known = expected.get(document.id());
    boolean same = known != null && known.sha256().equals(document.sha256());
    if (!same || !query.mayBeIn(document)) {
      return new Found(known, document.sha256(), List.of(), List.of());
    }
    CleanText clean = CleanText.of(document.text(), removed.getOrDefault(document.id(), Map.of()));
    LanguageGuess language = new LanguageGuess(new LanguageTag(known.language()), 1);
    Analysis analysis = analyzer.analyze(document, clean, language);
    List<Hit> hits = query.in(analysis);
    List<Occurrence> occurrences =
        hits.isEmpty() ? List.of() : places.of(file, document, known, clean.reading(), hits);
    return new Found(known, document.sha256(), hits, occurrences);
  }

  private void take(Found one, Consumer<Occurrence> out) {
    Expected document = one.document;
    if (document == null) {
      return;
    }
    read.add(document.id());
    if (!document.sha256().equals(one.sha256)) {
      problems.add(name(document) + " has changed since the snapshot was made");
    }
    one.places.forEach(out);
    for (Cell cell : cells.getOrDefault(document.pair(), List.of())) {
      long hits = one.hits.stream().filter(hit -> hit.item().equals(cell.item())).count();
      add(found.get(cell), hits, hits > 0 ? 1 : 0);
    }
  }

  private void compare(Cell cell, long[] sums) {
    if (sums[0] != cell.count() || sums[1] != cell.documents()) {
      problems.add(
          String.format(
              Locale.ROOT,
              "%s: the cell says %d in %d documents, found were %d in %d",
              cell,
              cell.count(),
              cell.documents(),
              sums[0],
              sums[1]));
    }
  }

  private static void add(long[] sums, long count, long documents) {
    sums[0] += count;
    sums[1] += documents;
  }

  private static String name(Expected document) {
    return document.record() == 0
        ? document.path()
        : document.path() + ", record " + document.record();
  }
}
