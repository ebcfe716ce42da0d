package org.newsgrain.job.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.text.document.Rejection;

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
    Optional<Path> without =
        Files.exists(output) ? Optional.of(output.toRealPath()) : Optional.empty();
    FileWalk walk = new FileWalk(Path.of(reading.root()).toRealPath(), without);
    return new FileSurvey(reading, threads).of(walk);
  }

  /** The bytes of all that was found. */
  public long bytes() {
    return files.stream().mapToLong(InputFile::size).sum()
        + rejections.stream().mapToLong(Rejection::bytes).sum();
  }
}
