package org.newsgrain.job.audit;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.job.read.Listing;
import org.newsgrain.text.analysis.Analyzer;
import org.newsgrain.text.document.Rejection;

/**
 * Counts raw files once more, by a way of its own: documents are read and analysed as in a run, but
 * what is counted of them stands in plain maps, a few sources at a time.
 */
final class Recount {

  private final Snapshot snapshot;
  private final Portions portions;
  private final Denominators denominators;
  private final Names names;
  private final Findings findings;
  private final Rereading rereading;
  private final Analyzer analyzer;
  private final Set<String> filesRead = new HashSet<>();
  private Optional<InputCheck> input = Optional.empty();

  Recount(
      Snapshot snapshot,
      RunPlan.Reading reading,
      Portions portions,
      Denominators denominators,
      Names names,
      Findings findings) {
    this.snapshot = snapshot;
    this.portions = portions;
    this.denominators = denominators;
    this.names = names;
    this.findings = findings;
    this.rereading = new Rereading(reading);
    this.analyzer = new Analyzer(true, snapshot.options().hasEntities());
  }

  /**
   * Counts and compares.
   *
   * @throws IOException if a table or the input can't be read
   */
  void run() throws IOException {
    if (portions.isAll()) {
      Listing all = rereading.listAll(snapshot.output().root());
      input = Optional.of(new InputCheck(snapshot, all, findings));
    }
    List<List<Pair>> all = portions.portions();
    for (List<Pair> pairs : all) {
      count(Portion.of(snapshot, pairs, analyzer, names, findings));
    }
    if (input.isPresent()) {
      readRest();
      input.get().check(all.size() <= 1 ? rereading.unreadableDates() : -1);
    }
    checkForms();
  }

  private void count(Portion portion) throws IOException {
    Listing listing = listing(portion.paths());
    listing.files().forEach(file -> filesRead.add(file.path()));
    rereading.read(
        listing, (file, document) -> portion.look(document), portion::take, this::reject);
    portion
        .left()
        .forEach(
            row -> findings.add("documents", row + ": " + row.text("path") + " can't be read"));
    new CellCheck(snapshot, portion, denominators, names, findings).check();
  }

  private Listing listing(List<String> paths) throws IOException {
    if (input.isEmpty()) {
      return rereading.list(paths, snapshot.output().root());
    }
    Set<String> wanted = Rereading.files(paths);
    Listing all = input.get().listing();
    return new Listing(
        all.files().stream().filter(file -> wanted.contains(file.path())).toList(),
        List.of(),
        all.manifest());
  }

  private void reject(Rejection rejection) {
    input.ifPresent(check -> check.add(rejection));
  }

  /** Reads the files that have no document, of which there should be rejections only. */
  private void readRest() throws IOException {
    Listing all = input.get().listing();
    Listing rest =
        new Listing(
            all.files().stream().filter(file -> !filesRead.contains(file.path())).toList(),
            List.of(),
            all.manifest());
    rereading.read(
        rest,
        (file, document) -> document,
        document ->
            findings.add(
                "documents", "doc_id=" + document.id() + ": expected a row for " + document.path()),
        this::reject);
  }

  /** Spellings are summed over sources: they can be compared where all of a language were read. */
  private void checkForms() {
    names.forms().forEach((form, use) -> checkUse("forms", form.language(), form, use));
    names.names().forEach((name, use) -> checkUse("names", name.language(), name, use));
  }

  private void checkUse(String table, String language, Object key, Names.Use use) {
    if (portions.hasAllOf(language)) {
      findings.compare(table, key, "count", use.countAgain, use.count);
      findings.compare(table, key, "documents", use.documentsAgain, use.documents);
    }
  }
}
