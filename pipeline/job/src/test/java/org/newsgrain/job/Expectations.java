package org.newsgrain.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What the tests expect of the seeds, from tab-separated files beside them. */
final class Expectations {

  private Expectations() {}

  /** The lines of a file, each as its fields; the first line says what they are. */
  static List<List<String>> read(String file) {
    try (InputStream in = Expectations.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> List.of(line.split("\t", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
