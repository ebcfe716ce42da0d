package org.newsgrain.job.learn;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.text.analysis.Analyzer;
import org.newsgrain.text.clean.Recurrences;
import org.newsgrain.text.document.Document;
import org.newsgrain.text.duplicate.Bands;
import org.newsgrain.text.duplicate.Fingerprint;
import org.newsgrain.text.duplicate.Shingler;
import org.newsgrain.text.duplicate.TextHash;

/**
 * Reads documents for the first time and notes what may be learned from them together: what tells
 * copies of a text, and, if texts are cleaned, which lines they have. Copies are told by the text
 * without page furniture; as templates are not known yet, it is cleaned without them here, and a
 * document's similarity to another is that of these texts. For one thread.
 */
public final class NoteTaker implements Closeable {

  private final RunPlan.Learning learning;
  private final Analyzer analyzer;
  private final Bands bands;
  private final Notes notes = new Notes();
  private final FingerprintWriter fingerprints;
  private final LineWriter lines;

  /**
   * @param folder where the notes are left
   */
  public NoteTaker(RunPlan.Learning learning, Path folder) {
    this.learning = learning;
    this.analyzer = new Analyzer(learning.cleaning(), false, learning.customs());
    this.bands = Bands.of(learning.similarity());
    this.fingerprints =
        new FingerprintWriter(folder, run -> notes.fingerprints().add(run.toString()));
    this.lines = new LineWriter(folder, run -> notes.lines().add(run.toString()));
  }

  /**
   * Takes notes on a document.
   *
   * @throws java.io.UncheckedIOException if they can't be written
   */
  public void add(Document document) {
    addFingerprint(document, analyzer.clean(document, Recurrences.NONE).kept());
    if (learning.cleaning()) {
      lines.add(document);
    }
  }

  private void addFingerprint(Document document, String kept) {
    int[] shingles = learning.near() ? Shingler.shingles(kept) : new int[0];
    TextHash.of(kept)
        .ifPresent(
            text -> fingerprints.add(Fingerprint.of(document, text, bands.of(shingles)), shingles));
  }

  /** Where the notes are, once all are written. */
  public Notes notes() {
    return notes;
  }

  /** Writes what is left. */
  @Override
  public void close() throws IOException {
    try (fingerprints) {
      lines.close();
    }
  }
}
