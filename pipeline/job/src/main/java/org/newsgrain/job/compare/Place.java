package org.newsgrain.job.compare;

import java.util.Comparator;
import org.newsgrain.text.document.Utf8Order;

/**
 * A source in one language: the finest part of a corpus that the tables keep apart.
 *
 * @param language its language
 * @param source who published it
 */
public record Place(String language, String source) implements Comparable<Place> {

  private static final Comparator<Place> ORDER =
      Comparator.comparing(Place::language, Utf8Order.COMPARATOR)
          .thenComparing(Place::source, Utf8Order.COMPARATOR);

  @Override
  public int compareTo(Place other) {
    return ORDER.compare(this, other);
  }
}
