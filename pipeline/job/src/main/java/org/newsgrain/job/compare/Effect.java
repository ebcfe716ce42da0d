package org.newsgrain.job.compare;

/** Which way a change can move a count. */
enum Effect {
  /** Up. */
  MORE,
  /** Down. */
  FEWER;

  /** The way from one number to another, which differ. */
  static Effect of(long before, long after) {
    return after > before ? MORE : FEWER;
  }
}
