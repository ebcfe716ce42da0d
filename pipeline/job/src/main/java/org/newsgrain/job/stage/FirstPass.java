package org.newsgrain.job.stage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.newsgrain.job.kept.KeptRun;
import org.newsgrain.job.learn.Findings;
import org.newsgrain.job.learn.NoteTaker;
import org.newsgrain.job.learn.Notes;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.job.read.Articles;
import org.newsgrain.job.read.Batch;
import org.newsgrain.job.read.Piece;
import org.newsgrain.job.spill.Runs;

/**
 * The first look at the corpus: which documents repeat which, and which lines recur. Every portion
 * of work leaves notes on its new documents in the scratch folder, and one place reads them all,
 * and those that were kept; through Beam go the names of the runs, and in the end one element with
 * all findings.
 */
final class FirstPass extends PTransform<PCollection<Work>, PCollectionTuple> {

  private static final long serialVersionUID = 1L;

  /** What was found. */
  static final TupleTag<Findings> FINDINGS = new TupleTag<>("findings") {};

  /** The runs of notes, and the findings. */
  static final TupleTag<KeptRun> KEPT = new TupleTag<>("kept") {};

  private final RunPlan.Reading reading;
  private final RunPlan.Learning learning;
  private final Runs runs;
  private final KeptNotes kept;

  FirstPass(RunPlan plan, Runs runs, KeptNotes kept) {
    this.reading = plan.reading();
    this.learning = plan.learning();
    this.runs = runs;
    this.kept = kept;
  }

  @Override
  public PCollectionTuple expand(PCollection<Work> work) {
    PCollectionView<Iterable<Notes>> notes =
        work.apply("take notes", ParDo.of(new TakeNotes(reading, learning, runs)))
            .setCoder(SerializableCoder.of(Notes.class))
            .apply("all notes", View.asIterable());
    PCollectionTuple found =
        work.getPipeline()
            .apply("once", Create.of(List.of(0)))
            .apply(
                "find",
                ParDo.of(new Find(learning, runs, kept, notes))
                    .withSideInputs(notes)
                    .withOutputTags(FINDINGS, TupleTagList.of(KEPT)));
    found.get(FINDINGS).setCoder(Codecs.FINDINGS);
    found.get(KEPT).setCoder(SerializableCoder.of(KeptRun.class));
    return found;
  }

  private static final class TakeNotes extends DoFn<Work, Notes> {
    private static final long serialVersionUID = 1L;

    private final RunPlan.Reading reading;
    private final RunPlan.Learning learning;
    private final Runs runs;

    TakeNotes(RunPlan.Reading reading, RunPlan.Learning learning, Runs runs) {
      this.reading = reading;
      this.learning = learning;
      this.runs = runs;
    }

    @ProcessElement
    public void process(@Element Work work, OutputReceiver<Notes> out) throws IOException {
      if (work.batches().isEmpty()) {
        return;
      }
      Articles articles = new Articles(reading);
      NoteTaker taker = new NoteTaker(learning, Path.of(runs.folder()));
      try (taker) {
        for (Batch batch : work.batches()) {
          for (Piece piece : batch.pieces()) {
            articles.read(piece, taker::add, rejection -> {});
          }
        }
      }
      out.output(taker.notes());
    }
  }

  private static final class Find extends DoFn<Integer, Findings> {
    private static final long serialVersionUID = 1L;

    private final RunPlan.Learning learning;
    private final Runs runs;
    private final KeptNotes kept;
    private final PCollectionView<Iterable<Notes>> notes;

    Find(
        RunPlan.Learning learning,
        Runs runs,
        KeptNotes kept,
        PCollectionView<Iterable<Notes>> notes) {
      this.learning = learning;
      this.runs = runs;
      this.kept = kept;
      this.notes = notes;
    }

    @ProcessElement
    public void process(ProcessContext context, MultiOutputReceiver out) throws IOException {
      List<Notes> all = new ArrayList<>();
      context.sideInput(notes).forEach(all::add);
      for (Notes fresh : all) {
        fresh.kept().forEach(out.get(KEPT)::output);
      }
      all.add(kept.notes());
      Findings findings = kept.reconsider(Findings.of(all, learning));
      Path file = findings.write(Path.of(runs.folder()));
      out.get(KEPT).output(new KeptRun(KeptRun.Kind.FINDINGS, "", file.toString()));
      out.get(FINDINGS).output(findings);
    }
  }
}
