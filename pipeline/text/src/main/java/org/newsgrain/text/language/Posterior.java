package org.newsgrain.text.language;

import java.util.Arrays;
import java.util.OptionalInt;

/** How probable each language is for one piece of text. */
final class Posterior {

  /**
   * Units of a text are less independent than the model takes them for, so its log probabilities
   * are scaled down, so that the confidence in short texts comes near the share that is right.
   */
  private static final double TEMPER = 0.4;

  /** What a hint adds to the log probability of its language. */
  private static final double HINT = 2;

  /** Log weights this far below the largest count as nothing. */
  private static final double NEGLIGIBLE = -40;

  /** So much less than the largest is made up for by no prior of {@link LanguageMixture}. */
  private static final double HOPELESS = NEGLIGIBLE - 10;

  private final double[] logs;
  private final double weight;
  private final int script;
  private final int[] scores;
  private final int[] candidates;

  private Posterior(LanguageModel model, Letters letters, OptionalInt hint) {
    int languages = model.languages().size();
    script = letters.mainScript();
    weight = letters.lettersOf(script);
    logs = new double[languages];
    scores = model.score(letters, script);
    for (int i = 0; i < languages; i++) {
      double prior = hint.isPresent() && hint.getAsInt() == i ? HINT : 0;
      logs[i] =
          model.isWritten(i, script)
              ? TEMPER * LanguageModel.STEP * scores[i] + prior
              : Double.NEGATIVE_INFINITY;
    }
    candidates = candidates(logs);
  }

  /** What the words of the piece's main script say, with a language that is expected, if any. */
  static Posterior of(LanguageModel model, Letters letters, OptionalInt hint) {
    return new Posterior(model, letters, hint);
  }

  /** The number of letters it rests on; 0 where no language is written in the script. */
  double weight() {
    return weight;
  }

  int script() {
    return script;
  }

  int score(int language) {
    return scores[language];
  }

  /** The languages that may have a share, in rising order; all others have none. */
  int[] candidates() {
    return candidates;
  }

  /** The probabilities of the languages by this piece alone. */
  double[] alone() {
    return shares(new double[logs.length]);
  }

  /**
   * The probabilities of the languages.
   *
   * @param priors the logarithm of how probable each candidate was before, from -10 to 0
   */
  double[] shares(double[] priors) {
    double[] shares = new double[logs.length];
    double max = Double.NEGATIVE_INFINITY;
    for (int i : candidates) {
      shares[i] = logs[i] + priors[i];
      max = Math.max(max, shares[i]);
    }
    double sum = 0;
    for (int i : candidates) {
      shares[i] = shares[i] - max > NEGLIGIBLE ? StrictMath.exp(shares[i] - max) : 0;
      sum += shares[i];
    }
    for (int i : candidates) {
      shares[i] /= sum;
    }
    return shares;
  }

  private static int[] candidates(double[] logs) {
    double max = Double.NEGATIVE_INFINITY;
    for (double log : logs) {
      max = Math.max(max, log);
    }
    int[] candidates = new int[logs.length];
    int count = 0;
    for (int i = 0; i < logs.length; i++) {
      if (logs[i] - max > HOPELESS) {
        candidates[count++] = i;
      }
    }
    return Arrays.copyOf(candidates, count);
  }
}
