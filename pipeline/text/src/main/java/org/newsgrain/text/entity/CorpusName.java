package org.newsgrain.text.entity;

import java.nio.ByteBuffer;
import java.util.SortedSet;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.document.Sha256;
import org.newsgrain.text.name.EntityType;

/**
 * A name of the corpus, whatever language it stands in.
 *
 * @param type what kind of thing it names
 * @param text the name as it is written
 * @param languages the languages of the texts it stands in
 * @param count how many mentions have it, from 0
 */
public record CorpusName(
    EntityType type, String text, SortedSet<LanguageTag> languages, long count) {

  /** The number that the name is known by where there are too many names to hold. */
  public long id() {
    return id(type, text);
  }

  /** The number of a name: 64 bits of SHA-256. */
  public static long id(EntityType type, String text) {
    return number(type + " " + text);
  }

  static long number(String text) {
    return ByteBuffer.wrap(Sha256.of(text)).getLong();
  }
}
