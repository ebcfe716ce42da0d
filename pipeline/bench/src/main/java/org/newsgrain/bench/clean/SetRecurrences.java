package org.newsgrain.bench.clean;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.newsgrain.text.clean.Recurrences;
import org.newsgrain.text.template.LineHash;
import org.newsgrain.text.template.TemplateCount;
import org.newsgrain.text.template.Templates;

/**
 * How often lines recur in a set, counted as a run counts them: once by the sources of its labels
 * and once each page for itself.
 */
final class SetRecurrences {

  private final Templates bySource;
  private final Templates byPage;

  SetRecurrences(List<Example> set) {
    bySource =
        count(set.stream().filter(page -> !page.source().isEmpty()).toList(), Example::source);
    byPage = count(set, Example::id);
  }

  /** Where pages are known by their site. */
  Recurrences bySource(Example page) {
    return page.source().isEmpty() ? Recurrences.NONE : bySource.forSource(page.source());
  }

  /** Where every page is taken for a source of its own, as in a folder of files. */
  Recurrences byPage(Example page) {
    return byPage.forSource(page.id());
  }

  private static Templates count(List<Example> pages, Function<Example, String> source) {
    TemplateCount count = new TemplateCount();
    List<LineOfSource> lines = new ArrayList<>();
    for (Example page : pages) {
      int number = count.document(source.apply(page));
      for (long hash : LineHash.ofLines(page.text())) {
        lines.add(new LineOfSource(hash, number));
      }
    }
    lines.sort(Comparator.comparingLong(LineOfSource::hash));
    lines.forEach(line -> count.line(line.hash(), line.source()));
    return count.templates();
  }

  private record LineOfSource(long hash, int source) {}
}
