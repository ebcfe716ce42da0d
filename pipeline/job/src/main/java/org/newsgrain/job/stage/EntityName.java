package org.newsgrain.job.stage;

import java.io.IOException;
import org.newsgrain.text.count.RunReader;
import org.newsgrain.text.count.RunWriter;

/**
 * The entity that a spelling stands for.
 *
 * @param id its stable name
 * @param name its name
 * @param type {@code PER}, {@code ORG} or {@code LOC}
 * @param mergedBy why the spelling belongs to it
 */
record EntityName(String id, String name, String type, String mergedBy) {

  void write(RunWriter out) throws IOException {
    out.repeated(id);
    out.repeated(name);
    out.repeated(type);
    out.repeated(mergedBy);
  }

  static EntityName read(RunReader in) throws IOException {
    return new EntityName(in.repeated(), in.repeated(), in.repeated(), in.repeated());
  }
}
