package org.newsgrain.text.entity;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.name.EntityType;

/**
 * A name of the corpus, whatever language it stands in.
 *
 * @param type what kind of thing it names
 * @param text the name as it is written
 * @param languages the languages of the texts it stands in
 * @param count how many mentions have it
 * @param words its words, without what follows a name ("Jr.")
 * @param numeral a ruler's number, or empty
 * @param known what the gazetteer says it is
 */
record Name(
    EntityType type,
    String text,
    SortedSet<LanguageTag> languages,
    long count,
    List<NameWord> words,
    String numeral,
    Optional<String> known) {

  /** A person's family name, another's last word. */
  NameWord last() {
    return words.get(words.size() - 1);
  }

  NameWord first() {
    return words.get(0);
  }

  boolean isFull() {
    return words.size() > 1;
  }
}
