package org.newsgrain.job.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.newsgrain.job.format.ArticleFile;
import org.newsgrain.job.format.Content;
import org.newsgrain.job.format.Layout;
import org.newsgrain.job.format.Limits;
import org.newsgrain.job.format.RejectedException;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.text.document.Rejection;

/**
 * The first look at the files: their hashes, how they are to be read, and which of them can't be.
 * What is rejected here is known before anything is counted.
 */
final class FileSurvey {

  private final InputPlace place;
  private final Limits limits;
  private final int threads;

  FileSurvey(InputPlace place, RunPlan.Reading reading, int threads) {
    this.place = place;
    this.limits = new Limits(reading.fields(), reading.maxFileSize());
    this.threads = threads;
  }

  /** What a file turned out to be: one of the two, the other is null. */
  private record Fate(InputFile file, Rejection rejection) {}

  /**
   * Looks at all files of {@code found}.
   *
   * @throws IOException if the manifest can't be read
   */
  Listing of(InputPlace.Found found) throws IOException {
    List<InputFile> files = new ArrayList<>();
    List<Rejection> rejections = new ArrayList<>(found.rejections());
    for (Fate fate : fates(found.files())) {
      if (fate.file == null) {
        rejections.add(fate.rejection);
      } else {
        files.add(fate.file);
      }
    }
    return Listing.of(files, rejections, place.manifest());
  }

  private List<Fate> fates(List<FoundFile> found) {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(() -> found.parallelStream().map(this::fate).toList()).get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      pool.shutdown();
    }
  }

  private Fate fate(FoundFile found) {
    try {
      return new Fate(survey(found), null);
    } catch (RejectedException e) {
      return new Fate(
          null, new Rejection(found.path(), 0, e.reason(), e.getMessage(), found.size()));
    }
  }

  private InputFile survey(FoundFile found) throws RejectedException {
    Content content = place.content(found.path(), found.size());
    String sha256 = sha256(content);
    Layout layout = new ArticleFile(found.path(), content, found.size(), sha256).survey(limits);
    return new InputFile(found.path(), found.size(), found.modified(), sha256, layout);
  }

  private static String sha256(Content content) throws RejectedException {
    try {
      return Hashes.sha256(content);
    } catch (IOException e) {
      throw RejectedException.unreadable();
    }
  }
}
