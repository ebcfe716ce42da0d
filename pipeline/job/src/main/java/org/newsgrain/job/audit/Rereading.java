package org.newsgrain.job.audit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.job.read.Articles;
import org.newsgrain.job.read.Batch;
import org.newsgrain.job.read.InputFile;
import org.newsgrain.job.read.Listing;
import org.newsgrain.job.read.Piece;
import org.newsgrain.text.document.Document;
import org.newsgrain.text.document.Rejection;

/** Reads raw files once more, a batch at a time: its files at once, what comes of them in order. */
final class Rereading {

  private final RunPlan.Reading reading;
  private final Queue<Articles> all = new ConcurrentLinkedQueue<>();
  private final ThreadLocal<Articles> articles = ThreadLocal.withInitial(this::articles);

  Rereading(RunPlan.Reading reading) {
    this.reading = reading;
  }

  /** What is done with each document, by many threads. */
  interface Work<R> {
    /** What comes of a document of {@code file}. */
    R of(InputFile file, Document document);
  }

  /** What came of a piece. */
  private record Done<R>(List<R> results, List<Rejection> rejections) {}

  /**
   * Lists the files that have the documents at {@code paths}.
   *
   * @param output a folder that is left out, should it be inside the input
   * @throws IOException if the input can't be listed
   */
  Listing list(Collection<String> paths, Path output) throws IOException {
    return Listing.of(reading, output, threads(), files(paths)::contains);
  }

  /** The paths that the files of the documents at {@code paths} may have. */
  static Set<String> files(Collection<String> paths) {
    Set<String> files = new HashSet<>();
    for (String path : paths) {
      // The file of a document in an archive is the archive, some way up.
      for (int end = path.length(); end > 0; end = path.lastIndexOf('/', end - 1)) {
        files.add(path.substring(0, end));
      }
    }
    return files;
  }

  /** Lists all files. */
  Listing listAll(Path output) throws IOException {
    return Listing.of(reading, output, threads());
  }

  /**
   * Reads what is listed.
   *
   * @param results takes what comes of the documents, in the order of the files and records
   * @param rejections takes what can't be read
   */
  <R> void read(
      Listing listing, Work<R> work, Consumer<R> results, Consumer<Rejection> rejections) {
    for (Batch batch : Batch.of(listing.files())) {
      List<Done<R>> done = batch.pieces().parallelStream().map(p -> read(p, work)).toList();
      for (Done<R> piece : done) {
        piece.results.forEach(results);
        piece.rejections.forEach(rejections);
      }
    }
  }

  /** How many of the documents that were read so far have a date that can't be read. */
  long unreadableDates() {
    return all.stream().mapToLong(Articles::unreadableDates).sum();
  }

  private <R> Done<R> read(Piece piece, Work<R> work) {
    Done<R> done = new Done<>(new ArrayList<>(), new ArrayList<>());
    articles
        .get()
        .read(
            piece,
            document -> done.results.add(work.of(piece.file(), document)),
            done.rejections::add);
    return done;
  }

  private Articles articles() {
    Articles made = new Articles(reading);
    all.add(made);
    return made;
  }

  private static int threads() {
    return Runtime.getRuntime().availableProcessors();
  }
}
