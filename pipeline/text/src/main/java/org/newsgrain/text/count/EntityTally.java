package org.newsgrain.text.count;

import java.io.DataInput;
import java.io.DataOutput;
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

  /** Writes the tally for {@link #read(DataInput)}. */
  public void write(DataOutput out) throws IOException {
    Strings.write(out, name);
    Strings.write(out, type);
    Strings.write(out, mergedBy);
    occurrences.write(out);
  }

  /** Reads what {@link #write(DataOutput)} wrote. */
  public static EntityTally read(DataInput in) throws IOException {
    return new EntityTally(
        Strings.read(in), Strings.read(in), Strings.read(in), Occurrences.read(in));
  }
}
