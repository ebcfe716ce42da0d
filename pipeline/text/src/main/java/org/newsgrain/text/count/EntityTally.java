package org.newsgrain.text.count;

import java.io.IOException;
import java.util.List;
import org.newsgrain.text.document.Utf8Order;

/**
 * All that is counted of one spelling of an entity.
 *
 * @param name the entity's name
 * @param type {@code PER}, {@code ORG} or {@code LOC}
 * @param mergedBy why the spelling belongs to the entity
 * @param occurrences where it occurs
 */
public record EntityTally(String name, String type, String mergedBy, Occurrences occurrences) {

  /** A new tally of all that was counted in {@code tallies} of one spelling, at least one. */
  public static EntityTally sum(List<EntityTally> tallies) {
    EntityTally first = tallies.get(0);
    Occurrences all = new Occurrences();
    tallies.forEach(tally -> all.addAll(tally.occurrences));
    String mergedBy =
        tallies.stream().map(EntityTally::mergedBy).min(Utf8Order.COMPARATOR).orElseThrow();
    return new EntityTally(first.name, first.type, mergedBy, all);
  }

  /** Writes the tally for {@link #read(RunReader)}. */
  public void write(RunWriter out) throws IOException {
    out.repeated(name);
    out.repeated(type);
    out.repeated(mergedBy);
    occurrences.write(out);
  }

  /** Reads what {@link #write(RunWriter)} wrote. */
  public static EntityTally read(RunReader in) throws IOException {
    return new EntityTally(in.repeated(), in.repeated(), in.repeated(), Occurrences.read(in));
  }
}
