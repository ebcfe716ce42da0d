package org.newsgrain.text.entity;

import java.util.List;
import java.util.Optional;
import org.newsgrain.text.name.EntityType;

/**
 * A name as it is compared with others.
 *
 * @param corpusName what the corpus has of it
 * @param words its words, without what follows a name ("Jr.")
 * @param numeral a ruler's number, or empty
 * @param known what the gazetteer says it is
 */
record Name(
    CorpusName corpusName, long id, List<NameWord> words, String numeral, Optional<String> known) {

  EntityType type() {
    return corpusName.type();
  }

  String text() {
    return corpusName.text();
  }

  long count() {
    return corpusName.count();
  }

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
