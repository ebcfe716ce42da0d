package org.newsgrain.job.stage;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import org.newsgrain.text.count.Strings;

/**
 * The entity that a spelling stands for.
 *
 * @param id its stable name
 * @param name its name
 * @param type {@code PER}, {@code ORG} or {@code LOC}
 * @param mergedBy why the spelling belongs to it
 */
record EntityName(String id, String name, String type, String mergedBy) {

  void write(DataOutput out) throws IOException {
    Strings.write(out, id);
    Strings.write(out, name);
    Strings.write(out, type);
    Strings.write(out, mergedBy);
  }

  static EntityName read(DataInput in) throws IOException {
    return new EntityName(Strings.read(in), Strings.read(in), Strings.read(in), Strings.read(in));
  }
}
