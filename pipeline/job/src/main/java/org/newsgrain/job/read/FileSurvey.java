package org.newsgrain.job.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.newsgrain.job.format.ArticleFile;
import org.newsgrain.job.format.DiskFile;
import org.newsgrain.job.format.Layout;
import org.newsgrain.job.format.Limits;
import org.newsgrain.job.format.RejectedException;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.text.document.Rejection;
import org.newsgrain.text.document.Utf8Order;

/**
 * The first look at the files: their hashes, how they are to be read, and which of them can't be.
 * What is rejected here is known before anything is counted.
 */
final class FileSurvey {

  private final InputFolder folder;
  private final Limits limits;
  private final int threads;

  FileSurvey(RunPlan.Reading reading, int threads) {
    this.folder = new InputFolder(reading);
    this.limits = new Limits(reading.fields(), reading.maxFileSize());
    this.threads = threads;
  }

  /** What a file turned out to be: one of the two, the other is null. */
  private record Fate(InputFile file, Rejection rejection) {}

  /** Looks at all files that {@code walk} found. */
  Listing of(FileWalk walk) {
    List<InputFile> files = new ArrayList<>();
    List<Rejection> rejections = new ArrayList<>(walk.rejections());
    for (Fate fate : fates(walk.files())) {
      if (fate.file == null) {
        rejections.add(fate.rejection);
      } else {
        files.add(fate.file);
      }
    }
    // Folders that can't be listed come in the order in which the disk has them.
    rejections.sort(Comparator.comparing(Rejection::path, Utf8Order.COMPARATOR));
    return new Listing(files, rejections, folder.manifest());
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
    DiskFile disk = new DiskFile(folder.file(found.path()));
    String sha256 = sha256(disk);
    Layout layout = new ArticleFile(found.path(), disk, found.size(), sha256).survey(limits);
    return new InputFile(found.path(), found.size(), found.modified(), sha256, layout);
  }

  private static String sha256(DiskFile disk) throws RejectedException {
    try {
      return Hashes.sha256(disk.path());
    } catch (IOException e) {
      throw new RejectedException(Rejection.Reason.UNREADABLE, "the file can't be opened or read");
    }
  }
}
