package org.newsgrain.job.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.newsgrain.job.origin.EntityRulesFile;
import org.newsgrain.job.origin.SourceManifest;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.job.plan.UsageException;

/** A config file and tables of sources and entities that say nothing yet. */
final class StarterFiles {

  private static final List<String> NAMES =
      List.of(RunPlan.USUAL_CONFIG, SourceManifest.FILE_NAME, EntityRulesFile.FILE_NAME);

  /** A line of the config file's template. */
  private static final String OPTIONS = "OPTIONS\n";

  private StarterFiles() {}

  /**
   * Makes them in a folder, and the folder if it isn't there.
   *
   * @return what was made
   * @throws UsageException if one of them is there already; then none is made
   * @throws IOException if they can't be written
   */
  static List<Path> make(Path folder) throws IOException {
    List<Path> files = NAMES.stream().map(folder::resolve).toList();
    checkIsFree(folder, files);
    // A link to a folder is one, but can't be made.
    if (!Files.isDirectory(folder.toAbsolutePath())) {
      Files.createDirectories(folder);
    }
    for (Path file : files) {
      String text = text(file.getFileName().toString());
      Files.writeString(
          file, text.replace(OPTIONS, ConfigTemplate.options()), StandardOpenOption.CREATE_NEW);
    }
    return files;
  }

  private static void checkIsFree(Path folder, List<Path> files) {
    Path absolute = folder.toAbsolutePath();
    if (Files.exists(absolute) && !Files.isDirectory(absolute)) {
      throw new UsageException(folder + " is a file; name a folder");
    }
    for (Path file : files) {
      if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new UsageException(file + " is already there, and init overwrites nothing");
      }
    }
  }

  private static String text(String name) throws IOException {
    try (InputStream in = StarterFiles.class.getResourceAsStream("init/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
