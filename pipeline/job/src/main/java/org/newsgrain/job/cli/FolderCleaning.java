package org.newsgrain.job.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsgrain.job.learn.Findings;
import org.newsgrain.job.learn.NoteTaker;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.job.read.Articles;
import org.newsgrain.job.read.InputFile;
import org.newsgrain.job.read.Listing;
import org.newsgrain.job.read.Piece;
import org.newsgrain.text.analysis.Analyzer;
import org.newsgrain.text.clean.CleanText;
import org.newsgrain.text.clean.Customs;
import org.newsgrain.text.document.Document;
import org.newsgrain.text.document.Rejection;
import org.newsgrain.text.template.Templates;

/**
 * Cleans a folder as a run does, in two passes: the first learns which lines recur, the second
 * writes each article without its furniture. Holds one document at a time.
 */
final class FolderCleaning implements Closeable {

  private final RunPlan.Learning learning;
  private final Analyzer analyzer;
  private final Listing listing;
  private final Articles articles;
  private final Path output;
  private final Function<CleanText, String> form;
  private final Path scratch;
  private String written = "";

  /**
   * @param customs what an analyst says of the lines
   * @param output where the cleaned files go; what is there already is no part of the input
   * @param form what is written of a text
   */
  FolderCleaning(
      RunPlan.Reading reading, Customs customs, Path output, Function<CleanText, String> form)
      throws IOException {
    this.learning = new RunPlan.Learning(true, customs, RunPlan.USUAL_SIMILARITY);
    this.analyzer = new Analyzer(true, false, customs);
    this.listing = Listing.of(reading, output, Runtime.getRuntime().availableProcessors());
    this.articles = new Articles(reading);
    this.output = output;
    this.form = form;
    this.scratch = Files.createTempDirectory(Files.createDirectories(output), ".scratch-");
  }

  /**
   * Does it.
   *
   * @param rejections takes what can't be read
   * @throws UncheckedIOException if a cleaned file can't be written
   */
  void clean(Consumer<Rejection> rejections) throws IOException {
    listing.rejections().forEach(rejections);
    Templates templates = learned();
    read(document -> write(document, templates), rejections);
  }

  private Templates learned() throws IOException {
    NoteTaker taker = new NoteTaker(learning, scratch);
    try (taker) {
      read(taker::add, rejection -> {});
    }
    return Findings.of(List.of(taker.notes()), learning).templates();
  }

  private void read(Consumer<Document> documents, Consumer<Rejection> rejections) {
    for (InputFile file : listing.files()) {
      for (Piece piece : Piece.of(file)) {
        articles.read(piece, documents, rejections);
      }
    }
  }

  /** Records of one file follow each other, and so do their cleaned texts. */
  private void write(Document document, Templates templates) {
    CleanText clean = analyzer.clean(document, templates.forSource(document.source()));
    Path file = output.resolve(document.path());
    boolean goesOn = document.path().equals(written);
    OpenOption how = goesOn ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
    try {
      Files.createDirectories(file.getParent());
      Files.write(
          file,
          form.apply(clean).getBytes(StandardCharsets.UTF_8),
          StandardOpenOption.CREATE,
          StandardOpenOption.WRITE,
          how);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    written = document.path();
  }

  /** Deletes what was noted on the way. */
  @Override
  public void close() throws IOException {
    try (Stream<Path> left = Files.walk(scratch)) {
      for (Path path : left.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
