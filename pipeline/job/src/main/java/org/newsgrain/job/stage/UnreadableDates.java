package org.newsgrain.job.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * How many articles have a day of publication that can't be read. The number is left in a file:
 * Beam's metrics count an article twice if an engine had to try twice.
 */
public final class UnreadableDates {

  private static final String FILE = "unreadable-dates";

  private UnreadableDates() {}

  /** Leaves the number in {@code folder}. */
  static void write(Path folder, long number) throws IOException {
    Path file = Files.createTempFile(folder, FILE, "");
    Files.writeString(file, Long.toString(number));
    Files.move(file, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
  }

  /**
   * The number that the job left in {@code scratch}, its folder for what is of no interest
   * afterwards.
   *
   * @throws IOException if it can't be read
   */
  public static long read(Path scratch) throws IOException {
    try {
      return Long.parseLong(Files.readString(scratch.resolve(FILE)));
    } catch (NoSuchFileException e) {
      return 0;
    }
  }
}
