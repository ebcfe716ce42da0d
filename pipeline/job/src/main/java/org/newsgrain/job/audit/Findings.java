package org.newsgrain.job.audit;

import java.util.Objects;
import java.util.function.Consumer;

/** What is wrong with a snapshot, a line each. For one thread. */
public final class Findings {

  /** Whoever reads a thousand lines of what is wrong knows that much is. */
  private static final long MOST_LINES = 1_000;

  private final Consumer<String> out;
  private long count;

  /**
   * @param out takes the lines
   */
  public Findings(Consumer<String> out) {
    this.out = out;
  }

  /** How many there are, also those that were too many to be told. */
  public long count() {
    return count;
  }

  /** Adds what is wrong with a file. */
  void add(String file, String what) {
    count++;
    if (count <= MOST_LINES) {
      out.accept(file + ": " + what.lines().findFirst().orElse(""));
    } else if (count == MOST_LINES + 1) {
      out.accept("and more: the first " + MOST_LINES + " are listed");
    }
  }

  /** Adds a cell if it is not as expected. */
  void compare(String file, Object key, String column, Object expected, Object found) {
    if (!Objects.equals(expected, found)) {
      add(file, key + ": " + column + ": expected " + show(expected) + ", found " + show(found));
    }
  }

  private static String show(Object value) {
    return value == null ? "nothing" : value.toString().replace('\n', ' ');
  }
}
