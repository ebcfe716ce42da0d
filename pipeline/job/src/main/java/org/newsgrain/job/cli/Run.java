package org.newsgrain.job.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgrain.job.origin.SourceManifest;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.job.plan.SoftwareVersion;
import org.newsgrain.job.plan.UsageException;
import org.newsgrain.job.publish.DataPackage;
import org.newsgrain.job.publish.Ledger;
import org.newsgrain.job.publish.Manifest;
import org.newsgrain.job.publish.OutputFolder;
import org.newsgrain.job.publish.OutputLock;
import org.newsgrain.job.publish.PublishedFile;
import org.newsgrain.job.publish.Publisher;
import org.newsgrain.job.publish.RunLog;
import org.newsgrain.job.publish.SnapshotId;
import org.newsgrain.job.read.Changes;
import org.newsgrain.job.read.InputFile;
import org.newsgrain.job.read.Listing;
import org.newsgrain.job.report.Report;
import org.newsgrain.job.state.FileNotes;
import org.newsgrain.job.state.Memory;
import org.newsgrain.job.state.Reuse;
import org.newsgrain.job.write.ParquetFooters;
import org.newsgrain.text.document.Rejection;

/** One run, from the listing of the input to the published snapshot. */
final class Run {

  /** How often a run begins anew because files changed under its hands. */
  private static final int MOST_TRIES = 5;

  private final RunPlan plan;
  private final Console console;
  private final OutputFolder folder;
  private final Publisher publisher;
  private final AnalystRules rules;
  private final List<String> options;
  private final String version = SoftwareVersion.current();
  private final Memory memory;
  private final Instant start = Instant.now();

  /**
   * A run of {@code plan}.
   *
   * @throws UsageException if what the analyst says of the entities makes no sense
   * @throws IOException if that can't be read
   */
  Run(RunPlan plan, Console console) throws IOException {
    this.plan = plan;
    this.console = console;
    this.folder = new OutputFolder(plan.outputPath());
    this.publisher = new Publisher(folder);
    this.rules = AnalystRules.of(plan);
    this.options = new ArrayList<>(plan.meaningfulOptions());
    options.add("entities=" + rules.sha256());
    this.memory = memory();
  }

  /** Which letters there are is the business of the Java machine, so its release counts, too. */
  private Memory memory() {
    String key = plan.countingKey() + "\n" + version + "\n" + Runtime.version().feature();
    return plan.force() || !plan.remembering()
        ? Memory.fresh(folder.state(), key)
        : Memory.open(folder.state(), key);
  }

  /**
   * Does it.
   *
   * @param dryRun whether to stop before anything is written
   */
  void execute(boolean dryRun) throws Exception {
    Listing listing = Listing.of(plan.reading(), plan.outputPath(), plan.threads(), memory);
    if (listing.files().isEmpty() && listing.rejections().isEmpty()) {
      throw new UsageException("there is nothing to read in " + plan.input());
    }
    if (dryRun) {
      console.say("would read", Summary.input(listing));
      console.say("would make", folder.snapshot(id(listing)).toString());
      return;
    }
    warnOfUnmatchedRows(listing);
    try (OutputLock lock = OutputLock.take(folder)) {
      publisher.tidy();
      System.out.println(folder.snapshot(publish(listing)));
    }
  }

  private String id(Listing listing) {
    return SnapshotId.of(listing, options, version);
  }

  /** A path that leads to no file is most often a slip, and its article would stand unnamed. */
  private void warnOfUnmatchedRows(Listing listing) {
    List<String> paths =
        Stream.concat(
                listing.files().stream().map(InputFile::path),
                listing.rejections().stream().map(Rejection::path))
            .toList();
    List<String> unmatched = listing.manifest().unmatched(paths);
    if (!unmatched.isEmpty()) {
      console.warn(
          unmatched.size()
              + " paths in "
              + SourceManifest.FILE_NAME
              + " lead to no file, the first is "
              + unmatched.get(0));
    }
  }

  /**
   * Makes and publishes what {@code first} lists; once more without the files that were written to
   * in the meantime, since nobody can say which of their bytes were counted.
   *
   * @return the id of what is published
   */
  private String publish(Listing first) throws Exception {
    Listing listing = first;
    for (int i = 0; i < MOST_TRIES; i++) {
      Set<String> changed = publishUnlessChanged(id(listing), listing);
      if (changed.isEmpty()) {
        return id(listing);
      }
      String what = changed.size() + " files during the run; once more without them";
      console.say("changed", what, Map.of("files", changed.size()));
      listing = listing.without(changed);
    }
    throw new IOException(
        "files in " + plan.input() + " keep changing; run when they are complete");
  }

