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
  private final SurveyMemory memory;

  /**
   * @param memory knows the files that need not be looked at
   */
  FileSurvey(InputPlace place, RunPlan.Reading reading, int threads, SurveyMemory memory) {
    this.memory = memory;
    this.place = place;
    this.limits = new Limits(reading.fields(), reading.maxFileSize());
    this.threads = threads;
  }

  /**
   * Looks at all files of {@code found}.
   *
   * @throws IOException if the manifest can't be read
   */
  Listing of(InputPlace.Found found) throws IOException {
    List<InputFile> files = new ArrayList<>();
    List<Rejection> rejections = new ArrayList<>(found.rejections());
    List<FileFate> fates = fates(found.files());
    for (int i = 0; i < fates.size(); i++) {
      FileFate fate = fates.get(i);
      memory.remember(found.files().get(i), fate);
      if (fate.isRejected()) {
        rejections.add(fate.rejection());
      } else {
        files.add(fate.file());
      }
    }
    return Listing.of(files, rejections, place.manifest());
  }

  private List<FileFate> fates(List<FoundFile> found) {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      return pool.submit(() -> found.parallelStream().map(this::fate).toList()).get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      pool.shutdown();
    }
  }

  private FileFate fate(FoundFile found) {
    return memory.recall(found).orElseGet(() -> survey(found));
  }

  private FileFate survey(FoundFile found) {
    try {
      Content content = place.content(found.path(), found.size());
      String sha256 = sha256(content);
      Layout layout = new ArticleFile(found.path(), content, found.size(), sha256).survey(limits);
      return FileFate.of(found, sha256, layout);
    } catch (RejectedException e) {
      return FileFate.rejected(found, e.reason(), e.getMessage());
    }
  }

  private static String sha256(Content content) throws RejectedException {
    try {
      return Hashes.sha256(content);
    } catch (IOException e) {
      throw RejectedException.unreadable();
    }
  }
}
