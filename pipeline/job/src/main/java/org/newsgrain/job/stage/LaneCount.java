package org.newsgrain.job.stage;

import com.carrotsearch.hppc.LongArrayList;
import com.carrotsearch.hppc.LongHashSet;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn.MultiOutputReceiver;
import org.apache.beam.sdk.values.KV;
import org.newsgrain.job.kept.FileNote;
import org.newsgrain.job.kept.KeptRun;
import org.newsgrain.job.learn.Findings;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.job.read.Articles;
import org.newsgrain.job.read.Piece;
import org.newsgrain.job.resolve.MentionRuns;
import org.newsgrain.job.spill.EntryRun;
import org.newsgrain.job.spill.FileRows;
import org.newsgrain.job.spill.Runs;
import org.newsgrain.job.state.KeptFile;
import org.newsgrain.job.table.Tables;
import org.newsgrain.text.analysis.Analysis;
import org.newsgrain.text.analysis.Analyzer;
import org.newsgrain.text.analysis.Tally;
import org.newsgrain.text.count.MentionKey;
import org.newsgrain.text.count.TermKey;
import org.newsgrain.text.document.Document;
import org.newsgrain.text.document.Rejection;
import org.newsgrain.text.duplicate.Duplicate;

/**
 * Counts articles as they are read. What is counted goes out whenever it has become too much to
 * hold, and at the end; one file may have more articles than fit in memory. For one thread.
 */
final class LaneCount implements Closeable {

  private final Runs runs;
  private final Findings findings;
  private final long memory;
  private final MultiOutputReceiver out;
  private final Analyzer analyzer;
  private final Tally tally;
  private final FileRows rows;
  private final List<FileNote> notes = new ArrayList<>();
  private final Counter documents = Metrics.counter(Progress.NAMESPACE, Progress.DOCUMENTS);

  /**
   * @param memory how many bytes may be held, about
   * @param out takes the names of runs, and totals, by the tags of {@link CountBatches}
   */
  LaneCount(
      RunPlan.Counting counting,
      Runs runs,
      Findings findings,
      long memory,
      MultiOutputReceiver out) {
    this.runs = runs;
    this.findings = findings;
    this.memory = memory;
    this.out = out;
    this.analyzer = new Analyzer(counting.cleaning(), counting.entities(), counting.customs());
    this.tally = new Tally(counting.terms(), counting.longestPhrase());
    this.rows =
        new FileRows(
            runs,
            (file, run) -> {
              out.get(CountBatches.ROWS).output(KV.of(file, run));
              keep(KeptRun.Kind.ROWS, file, run);
            });
  }

  /** Reads a new file, or a part of one. */
  void read(Piece piece, Articles articles) {
    LongArrayList documents = new LongArrayList();
    long unreadableDates = articles.unreadableDates();
    articles.read(
        piece,
        document -> {
          add(document);
          documents.add(Document.bits(document.id()));
        },
        this::add);
    unreadableDates = articles.unreadableDates() - unreadableDates;
    notes.add(new FileNote(piece.file().path(), unreadableDates, documents));
  }

  /** Reads a file that was counted before once more, if some of its documents are to be. */
  void readAgain(KeptFile file, Articles articles) {
    LongHashSet reconsidered = findings.reconsidered();
    if (!file.hasAnyOf(reconsidered)) {
      return;
    }
    for (Piece piece : Piece.of(file.file())) {
      articles.read(
          piece,
          document -> {
            if (reconsidered.contains(Document.bits(document.id()))) {
              add(document);
            }
          },
          rejection -> {});
    }
  }

  private void add(Document document) {
    Optional<Duplicate> duplicate = findings.duplicates().of(document.id());
    Analysis analysis =
        analyzer.analyze(document, findings.templates().forSource(document.source()));
    tally.add(analysis, duplicate.isPresent());
    String id = document.id();
    rows.add(Tables.DOCUMENTS, id, DocumentRows.document(analysis, duplicate));
    rows.addAll(Tables.REMOVED, id, DocumentRows.removed(analysis));
    documents.inc();
    if (tally.weight() > memory) {
      send();
      tally.clear();
    }
  }

  private void add(Rejection rejection) {
    rows.add(Tables.REJECTED, rejection.path(), DocumentRows.rejected(rejection));
  }

  /** Sends what is left. */
  @Override
  public void close() throws IOException {
    rows.close();
    send();
    String files = FileNote.writeAll(notes, Path.of(runs.folder())).toString();
    keep(KeptRun.Kind.FILES, "", files);
  }

  private void keep(KeptRun.Kind kind, String part, String run) {
    out.get(CountBatches.KEPT).output(new KeptRun(kind, part, run));
  }

  private void send() {
    try {
      EntryRuns.TERMS.write(
          action -> tally.forEachTerm(action::accept),
          TermKey::term,
          runs,
          (shard, run) -> {
            out.get(CountBatches.TERMS).output(KV.of(shard, run));
            keep(KeptRun.Kind.TERMS, Integer.toString(shard), run);
          });
      MentionRuns.MENTIONS.write(
          EntryRun.Entries.sorted(tally.mentions()),
          MentionKey::name,
          runs,
          (shard, run) -> {
            out.get(CountBatches.MENTIONS).output(KV.of(shard, run));
            keep(KeptRun.Kind.MENTIONS, Integer.toString(shard), run);
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.get(CountBatches.TOTALS).output(Totals.of(tally.totals()));
  }
}
