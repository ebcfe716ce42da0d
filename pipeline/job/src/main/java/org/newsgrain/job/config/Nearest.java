package org.newsgrain.job.config;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What somebody may have meant who wrote a name that nothing has. */
public final class Nearest {

  private Nearest() {}

  /** The name that takes the fewest changes, at most a third of its characters or one. */
  public static Optional<String> of(String written, Collection<String> names) {
    return names.stream()
        .filter(name -> Math.abs(written.length() - name.length()) <= most(name))
        .filter(name -> distance(written, name) <= most(name))
        .min(
            Comparator.comparingInt((String name) -> distance(written, name))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int most(String name) {
    return Math.max(1, name.length() / 3);
  }

  /** How many characters to put in, take out or replace; neighbours that changed places are one. */
  private static int distance(String a, String b) {
    int[][] rows = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        rows[i][j] = i == 0 || j == 0 ? i + j : step(rows, a, i, b, j);
      }
    }
    return rows[a.length()][b.length()];
  }

  private static int step(int[][] rows, String a, int i, String b, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int best = Math.min(rows[i - 1][j] + 1, rows[i][j - 1] + 1);
    best = Math.min(best, rows[i - 1][j - 1] + (same ? 0 : 1));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
  }
}
