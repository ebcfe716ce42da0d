package org.newsgrain.job.stage;

import java.io.IOException;
import java.util.List;
import org.newsgrain.text.count.RunReader;
import org.newsgrain.text.count.RunWriter;

/**
 * How often the corpus spells a name in one way.
 *
 * @param count mentions
 * @param documents documents that have them
 */
record FormCount(long count, long documents) {

  static FormCount sum(List<FormCount> parts) {
    return new FormCount(
        parts.stream().mapToLong(FormCount::count).sum(),
        parts.stream().mapToLong(FormCount::documents).sum());
  }

  void write(RunWriter out) throws IOException {
    out.number(count);
    out.number(documents);
  }

  static FormCount read(RunReader in) throws IOException {
    return new FormCount(in.number(), in.number());
  }
}
