package org.newsgrain.job.resolve;

import java.io.IOException;
import org.newsgrain.text.count.RunReader;
import org.newsgrain.text.count.RunWriter;
import org.newsgrain.text.entity.Entity;
import org.newsgrain.text.entity.Resolved;
import org.newsgrain.text.name.EntityType;

/**
 * The entity that a spelling stands for.
 *
 * @param id its stable name
 * @param name its name
 * @param type {@code PER}, {@code ORG} or {@code LOC}
 * @param mergedBy why the spelling belongs to it
 */
record EntityName(String id, String name, String type, String mergedBy) {

  /** The entity of a spelling. */
  static EntityName of(Resolved resolved) {
    Entity entity = resolved.entity();
    return new EntityName(entity.id(), entity.name(), entity.type().name(), resolved.mergedBy());
  }

  Resolved resolved() {
    return new Resolved(new Entity(id, name, EntityType.valueOf(type)), mergedBy);
  }

  /** The same, under the name that {@code other} has. */
  EntityName named(EntityName other) {
    return new EntityName(id, other.name, other.type, mergedBy);
  }

  void write(RunWriter out) throws IOException {
    out.string(id);
    out.string(name);
    out.repeated(type);
    out.repeated(mergedBy);
  }

  static EntityName read(RunReader in) throws IOException {
    return new EntityName(in.string(), in.string(), in.repeated(), in.repeated());
  }
}
