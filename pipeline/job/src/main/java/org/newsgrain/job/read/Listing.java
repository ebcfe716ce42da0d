package org.newsgrain.job.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.newsgrain.job.origin.SourceManifest;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.text.document.Rejection;
import org.newsgrain.text.document.Utf8Order;

/**
 * The files of an input folder, or the one input file, in the order of their paths. Names that
 * start with a dot are passed over, as other tools do; links are followed where they stay inside
 * the folder; a file that is there under two names is found under the first. What is published
 * inside the input is no part of it.
 *
 * @param files what is to be read
 * @param rejections what is there and can't be
 * @param manifest what the input says of its files
 */
public record Listing(List<InputFile> files, List<Rejection> rejections, SourceManifest manifest) {

  /**
   * Lists the input and looks through each file.
   *
   * @param output a folder that is left out, should it be inside the input
   * @param threads how many files are looked through at once
   * @throws IOException if the folder itself can't be listed
   */
  public static Listing of(RunPlan.Reading reading, Path output, int threads) throws IOException {
    return of(reading, output, threads, SurveyMemory.NONE);
  }

  /**
   * Lists the input and looks through those files that are not known already.
   *
   * @param output a folder that is left out, should it be inside the input
   * @param threads how many files are looked through at once
   * @throws IOException if the folder itself can't be listed
   */
  public static Listing of(RunPlan.Reading reading, Path output, int threads, SurveyMemory memory)
      throws IOException {
    InputPlace place = InputPlace.of(reading.root());
    return new FileSurvey(place, reading, threads, memory).of(place.find(output));
  }

  /**
   * Lists a part of the input.
   *
   * @param wanted which files are looked at, by their paths; nothing is said of the others
   * @throws IOException if the folder itself can't be listed
   */
  public static Listing of(
      RunPlan.Reading reading, Path output, int threads, Predicate<String> wanted)
      throws IOException {
    InputPlace place = InputPlace.of(reading.root());
    InputPlace.Found all = place.find(output);
    InputPlace.Found found =
        new InputPlace.Found(
            all.files().stream().filter(file -> wanted.test(file.path())).toList(),
            all.rejections().stream().filter(file -> wanted.test(file.path())).toList());
    return new FileSurvey(place, reading, threads, SurveyMemory.NONE).of(found);
  }

  /** The same, but that the files at {@code paths} are rejected: they changed during the run. */
  public Listing without(Set<String> paths) {
    List<InputFile> steady = new ArrayList<>();
    List<Rejection> rejected = new ArrayList<>(rejections);
    for (InputFile file : files) {
      if (paths.contains(file.path())) {
        rejected.add(
            new Rejection(
                file.path(),
                0,
                Rejection.Reason.CHANGED_DURING_READ,
                "written to while the run went on",
                file.size()));
      } else {
        steady.add(file);
      }
    }
    return of(steady, rejected, manifest);
  }

  /** Puts together what is read and what is not, in the order of the paths. */
  static Listing of(List<InputFile> files, List<Rejection> rejections, SourceManifest manifest) {
    rejections.sort(Comparator.comparing(Rejection::path, Utf8Order.COMPARATOR));
    return new Listing(files, rejections, manifest);
  }

  /** The bytes of all that was found. */
  public long bytes() {
    return files.stream().mapToLong(InputFile::size).sum()
        + rejections.stream().mapToLong(Rejection::bytes).sum();
  }
}
