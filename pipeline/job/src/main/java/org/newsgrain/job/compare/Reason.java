package org.newsgrain.job.compare;

import java.util.List;

/**
 * One cause of a changed count.
 *
 * @param cause the cause
 * @param options the options that differ and are this cause, or may be behind it
 */
public record Reason(Cause cause, List<String> options) {

  @Override
  public String toString() {
    String names = String.join(", ", options);
    if (cause == Cause.OPTION) {
      return cause.words() + " " + names;
    }
    return cause.words() + (options.isEmpty() ? "" : " (option " + names + ")");
  }
}
