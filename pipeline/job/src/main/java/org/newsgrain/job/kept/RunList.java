package org.newsgrain.job.kept;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.newsgrain.text.count.RunReader;
import org.newsgrain.text.count.RunWriter;

/**
 * The runs that a job left and that count: what a broken try of a step left behind is not on the
 * list.
 */
public final class RunList {

  private static final String NAME = "runs.list";

  private RunList() {}

  /**
   * Writes the list of the runs in {@code folder}.
   *
   * @throws IOException if it can't be written
   */
  public static void write(Path folder, List<KeptRun> runs) throws IOException {
    Path next = Files.createTempFile(folder, NAME, ".next");
    try (RunWriter out = new RunWriter(Files.newOutputStream(next))) {
      out.number(runs.size());
      for (KeptRun run : runs) {
        out.repeated(run.kind().name());
        out.string(run.part());
        out.string(run.path());
      }
    }
    Files.move(next, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * Reads the list of the runs in {@code folder}.
   *
   * @throws IOException if it can't be read
   */
  public static List<KeptRun> read(Path folder) throws IOException {
    List<KeptRun> runs = new ArrayList<>();
    try (RunReader in = new RunReader(Files.newInputStream(folder.resolve(NAME)))) {
      for (int left = in.size(); left > 0; left--) {
        runs.add(new KeptRun(KeptRun.Kind.valueOf(in.repeated()), in.string(), in.string()));
      }
    }
    return runs;
  }
}
