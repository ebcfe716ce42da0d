package org.newsgrain.text.term;

import org.tartarus.snowball.SnowballStemmer;

/** A Snowball stemmer of one language. Not for use by several threads at once. */
public final class Stemmer {

  private final SnowballStemmer snowball;

  Stemmer(SnowballStemmer snowball) {
    this.snowball = snowball;
  }

  /** The stem of {@code term}, which is in lower case. */
  public String stem(String term) {
    snowball.setCurrent(term);
    snowball.stem();
    return snowball.getCurrent();
  }
}
