package org.newsgrain.job.state;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32C;
import org.newsgrain.job.kept.KeptRun;
import org.newsgrain.text.count.RunReader;
import org.newsgrain.text.count.RunWriter;

/**
 * A run in the folder of its segment.
 *
 * @param kind what it holds
 * @param part as in {@link KeptRun}
 * @param name the name of the file
 * @param size in bytes
 * @param sum CRC-32C of its bytes: what the disk lost is noticed, and counted anew
 */
record StoredRun(KeptRun.Kind kind, String part, String name, long size, long sum) {

  static StoredRun of(KeptRun run, Path file) throws IOException {
    String name = file.getFileName().toString();
    return new StoredRun(run.kind(), run.part(), name, Files.size(file), sum(file));
  }

  /** Whether the file in {@code folder} is as it was stored. */
  boolean isIntact(Path folder) {
    Path file = folder.resolve(name);
    try {
      return Files.size(file) == size && sum(file) == sum;
    } catch (IOException e) {
      return false;
    }
  }

  KeptRun in(Path folder) {
    return new KeptRun(kind, part, folder.resolve(name).toString());
  }

  /** CRC-32C of a file. */
  static long sum(Path file) throws IOException {
    CRC32C sum = new CRC32C();
    byte[] buffer = new byte[1 << 18];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        sum.update(buffer, 0, read);
      }
    }
    return sum.getValue();
  }

  void write(RunWriter out) throws IOException {
    out.repeated(kind.name());
    out.string(part);
    out.string(name);
    out.number(size);
    out.number(sum);
  }

  static StoredRun read(RunReader in) throws IOException {
    KeptRun.Kind kind = KeptRun.Kind.valueOf(in.repeated());
    return new StoredRun(kind, in.string(), in.string(), in.number(), in.number());
  }
}
