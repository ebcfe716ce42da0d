package org.newsgrain.job.stage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.job.read.Articles;
import org.newsgrain.job.read.Batch;
import org.newsgrain.job.read.Lane;
import org.newsgrain.job.read.Piece;
import org.newsgrain.text.analysis.Analyzer;
import org.newsgrain.text.document.Document;
import org.newsgrain.text.duplicate.Bands;
import org.newsgrain.text.duplicate.Duplicates;
import org.newsgrain.text.duplicate.Fingerprint;
import org.newsgrain.text.duplicate.Shingler;
import org.newsgrain.text.duplicate.TextHash;

/**
 * The first look at the corpus: which documents repeat which. Every lane leaves the fingerprints of
 * its documents in the scratch folder, and one place reads them all; through Beam go the names of
 * the runs, and in the end one element with all duplicates.
 */
final class FindDuplicates extends PTransform<PCollection<Lane>, PCollection<Duplicates>> {

  private static final long serialVersionUID = 1L;

  private final RunPlan.Reading reading;
  private final RunPlan.Comparing comparing;
  private final Runs runs;

  FindDuplicates(RunPlan plan, Runs runs) {
    this.reading = plan.reading();
    this.comparing = plan.comparing();
    this.runs = runs;
  }

  @Override
  public PCollection<Duplicates> expand(PCollection<Lane> lanes) {
    PCollectionView<Iterable<String>> fingerprints =
        lanes
            .apply("fingerprints", ParDo.of(new TakeFingerprints(reading, comparing, runs)))
            .apply("all fingerprints", View.asIterable());
    return lanes
        .getPipeline()
        .apply("once", Create.of(List.of(0)))
        .apply("search", ParDo.of(new Search(comparing, fingerprints)).withSideInputs(fingerprints))
        .setCoder(Codecs.DUPLICATES);
  }

  private static final class TakeFingerprints extends DoFn<Lane, String> {
    private static final long serialVersionUID = 1L;

    private final RunPlan.Reading reading;
    private final RunPlan.Comparing comparing;
    private final Runs runs;

    TakeFingerprints(RunPlan.Reading reading, RunPlan.Comparing comparing, Runs runs) {
      this.reading = reading;
      this.comparing = comparing;
      this.runs = runs;
    }

    @ProcessElement
    public void process(@Element Lane lane, OutputReceiver<String> out) throws IOException {
      Articles articles = new Articles(reading);
      Analyzer analyzer = new Analyzer(comparing.cleaning(), false, comparing.customs());
      Bands bands = Bands.of(comparing.similarity());
      try (FingerprintWriter writer =
          new FingerprintWriter(Path.of(runs.folder()), run -> out.output(run.toString()))) {
        for (Batch batch : lane.batches()) {
          for (Piece piece : batch.pieces()) {
            articles.read(
                piece,
                document -> add(document, analyzer.clean(document).kept(), bands, writer),
                rejection -> {});
          }
        }
      }
    }

    private void add(Document document, String kept, Bands bands, FingerprintWriter writer) {
      int[] shingles = comparing.near() ? Shingler.shingles(kept) : new int[0];
      TextHash.of(kept)
          .ifPresent(
              text -> writer.add(Fingerprint.of(document, text, bands.of(shingles)), shingles));
    }
  }

  private static final class Search extends DoFn<Integer, Duplicates> {
    private static final long serialVersionUID = 1L;

    private final RunPlan.Comparing comparing;
    private final PCollectionView<Iterable<String>> fingerprints;

    Search(RunPlan.Comparing comparing, PCollectionView<Iterable<String>> fingerprints) {
      this.comparing = comparing;
      this.fingerprints = fingerprints;
    }

    @ProcessElement
    public void process(ProcessContext context) throws IOException {
      List<Path> paths = new ArrayList<>();
      context.sideInput(fingerprints).forEach(path -> paths.add(Path.of(path)));
      context.output(DuplicateSearch.among(paths, comparing.similarity()));
    }
  }
}
