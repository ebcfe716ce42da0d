package org.newsgrain.job.stage;

import org.newsgrain.text.duplicate.Duplicates;

/** The codecs of all that travels between the steps. */
final class Codecs {

  static final Codec<Totals> TOTALS = new Codec<>(Totals::write, Totals::read);

  static final Codec<Duplicates> DUPLICATES = new Codec<>(Duplicates::write, Duplicates::read);

  static final Codec<TopTerms> TOP_TERMS = new Codec<>(TopTerms::write, TopTerms::read);

  private Codecs() {}
}
