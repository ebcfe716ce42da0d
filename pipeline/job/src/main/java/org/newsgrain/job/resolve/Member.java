package org.newsgrain.job.resolve;

import java.io.IOException;
import org.newsgrain.text.count.RunReader;
import org.newsgrain.text.count.RunWriter;
import org.newsgrain.text.entity.MergeReason;

/**
 * What a cluster has to know of a spelling.
 *
 * @param count how often the corpus has it
 * @param reason why its name belongs to the cluster
 */
record Member(long count, MergeReason reason) {

  void write(RunWriter out) throws IOException {
    out.number(count);
    out.repeated(reason.name());
  }

  static Member read(RunReader in) throws IOException {
    return new Member(in.number(), MergeReason.valueOf(in.repeated()));
  }
}
