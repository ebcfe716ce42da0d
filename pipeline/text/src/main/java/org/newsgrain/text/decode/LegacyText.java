package org.newsgrain.text.decode;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Text from before Unicode: the charset in which its letters look most like a language's. */
final class LegacyText {

  /** How much costlier than the cheapest charset one may be that was declared. */
  private static final int DECLARED = 3_000;

  /** As many bytes of a sample show which charsets are out of the question. */
  private static final int GLANCE = 300;

  /** What a charset costs more at a glance than the cheapest, to be out of the question. */
  private static final int HOPELESS = 2_500;

  private LegacyText() {}

  /**
   * The text in the likeliest charset.
   *
   * @throws NotTextException if the bytes make no sense even there
   */
  static DecodedText read(byte[] bytes) throws NotTextException {
    byte[] sample = ByteSample.of(bytes);
    Charset charset = likeliest(sample, Opinions.on(sample)).charset();
    DecodedText read = new DecodedText(new String(bytes, charset), Labels.name(charset));
    Oddity.requireFew(read.text(), read.charset());
    return read;
  }

  /** Whether {@code charset} is hardly less likely than the likeliest, or not known here. */
  static boolean mayBe(byte[] bytes, Charset charset) {
    byte[] sample = ByteSample.of(bytes);
    int least = likeliest(sample, Opinions.NONE).cost(sample);
    return LegacyCharset.ALL.stream()
        .filter(candidate -> candidate.charset().equals(charset))
        .allMatch(candidate -> candidate.cost(sample) <= least + DECLARED);
  }

  private static LegacyCharset likeliest(byte[] sample, Opinions opinions) {
    List<LegacyCharset> candidates = LegacyCharset.ALL;
    if (sample.length > GLANCE) {
      byte[] glance = Arrays.copyOf(sample, GLANCE);
      int[] costs = candidates.stream().mapToInt(candidate -> candidate.cost(glance)).toArray();
      int least = Arrays.stream(costs).min().orElseThrow();
      candidates =
          IntStream.range(0, costs.length)
              .filter(i -> costs[i] <= least + HOPELESS)
              .mapToObj(LegacyCharset.ALL::get)
              .toList();
    }
    return cheapest(candidates, sample, opinions);
  }

  private static LegacyCharset cheapest(
      List<LegacyCharset> candidates, byte[] sample, Opinions opinions) {
    LegacyCharset cheapest = null;
    int least = Integer.MAX_VALUE;
    for (LegacyCharset candidate : candidates) {
      int cost = candidate.cost(sample) - opinions.spared(candidate.charset());
      if (cost < least) {
        least = cost;
        cheapest = candidate;
      }
    }
    return cheapest;
  }
}
