package org.newsgrain.text.count;

import java.io.IOException;

/**
 * What is known of an entity in one source and language.
 *
 * @param name the entity's name
 * @param documents how many documents name it
 */
public record NamingTally(String name, long documents) {

  /** Writes the tally for {@link #read(RunReader)}. */
  public void write(RunWriter out) throws IOException {
    out.repeated(name);
    out.number(documents);
  }

  /** Reads what {@link #write(RunWriter)} wrote. */
  public static NamingTally read(RunReader in) throws IOException {
    return new NamingTally(in.repeated(), in.number());
  }
}
