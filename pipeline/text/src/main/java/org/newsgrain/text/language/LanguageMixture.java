package org.newsgrain.text.language;

import java.util.Arrays;
import java.util.List;

/**
 * Which share of a text is in which language. Each piece is judged in the light of what the other
 * pieces say, so that many weak pieces together make a strong case, while pieces that are clearly
 * in another language keep their share.
 */
final class LanguageMixture {

  /** How often the pieces are judged anew, at most. */
  private static final int ROUNDS = 3;

  /** The share that any language may have in a piece whatever the others say. */
  private static final double OPENNESS = 0.02;

  private final List<Posterior> pieces;
  private final double letters;
  private final double[][] shares;

  /** The least prior of a language, which most of them have in most pieces. */
  private final double leastPrior;

  private final double logLeastPrior;

  /** What the shares add up to, by letters. */
  private final double[] total;

  private LanguageMixture(List<Posterior> pieces, int languages) {
    this.pieces = pieces;
    this.letters = pieces.stream().mapToDouble(Posterior::weight).sum();
    this.shares = pieces.stream().map(Posterior::alone).toArray(double[][]::new);
    this.leastPrior = OPENNESS / languages;
    this.logLeastPrior = StrictMath.log(leastPrior);
    this.total = new double[languages];
    addUp();
  }

  /** The share of each language, by letters; all 0 where there are no letters. */
  static double[] shares(List<Posterior> pieces, int languages) {
    LanguageMixture mixture = new LanguageMixture(pieces, languages);
    boolean changed = pieces.size() > 1;
    for (int round = 0; round < ROUNDS && changed; round++) {
      changed = mixture.judgeAnew();
    }
    return mixture.total();
  }

  /** Whether that changed anything: if not, it will not the next time. */
  private boolean judgeAnew() {
    boolean changed = false;
    double[] priors = new double[total.length];
    for (int i = 0; i < shares.length; i++) {
      double[] before = shares[i];
      for (int language : pieces.get(i).candidates()) {
        priors[language] = logPrior(language, pieces.get(i).weight(), before[language]);
      }
      shares[i] = pieces.get(i).shares(priors);
      changed |= !Arrays.equals(before, shares[i]);
    }
    addUp();
    return changed;
  }

  /** How probable the other pieces say a language is for one. */
  private double logPrior(int language, double weight, double share) {
    double others = letters - weight;
    double their = others > 0 ? Math.max(0, total[language] - weight * share) / others : 0;
    double prior = leastPrior + (1 - OPENNESS) * their;
    return prior == leastPrior ? logLeastPrior : StrictMath.log(prior);
  }

  private void addUp() {
    Arrays.fill(total, 0);
    for (int i = 0; i < shares.length; i++) {
      for (int language : pieces.get(i).candidates()) {
        total[language] += pieces.get(i).weight() * shares[i][language];
      }
    }
  }

  private double[] total() {
    for (int l = 0; l < total.length && letters > 0; l++) {
      total[l] /= letters;
    }
    return total;
  }
}
