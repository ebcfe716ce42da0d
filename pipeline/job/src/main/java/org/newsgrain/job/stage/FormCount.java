package org.newsgrain.job.stage;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

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

  void write(DataOutput out) throws IOException {
    out.writeLong(count);
    out.writeLong(documents);
  }

  static FormCount read(DataInput in) throws IOException {
    return new FormCount(in.readLong(), in.readLong());
  }
}
