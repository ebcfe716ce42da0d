package org.newsgrain.job.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.newsgrain.job.plan.UsageException;
import org.newsgrain.text.decode.Decoder;
import org.newsgrain.text.decode.NotTextException;

/** The text that a command is given: a file, or standard input for {@code -}. */
final class TextInput {

  private TextInput() {}

  /**
   * The decoded text.
   *
   * @throws UsageException if there is no such file, or it is no text
   * @throws IOException if it can't be read
   */
  static String read(String name) throws IOException {
    try {
      return Decoder.decode(bytes(name)).text();
    } catch (NotTextException e) {
      throw new UsageException(name + " is no text: " + e.getMessage());
    }
  }

  private static byte[] bytes(String name) throws IOException {
    if (name.equals("-")) {
      return System.in.readAllBytes();
    }
    Path file = Path.of(name);
    if (!Files.isRegularFile(file)) {
      throw new UsageException("there is no file " + name + "; name one, or - for standard input");
    }
    return Files.readAllBytes(file);
  }
}
