package org.newsgrain.text.decode;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Text from before Unicode: the charset in which its letters look most like a language's. */
final class LegacyText {

  /** How much costlier than the cheapest charset one may be that was declared. */
  private static final int DECLARED = 3_000;

  /** As many bytes of a sample show which charsets are out of the question. */
  private static final int GLANCE = 300;

  /** What a charset costs more at a glance than the cheapest, to be out of the question. */
  private static final int HOPELESS = 2_500;

  private LegacyText() {}

  /** What a sample costs in a charset. */
  private record Candidate(LegacyCharset legacy, int cost) {

    static Candidate of(LegacyCharset legacy, byte[] sample) {
      return new Candidate(legacy, legacy.cost(sample));
    }

    Charset charset() {
      return legacy.charset();
    }

    Candidate after(Opinions opinions) {
      return new Candidate(legacy, cost - opinions.spared(charset()));
    }
  }

  /**
   * The text in the likeliest charset.
   *
   * @throws NotTextException if the bytes make no sense even there
   */
  static DecodedText read(byte[] bytes) throws NotTextException {
    byte[] sample = ByteSample.of(bytes);
    Charset charset = likeliest(sample);
    DecodedText read = new DecodedText(new String(bytes, charset), Labels.name(charset));
    Oddity.requireFew(read.text(), read.charset());
    return read;
  }

  /** Whether {@code charset} is hardly less likely than the likeliest, or not known here. */
  static boolean mayBe(byte[] bytes, Charset charset) {
    byte[] sample = ByteSample.of(bytes);
    int least = cheapest(candidates(sample)).cost();
    return LegacyCharset.ALL.stream()
        .filter(candidate -> candidate.charset().equals(charset))
        .allMatch(candidate -> candidate.cost(sample) <= least + DECLARED);
  }

  private static Charset likeliest(byte[] sample) {
    List<Candidate> candidates = candidates(sample);
    Candidate cheapest = cheapest(candidates);
    if (isContested(cheapest, candidates, sample)) {
      Opinions opinions = Opinions.on(sample);
      cheapest = cheapest(candidates.stream().map(each -> each.after(opinions)).toList());
    }
    return cheapest.charset();
  }

  /** Whether opinions, which take long to hear, may lead to another text. */
  private static boolean isContested(
      Candidate cheapest, List<Candidate> candidates, byte[] sample) {
    String text = new String(sample, cheapest.charset());
    return candidates.stream()
        .filter(each -> each.cost() <= cheapest.cost() + Opinions.MOST)
        .anyMatch(each -> !new String(sample, each.charset()).equals(text));
  }

  private static List<Candidate> candidates(byte[] sample) {
    List<Candidate> all = candidates(LegacyCharset.ALL, Arrays.copyOf(sample, glance(sample)));
    if (glance(sample) == sample.length) {
      return all;
    }
    int most = cheapest(all).cost() + HOPELESS;
    return candidates(
        all.stream().filter(each -> each.cost() <= most).map(Candidate::legacy).toList(), sample);
  }

  private static int glance(byte[] sample) {
    return Math.min(GLANCE, sample.length);
  }

  private static List<Candidate> candidates(List<LegacyCharset> charsets, byte[] sample) {
    return charsets.stream().map(charset -> Candidate.of(charset, sample)).toList();
  }

  /** The first of the cheapest. */
  private static Candidate cheapest(List<Candidate> candidates) {
    return candidates.stream().min(Comparator.comparingInt(Candidate::cost)).orElseThrow();
  }
}
