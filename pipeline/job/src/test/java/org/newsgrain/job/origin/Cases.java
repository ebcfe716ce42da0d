package org.newsgrain.job.origin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Cases from tab-separated files beside the tests; the first line says what the fields are. */
final class Cases {

  private Cases() {}

  /** The lines of a file, each as its fields. */
  static Stream<Object[]> read(String file) {
    try (InputStream in = Cases.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
