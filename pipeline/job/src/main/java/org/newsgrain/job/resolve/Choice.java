package org.newsgrain.job.resolve;

import java.io.IOException;
import org.newsgrain.text.count.RunReader;
import org.newsgrain.text.count.RunWriter;
import org.newsgrain.text.entity.MergeReason;

/**
 * The cluster that a name was put into.
 *
 * @param leader the number of the name that leads it
 * @param reason why
 */
record Choice(long leader, MergeReason reason) {

  void write(RunWriter out) throws IOException {
    out.bits(leader);
    out.repeated(reason.name());
  }

  static Choice read(RunReader in) throws IOException {
    return new Choice(in.bits(), MergeReason.valueOf(in.repeated()));
  }
}
