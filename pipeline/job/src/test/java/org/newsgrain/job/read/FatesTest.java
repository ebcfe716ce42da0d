package org.newsgrain.job.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgrain.text.document.Document;
import org.newsgrain.text.document.Rejection;

/** Whatever lies in a folder, each file and record has one fate, and it is nobody else's affair. */
class FatesTest {

  private static final int FOLDERS = 1_000;
  private static final int EACH = 50;

  @TempDir private Path folder;

  static IntStream seeds() {
    return IntStream.range(0, FOLDERS / EACH).map(i -> i * EACH);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyFileAndRecordHasOneFate(int first) throws IOException {
    for (int seed = first; seed < first + EACH; seed++) {
      hasOneFateEach(seed);
    }
  }

  private void hasOneFateEach(int seed) throws IOException {
    Input input = new Input(folder.resolve("input" + seed), RandomFiles.LARGE);
    RandomFiles files = new RandomFiles(seed);
    long bytes = write(input, files.good(2));
    Input.Outcome alone = input.read();
    Map<String, byte[]> odd = files.odd(4);
    bytes += write(input, odd);
    link(folder.resolve("input" + seed), odd);
    Listing listing = input.listing();
    Input.Outcome together = input.read(listing, "");

    assertThat(together.bytes()).as("bytes of folder %d", seed).isEqualTo(bytes);
    assertThat(listing.bytes()).as("bytes found in folder %d", seed).isEqualTo(bytes);
    records(together).forEach((path, records) -> assertFrom0(seed, path, records));
    odd.keySet().forEach(path -> assertThat(has(together, path)).as(path).isEqualTo(isSeen(path)));
    assertThat(together.documents().stream().filter(d -> d.path().contains("/good")))
        .as("folder %d", seed)
        .isEqualTo(alone.documents());
    assertThat(shuffled(input, listing, seed).fates()).isEqualTo(together.fates());
  }

  private static long write(Input input, Map<String, byte[]> files) throws IOException {
    long bytes = 0;
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      input.write(file.getKey(), file.getValue());
      bytes += isSeen(file.getKey()) ? file.getValue().length : 0;
    }
    return bytes;
  }

  /** Links to a file, to nothing, out of the folder, and around in a circle. */
  private static void link(Path root, Map<String, byte[]> files) throws IOException {
    Path first = root.resolve(files.keySet().iterator().next());
    if (isSeen(root.relativize(first).toString())) {
      Files.createLink(root.resolve("zz-twin.txt"), first);
      Files.createSymbolicLink(root.resolve("zzz.txt"), first);
    }
    Files.createSymbolicLink(root.resolve("nowhere.txt"), root.resolve("no such file"));
    Files.createSymbolicLink(root.resolve("outside"), root.getParent());
    Files.createSymbolicLink(root.resolve("source0-again"), root);
  }

  private static boolean isSeen(String path) {
    return !path.contains("/.");
  }

  private static boolean has(Input.Outcome outcome, String path) {
    return paths(outcome).anyMatch(p -> p.equals(path) || p.startsWith(path + "/"));
  }

  private static Stream<String> paths(Input.Outcome outcome) {
    return Stream.concat(
        outcome.documents().stream().map(Document::path),
        outcome.rejections().stream().map(Rejection::path));
  }

  private static Map<String, List<Long>> records(Input.Outcome outcome) {
    Map<String, List<Long>> records = new TreeMap<>();
    outcome.documents().forEach(d -> add(records, d.path(), d.record()));
    outcome.rejections().forEach(r -> add(records, r.path(), r.record()));
    return records;
  }

  private static void add(Map<String, List<Long>> records, String path, long record) {
    records.computeIfAbsent(path, key -> new ArrayList<>()).add(record);
  }

  private static void assertFrom0(int seed, String path, List<Long> records) {
    assertThat(records.stream().sorted())
        .as("records of %s in folder %d", path, seed)
        .isEqualTo(LongStream.range(0, records.size()).boxed().toList());
  }

  private static Input.Outcome shuffled(Input input, Listing listing, int seed) {
    List<InputFile> files = new ArrayList<>(listing.files());
    Collections.shuffle(files, new Random(seed));
    return input.read(new Listing(files, listing.rejections(), listing.manifest()), "");
  }
}
