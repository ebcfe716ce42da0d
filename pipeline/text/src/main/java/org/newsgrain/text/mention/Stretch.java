package org.newsgrain.text.mention;

/**
 * Words of one paragraph that stand in or beside names, and so are labelled together.
 *
 * @param first the first word
 * @param last the last word, inclusively
 */
public record Stretch(int first, int last) {

  /** How many words there are. */
  public int size() {
    return last - first + 1;
  }
}