  private Set<String> publishUnlessChanged(String id, Listing listing) throws Exception {
    if (isUpToDate(id)) {
      console.say("up to date", folder.latest() + " -> snapshots/" + id, Map.of("snapshot", id));
    } else if (!plan.force() && Manifest.isIntact(folder.snapshot(id))) {
      publisher.point(id);
      afterwards(id, Manifest.read(folder.snapshot(id)).ledger(), Instant.now());
      String what = folder.latest() + " -> snapshots/" + id + ", made earlier";
      console.say("published", what, Map.of("snapshot", id));
    } else {
      return make(id, listing);
    }
    return Set.of();
  }

  private boolean isUpToDate(String id) throws IOException {
    return !plan.force()
        && folder.latestId().equals(Optional.of(id))
        && Manifest.isComplete(folder.snapshot(id));
  }

  /**
   * Makes the snapshot and publishes it, and writes the run down however it ends.
   *
   * @return the files that changed meanwhile; if there are any, nothing was published
   */
  private Set<String> make(String id, Listing listing) throws Exception {
    Optional<Ledger> ledger = Optional.empty();
    try {
      Path staging = publisher.stage(id);
      Path scratch = publisher.scratch();
      Reuse reuse = memory.reuse(listing, scratch);
      if (!reuse.kept().isEmpty()) {
        int kept = reuse.kept().size();
        console.say("kept", Summary.kept(listing, reuse), Map.of("files_kept", kept));
      }
      new CountingRun(plan, rules.rules(), console).execute(listing, staging, scratch, reuse);
      Set<String> read = reuse.freshPaths();
      Set<String> changed =
          Changes.since(listing, plan.reading(), file -> read.contains(file.path()));
      if (!changed.isEmpty()) {
        publisher.tidy();
        return changed;
      }
      FileNotes notes = memory.notes(reuse, scratch);
      List<PublishedFile> tables;
      try (Beside report = Beside.start(() -> Report.write(staging, id))) {
        ledger = Optional.of(Ledger.of(staging, listing, notes.unreadableDates(), listsAllTerms()));
        ParquetFooters.verify(staging, ledger.get().rows());
        requireQuality(ledger.get());
        tables = PublishedFile.tables(staging);
        DataPackage.write(staging, tables, id, version, ledger.get());
        report.await();
      }
      Manifest manifest = Manifest.of(staging, tables, id, version, options, listing, ledger.get());
      publisher.publish(manifest);
      remember(listing, notes, reuse, scratch);
    } catch (Exception problem) {
      cleanUp(id, problem, ledger);
      throw DiskProblem.located(problem, folder.root());
    }
    Instant end = Instant.now();
    afterwards(id, ledger.get(), end);
    Summary.print(console, folder, id, listing, ledger.get(), start, end);
    return Set.of();
  }

  /** What goes wrong now, as on a full disk, must not hide what went wrong before. */
  private void cleanUp(String id, Exception problem, Optional<Ledger> ledger) {
    try {
      publisher.tidy();
    } catch (IOException e) {
      problem.addSuppressed(e);
    }
    try {
      log(id, Instant.now(), "failed", ExitCode.of(problem), ledger);
    } catch (IOException e) {
      problem.addSuppressed(e);
    }
  }

  /** Once the snapshot is published, nothing makes the run a failed one. */
  private void afterwards(String id, Ledger ledger, Instant end) {
    try {
      log(id, end, "published", ExitCode.OK, Optional.of(ledger));
    } catch (IOException e) {
      console.warn("published, but the run can't be logged: " + DiskProblem.message(e));
    }
    try {
      publisher.prune(id, plan.keep());
    } catch (IOException e) {
      console.warn("published, but old snapshots can't be removed: " + DiskProblem.message(e));
    }
  }

  /** Likewise; the next run has more to do, then. */
  private void remember(Listing listing, FileNotes notes, Reuse reuse, Path scratch) {
    try {
      if (plan.remembering()) {
        memory.keep(listing, notes, reuse, scratch);
      } else {
        memory.forget();
      }
    } catch (UncheckedIOException e) {
      warnOfForgetting(e.getCause());
    } catch (IOException e) {
      warnOfForgetting(e);
    }
  }

  private void warnOfForgetting(IOException problem) {
    console.warn(
        "published, but nothing can be kept for the next run: " + DiskProblem.message(problem));
  }

  private boolean listsAllTerms() {
    return plan.counting().terms() && plan.minCount() == 1;
  }

  private void requireQuality(Ledger ledger) throws QualityGateException {
    if (ledger.rejectedShare() > plan.maxRejected()) {
      throw new QualityGateException(
          String.format(
              Locale.ROOT,
              "%d of %d files and records were rejected, more than --max-rejected %s allows;"
                  + " nothing was published",
              ledger.rejected() - ledger.withoutArticle(),
              ledger.rejected() - ledger.withoutArticle() + ledger.documents(),
              plan.maxRejected()));
    }
  }

  private void log(String id, Instant end, String outcome, int exitCode, Optional<Ledger> ledger)
      throws IOException {
    new RunLog(folder)
        .add(id, plan.input(), start, end, outcome, exitCode, ledger, version, options);
  }
}
