package org.newsgrain.text.language;

import java.util.List;

/**
 * Which share of a text is in which language. Each piece is judged in the light of what the other
 * pieces say, so that many weak pieces together make a strong case, while pieces that are clearly
 * in another language keep their share.
 */
final class LanguageMixture {

  /** How often the pieces are judged anew. */
  private static final int ROUNDS = 3;

  /** The share that any language may have in a piece whatever the others say. */
  private static final double OPENNESS = 0.02;

  private final List<Posterior> pieces;
  private final int languages;
  private final double[][] shares;

  private LanguageMixture(List<Posterior> pieces, int languages) {
    this.pieces = pieces;
    this.languages = languages;
    shares = new double[pieces.size()][];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = pieces.get(i).alone();
    }
  }

  /** The share of each language, by letters; all 0 where there are no letters. */
  static double[] shares(List<Posterior> pieces, int languages) {
    LanguageMixture mixture = new LanguageMixture(pieces, languages);
    for (int round = 0; round < ROUNDS && pieces.size() > 1; round++) {
      mixture.judgeAnew();
    }
    return mixture.total();
  }

  private void judgeAnew() {
    double[] total = weighted();
    double letters = letters();
    for (int i = 0; i < shares.length; i++) {
      double weight = pieces.get(i).weight();
      double others = letters - weight;
      double[] prior = new double[languages];
      for (int l = 0; l < languages; l++) {
        double share = others > 0 ? Math.max(0, total[l] - weight * shares[i][l]) / others : 0;
        prior[l] = OPENNESS / languages + (1 - OPENNESS) * share;
      }
      shares[i] = pieces.get(i).given(prior);
    }
  }

  private double[] weighted() {
    double[] total = new double[languages];
    for (int i = 0; i < shares.length; i++) {
      for (int l = 0; l < languages; l++) {
        total[l] += pieces.get(i).weight() * shares[i][l];
      }
    }
    return total;
  }

  private double letters() {
    return pieces.stream().mapToDouble(Posterior::weight).sum();
  }

  private double[] total() {
    double[] total = weighted();
    double letters = letters();
    for (int l = 0; l < languages && letters > 0; l++) {
      total[l] /= letters;
    }
    return total;
  }
}
