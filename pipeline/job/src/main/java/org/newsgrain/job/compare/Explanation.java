package org.newsgrain.job.compare;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Why a cell changed, as far as the tables tell.
 *
 * @param reasons all causes that apply, the surest first
 * @param certain whether there is exactly one, which accounts for the change
 */
public record Explanation(List<Reason> reasons, boolean certain) {

  /** The reasons, one after another. */
  public String list() {
    return reasons.stream().map(Reason::toString).collect(Collectors.joining("; "));
  }

  /** The reasons, and whether they are certain, in words. */
  @Override
  public String toString() {
    return reasons.size() == 1 ? list() : "one or more of: " + list();
  }
}
