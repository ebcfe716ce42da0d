package org.newsgrain.bench.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** A file for each article, {@code source/date/number.txt}, a thousand in a folder at most. */
final class Folder implements CorpusWriter {

  private static final int FILES = 1_000;

  private final Path root;

  Folder(Path root) {
    this.root = root;
  }

  @Override
  public void write(byte[] bytes, int length, String source, long number, long day)
      throws IOException {
    Path folder = root.resolve(source).resolve(number / FILES + "");
    Path file = folder.resolve(LocalDate.ofEpochDay(day) + "-" + number + ".txt");
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write(bytes, 0, length);
    }
  }

  @Override
  public void close() {}
}
