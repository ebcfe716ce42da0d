package org.newsgrain.job.audit;

import java.util.Optional;

/**
 * Which cells are asked for.
 *
 * @param source of one source only
 * @param language in one language only
 */
public record CellFilter(Optional<String> source, Optional<String> language) {

  /** Whether the cells of {@code pair} are. */
  boolean takes(Pair pair) {
    return source.map(pair.source()::equals).orElse(true)
        && language.map(pair.language()::equals).orElse(true);
  }
}
