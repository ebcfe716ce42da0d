package org.newsgrain.job.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.OptionalLong;
import org.newsgrain.job.publish.KeptSnapshot;
import org.newsgrain.job.publish.OutputStatus;
import org.newsgrain.job.publish.PastRun;

/** The state of an output folder, for programs. */
final class StatusJson {

  private final OutputStatus status;
  private final int last;

  /**
   * @param last how many runs are told of
   */
  StatusJson(OutputStatus status, int last) {
    this.status = status;
    this.last = last;
  }

  ObjectNode tree() throws IOException {
    ObjectNode tree = JsonLines.MAPPER.createObjectNode();
    tree.put("output", status.output().root().toString());
    tree.put("published", status.publishedId().orElse(null));
    tree.put("published_since", status.since().map(Object::toString).orElse(null));
    tree.put("running", status.running());
    ArrayNode snapshots = tree.putArray("snapshots");
    for (KeptSnapshot snapshot : status.snapshots()) {
      snapshots
          .addObject()
          .put("id", snapshot.id())
          .put("published", snapshot.published().toString())
          .put("bytes", snapshot.bytes());
    }
    ArrayNode runs = tree.putArray("runs");
    status.lastRuns(last).forEach(run -> add(runs.addObject(), run));
    ArrayNode torn = tree.putArray("torn_lines");
    status.history().tornLines().forEach(torn::add);
    return tree;
  }

  private void add(ObjectNode line, PastRun run) {
    line.put("start", run.start().toString());
    line.put("end", run.end().toString());
    line.put("seconds", run.duration().toMillis() / 1000.0);
    line.put("outcome", run.outcome());
    line.put("exit_code", run.exitCode());
    line.put("snapshot", run.id());
    put(line, "files", status.files(run));
    put(line, "documents", run.documents());
    put(line, "rejected", run.rejected());
    put(line, "bytes", run.bytes());
  }

  private static void put(ObjectNode line, String field, OptionalLong number) {
    if (number.isPresent()) {
      line.put(field, number.getAsLong());
    } else {
      line.putNull(field);
    }
  }
}
