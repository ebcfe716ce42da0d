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

  private final double[] logs;
  private final double weight;
  private final int script;
  private final int[] scores;

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

  /** The probabilities of the languages by this piece alone. */
  double[] alone() {
    return normalize(logs.clone());
  }

  /** The probabilities of the languages, given how probable each was before. */
  double[] given(double[] prior) {
    double[] sums = new double[logs.length];
    for (int i = 0; i < logs.length; i++) {
      boolean possible = logs[i] != Double.NEGATIVE_INFINITY;
      sums[i] = possible ? logs[i] + StrictMath.log(prior[i]) : logs[i];
    }
    return normalize(sums);
  }

  /** Log weights to shares that sum to 1, or to 0 where no language is possible. */
  private static double[] normalize(double[] logs) {
    double max = Arrays.stream(logs).max().orElse(Double.NEGATIVE_INFINITY);
    double sum = 0;
    for (int i = 0; i < logs.length; i++) {
      logs[i] = logs[i] - max > NEGLIGIBLE ? StrictMath.exp(logs[i] - max) : 0;
      sum += logs[i];
    }
    for (int i = 0; i < logs.length && sum > 0; i++) {
      logs[i] /= sum;
    }
    return logs;
  }
}
