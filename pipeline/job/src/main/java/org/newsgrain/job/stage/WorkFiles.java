package org.newsgrain.job.stage;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;

/**
 * Work on disk. A portion of a large input names so many files that it would not fit in the message
 * that an engine sends to a worker: Flink's hold 10 MB.
 */
final class WorkFiles {

  private WorkFiles() {}

  /**
   * Writes each portion into a file in {@code folder}.
   *
   * @return the names of the files
   */
  static List<String> write(List<Work> all, Path folder) throws IOException {
    List<String> files = new ArrayList<>();
    for (Work work : all) {
      Path file = Files.createTempFile(folder, "work-", ".files");
      write(work, file);
      files.add(file.toString());
    }
    return files;
  }

  private static void write(Serializable work, Path file) throws IOException {
    try (ObjectOutputStream out = new ObjectOutputStream(Files.newOutputStream(file))) {
      out.writeObject(work);
    }
  }

  /** The portion of each file. */
  static final class Read extends DoFn<String, Work> {
    private static final long serialVersionUID = 1L;

    @ProcessElement
    public void process(@Element String file, OutputReceiver<Work> out)
        throws IOException, ClassNotFoundException {
      try (ObjectInputStream in = new ObjectInputStream(Files.newInputStream(Path.of(file)))) {
        out.output((Work) in.readObject());
      }
    }
  }
}
