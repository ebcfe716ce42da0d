package org.newsgrain.job;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;

/**
 * At least one file for every reason to reject a file that lies still, and what is read of none.
 */
final class BrokenFiles {

  /** As large as the largest text that is read. */
  static final int LARGE = 200_000;

  private BrokenFiles() {}

  /** Adds them to {@code input} and returns how many bytes they hold. */
  static long add(Path input) throws IOException {
    long bytes = 0;
    for (Map.Entry<String, byte[]> file : files().entrySet()) {
      Path path = input.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
      bytes += file.getValue().length;
    }
    Files.createSymbolicLink(input.resolve("alpha/dangling.txt"), Path.of("missing.txt"));
    Files.createSymbolicLink(input.resolve("alpha/outside.txt"), Path.of("/dev/zero"));
    Files.createSymbolicLink(input.resolve("alpha/circle"), input);
    return bytes;
  }

  private static Map<String, byte[]> files() {
    byte[] packed = gzip("Never to be counted. ".repeat(50).getBytes(StandardCharsets.UTF_8));
    Map<String, byte[]> files = new TreeMap<>();
    files.put("alpha/cut.txt.gz", Arrays.copyOf(packed, packed.length - 5));
    files.put("beta/large.txt", "uncounted ".repeat(LARGE / 9).getBytes(StandardCharsets.UTF_8));
    files.put("beta/bomb.txt.gz", gzip(new byte[4 << 20]));
    files.put("gamma/picture.txt", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, 13});
    files.put(
        "gamma/records.jsonl", utf8("{\"text\": 1}\n{\"txt\": \"uncounted\"}\n{\"text\": \"u"));
    files.put("gamma/rows.csv", utf8("text,source\nuncounted,a,b\n\"uncounted\n"));
    files.put("delta/blank.txt", utf8(" \n\t\n"));
    files.put("delta/nothing.txt", new byte[0]);
    files.put("delta/paper.pdf", utf8("%PDF-1.7 uncounted"));
    files.put("broken/only.tar", utf8("uncounted\0".repeat(60)));
    return files;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
