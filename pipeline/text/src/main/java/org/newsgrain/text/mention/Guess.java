package org.newsgrain.text.mention;

import org.newsgrain.text.name.EntityType;

/**
 * Words that are taken for a name.
 *
 * @param first the first word
 * @param last the last word, inclusively
 * @param type what kind of thing they name
 */
record Guess(int first, int last, EntityType type) {

  boolean isLone() {
    return first == last;
  }
}
