package org.newsgrain.bench.clean;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgrain.text.clean.Recurrence;
import org.newsgrain.text.clean.Recurrences;

/**
 * How often lines recur in a set, once by the sources of its labels and once each page for itself.
 */
final class SetRecurrences {

  private final Map<String, Integer> pages = new HashMap<>();
  private final Map<String, Map<String, Integer>> bySource = new HashMap<>();
  private final Map<String, Integer> sources = new HashMap<>();
  private final Map<String, Integer> ofSource = new HashMap<>();

  SetRecurrences(List<Example> set) {
    for (Example page : set) {
      ofSource.merge(page.source(), 1, Integer::sum);
      Map<String, Integer> inSource = bySource.computeIfAbsent(page.source(), s -> new HashMap<>());
      Set<String> lines = new HashSet<>();
      page.text().lines().map(SetRecurrences::folded).forEach(lines::add);
      for (String line : lines) {
        pages.merge(line, 1, Integer::sum);
        if (inSource.merge(line, 1, Integer::sum) == 1) {
          sources.merge(line, 1, Integer::sum);
        }
      }
    }
  }

  /** Where pages are known by their site. */
  Recurrences bySource(Example page) {
    if (page.source().isEmpty()) {
      return Recurrences.NONE;
    }
    Map<String, Integer> inSource = bySource.get(page.source());
    int of = ofSource.get(page.source());
    return line -> {
      String folded = folded(line);
      return folded.isEmpty()
          ? Recurrence.UNKNOWN
          : new Recurrence(inSource.getOrDefault(folded, 0), of, sources.getOrDefault(folded, 0));
    };
  }

  /** Where every page is taken for a source of its own, as in a folder of files. */
  Recurrences byPage() {
    return line -> {
      String folded = folded(line);
      return folded.isEmpty()
          ? Recurrence.UNKNOWN
          : new Recurrence(1, 1, pages.getOrDefault(folded, 0));
    };
  }

  /** Letters in lower case and one sign for all numbers, with nothing between. */
  private static String folded(String line) {
    StringBuilder folded = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (Character.isDigit(c)) {
        boolean open = folded.length() > 0 && folded.charAt(folded.length() - 1) == '#';
        folded.append(open ? "" : "#");
      } else if (Character.isLetter(c)) {
        folded.append(Character.toLowerCase(c));
      }
    }
    return folded.toString();
  }
}
