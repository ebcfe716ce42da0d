package org.newsgrain.text.template;

/**
 * In how many places a line must stand to be remembered: two, and a tenth of the square root of how
 * many there are. Of 400 documents 2 will do, of 10,000 it takes 10, of a million 100. A fixed
 * share would forget what stands under every article of one author of a large paper; a fixed number
 * would remember every phrase that two of a million reports share.
 */
final class Floor {

  private static final int LEAST = 2;

  private Floor() {}

  /** The least number of places, of {@code all} there are. */
  static int of(int all) {
    return Math.max(LEAST, (int) Math.ceil(Math.sqrt(all) / 10));
  }
}
