package org.newsgrain.bench.duplicate;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.newsgrain.text.duplicate.Bands;
import org.newsgrain.text.duplicate.Shingler;
import org.newsgrain.text.duplicate.TextHash;

/**
 * Measures what fingerprints cost, without reading and cleaning: prints MB of UTF-8 per second of
 * the thread's CPU time, the best of ten rounds over 20 MB of stories of 650 words. From the
 * project's root, after {@code mvn package}:
 *
 * <pre>
 * java -cp pipeline/text/target/classes:pipeline/bench/target/classes \
 *   org.newsgrain.bench.duplicate.FingerprintSpeed
 * </pre>
 */
public final class FingerprintSpeed {

  private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();
  private static final int ROUNDS = 10;
  private static final int STORIES = 5_000;
  private static final int WORDS = 650;

  /** A step of the work; gives something that depends on its result. */
  private interface Step {
    long run(String text);
  }

  private FingerprintSpeed() {}

  /** Measures and prints. */
  public static void main(String[] args) {
    StoryMaker maker = new StoryMaker(1);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < STORIES; i++) {
      texts.add(String.join("\n", maker.story(WORDS)));
    }
    Bands bands = Bands.of(0.8);
    measure("text hash", texts, text -> TextHash.of(text).orElseThrow().low());
    measure("shingles", texts, text -> Shingler.shingles(text).length);
    measure("shingles and bands", texts, text -> bands.of(Shingler.shingles(text))[0]);
    measure(
        "all",
        texts,
        text -> bands.of(Shingler.shingles(text))[0] + TextHash.of(text).orElseThrow().low());
  }

  private static void measure(String name, List<String> texts, Step step) {
    long bytes =
        texts.stream().mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length).sum();
    long best = Long.MAX_VALUE;
    long sum = 0;
    for (int round = 0; round < ROUNDS; round++) {
      long start = CPU.getCurrentThreadCpuTime();
      for (String text : texts) {
        sum += step.run(text);
      }
      best = Math.min(best, CPU.getCurrentThreadCpuTime() - start);
    }
    System.out.printf("%-20s %5.0f MB/s (%x)%n", name, bytes * 1e3 / best, sum);
  }
}
