package org.newsgrain.bench.corpus;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** A record of JSON for each article, all in one file. */
final class JsonLines implements CorpusWriter {

  private final OutputStream out;

  JsonLines(Path file) throws IOException {
    out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20);
  }

  @Override
  public void write(byte[] bytes, int length, String source, long number, long day)
      throws IOException {
    LocalDate date = LocalDate.ofEpochDay(day);
    String fields = "{\"id\":\"" + number + "\",\"source\":\"" + source + "\",\"date\":\"" + date;
    out.write((fields + "\",\"text\":\"").getBytes(StandardCharsets.UTF_8));
    int start = 0;
    // Articles hold letters and plain punctuation: nothing but their line feeds needs escaping.
    for (int i = 0; i < length; i++) {
      if (bytes[i] == '\n') {
        out.write(bytes, start, i - start);
        out.write('\\');
        out.write('n');
        start = i + 1;
      }
    }
    out.write(bytes, start, length - start);
    out.write("\"}\n".getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
