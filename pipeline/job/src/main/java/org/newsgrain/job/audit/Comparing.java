package org.newsgrain.job.audit;

import java.util.OptionalDouble;
import org.newsgrain.text.statistics.Keyness;

/**
 * Log likelihood and log ratio of a cell, of which the use by other sources is known or lies in a
 * range: what these list, and what they may have below the least count that is listed.
 *
 * @param count occurrences in the source
 * @param tokens tokens of the source
 * @param least the fewest occurrences that the other sources may have
 * @param most the most
 * @param otherTokens tokens of the other sources
 */
record Comparing(long count, long tokens, long least, long most, long otherTokens) {

  /** Compares both cells of {@code row} with what they should be. */
  void check(RowKey row, Findings findings) {
    Double likelihood = (Double) row.cell("log_likelihood");
    Double ratio = (Double) row.cell("log_ratio");
    long other = other(ratio);
    String table = row.table().name();
    findings.compare(table, row, "log_likelihood", likelihood(other), likelihood);
    findings.compare(table, row, "log_ratio", ratio(other), ratio);
  }

  /** The use by others that the ratio speaks of, where it is possible. */
  private long other(Double ratio) {
    if (least == most || ratio == null || tokens == 0) {
      return least;
    }
    long near = Math.round(count * (double) otherTokens / (Math.pow(2, ratio) * tokens));
    for (long other : new long[] {near - 1, near, near + 1, 0}) {
      if (other >= least && other <= most && ratio.equals(ratio(other))) {
        return other;
      }
    }
    return least;
  }

  private Double likelihood(long other) {
    return orNull(Keyness.logLikelihood(count, tokens, other, otherTokens));
  }

  private Double ratio(long other) {
    return orNull(Keyness.logRatio(count, tokens, other, otherTokens));
  }

  private static Double orNull(OptionalDouble number) {
    return number.isPresent() ? number.getAsDouble() : null;
  }
}
