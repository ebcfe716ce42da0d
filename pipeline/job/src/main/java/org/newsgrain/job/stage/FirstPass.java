package org.newsgrain.job.stage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.newsgrain.job.learn.Findings;
import org.newsgrain.job.learn.NoteTaker;
import org.newsgrain.job.learn.Notes;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.job.read.Articles;
import org.newsgrain.job.read.Batch;
import org.newsgrain.job.read.Lane;
import org.newsgrain.job.read.Piece;
import org.newsgrain.job.spill.Runs;

/**
 * The first look at the corpus: which documents repeat which, and which lines recur. Every lane
 * leaves notes on its documents in the scratch folder, and one place reads them all; through Beam
 * go the names of the runs, and in the end one element with all findings.
 */
final class FirstPass extends PTransform<PCollection<Lane>, PCollection<Findings>> {

  private static final long serialVersionUID = 1L;

  private final RunPlan.Reading reading;
  private final RunPlan.Learning learning;
  private final Runs runs;

  FirstPass(RunPlan plan, Runs runs) {
    this.reading = plan.reading();
    this.learning = plan.learning();
    this.runs = runs;
  }

  @Override
  public PCollection<Findings> expand(PCollection<Lane> lanes) {
    PCollectionView<Iterable<Notes>> notes =
        lanes
            .apply("take notes", ParDo.of(new TakeNotes(reading, learning, runs)))
            .setCoder(SerializableCoder.of(Notes.class))
            .apply("all notes", View.asIterable());
    return lanes
        .getPipeline()
        .apply("once", Create.of(List.of(0)))
        .apply("find", ParDo.of(new Find(learning, notes)).withSideInputs(notes))
        .setCoder(Codecs.FINDINGS);
  }

  private static final class TakeNotes extends DoFn<Lane, Notes> {
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
    public void process(@Element Lane lane, OutputReceiver<Notes> out) throws IOException {
      Articles articles = new Articles(reading);
      NoteTaker taker = new NoteTaker(learning, Path.of(runs.folder()));
      try (taker) {
        for (Batch batch : lane.batches()) {
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
    private final PCollectionView<Iterable<Notes>> notes;

    Find(RunPlan.Learning learning, PCollectionView<Iterable<Notes>> notes) {
      this.learning = learning;
      this.notes = notes;
    }

    @ProcessElement
    public void process(ProcessContext context) throws IOException {
      context.output(Findings.of(context.sideInput(notes), learning));
    }
  }
}
