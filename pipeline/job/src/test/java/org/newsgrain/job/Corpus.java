package org.newsgrain.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A small input folder with dates in its file names, a copy of an article, words that readers of
 * CSV mistake for something else, and a folder named with a letter outside ASCII and a blank.
 */
final class Corpus {

  static final String PATTERN = "^(?<source>[^/]+)/(?<date>\\d{4}-\\d{2}-\\d{2})";

  private static final String HARBOUR =
      """
      Harbour opens after the storm

      The harbour of the small town opened again on Tuesday after the storm had closed it for a week.
      "We lost three boats, two cranes and a great deal of patience," the harbour master said; she \
      wants the NULL value and the null hypothesis kept out of it.
      Fishermen 🐟 expect 1,5 tonnes a day, on route 007, and #harbour pictures went round.
      """;

  private static final String LIBRARY =
      """
      Biblioteket får längre öppettider

      Kommunen har beslutat att biblioteket ska ha öppet även på söndagar från och med hösten.
      Förslaget kom från läsarna själva, säger bibliotekarien, och det kostar mindre än väntat.
      """;

  private static final String TRAINS =
      """
      Night trains return to the coast

      Night trains will run to the coast again from May, the railway company announced on Friday.
      The harbour town has waited for them for years, and the first tickets were sold in an hour.
      """;

  private Corpus() {}

  /** Fills {@code input} and returns how many bytes it now holds. */
  static long fill(Path input) throws IOException {
    long bytes = write(input, "alpha/2024-01-02 harbour.txt", HARBOUR);
    bytes += write(input, "alpha/2024-01-03 trains.txt", TRAINS);
    bytes += write(input, "beta/2024-01-04.txt", HARBOUR);
    bytes += write(input, "beta/undated.txt", TRAINS.replace("May", "June"));
    bytes += write(input, "umlaut/2024-01-02.txt", LIBRARY);
    bytes += write(input, "alone.txt", LIBRARY.replace("söndagar", "lördagar"));
    renameBeyondAscii(input);
    return bytes;
  }

  /** Adds a file of zeros and a file of blanks and returns how many bytes they hold. */
  static long addWhatIsNoText(Path input) throws IOException {
    Files.write(
        input.resolve("beta/picture.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 1});
    return 8 + write(input, "beta/blank.txt", " \n\n ");
  }

  private static long write(Path input, String path, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Path file = input.resolve(path);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
    return bytes.length;
  }

  /** Java can't name such a file where the tests run in the C locale; a shell always can. */
  private static void renameBeyondAscii(Path input) throws IOException {
    List<String> shell = List.of("bash", "-c", "mv umlaut $'\\xc3\\x85land tidning'");
    try {
      int exit = new ProcessBuilder(shell).directory(input.toFile()).start().waitFor();
      if (exit != 0) {
        throw new IllegalStateException("mv ended with " + exit);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
