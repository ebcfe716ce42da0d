package org.newsgrain.job.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.text.document.Document;
import org.newsgrain.text.document.Rejection;

/** An input folder, and what becomes of all that is in it. */
final class Input {

  private static final int THREADS = 2;

  private final Path root;
  private final long maxFileSize;

  Input(Path root) {
    this(root, 100_000);
  }

  Input(Path root, long maxFileSize) {
    this.root = root;
    this.maxFileSize = maxFileSize;
  }

  /** What became of an input. */
  record Outcome(List<Document> documents, List<Rejection> rejections) {

    /** Each article and each rejection in one line, without details. */
    List<String> fates() {
      return Stream.concat(
              documents.stream().map(d -> d.path() + " " + d.record() + " read " + d.bytes()),
              rejections.stream()
                  .map(r -> r.path() + " " + r.record() + " " + r.reason() + " " + r.bytes()))
          .sorted()
          .toList();
    }

    List<String> texts() {
      return documents.stream().map(Document::text).toList();
    }

    /** The bytes of all that was read or rejected. */
    long bytes() {
      return documents.stream().mapToLong(Document::bytes).sum()
          + rejections.stream().mapToLong(Rejection::bytes).sum();
    }
  }

  Path write(String path, byte[] bytes) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  Path write(String path, String text) throws IOException {
    return write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  RunPlan.Reading reading() {
    return reading("");
  }

  RunPlan.Reading reading(String pattern) {
    return new RunPlan.Reading(root.toString(), pattern, maxFileSize, RunPlan.Fields.DEFAULT);
  }

  Listing listing() throws IOException {
    return Listing.of(reading(), root.resolve("no-output"), THREADS);
  }

  Outcome read() throws IOException {
    return read(listing(), "");
  }

  /** Reads what {@code listing} lists, all parts of all files. */
  Outcome read(Listing listing, String pattern) {
    Articles articles = new Articles(reading(pattern));
    Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>(listing.rejections()));
    for (InputFile file : listing.files()) {
      for (Piece piece : Piece.of(file)) {
        articles.read(piece, outcome.documents::add, outcome.rejections::add);
      }
    }
    return outcome;
  }
}
