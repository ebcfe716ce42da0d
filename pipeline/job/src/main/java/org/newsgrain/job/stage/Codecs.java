package org.newsgrain.job.stage;

import org.newsgrain.job.learn.Findings;

/** The codecs of all that travels between the steps. */
final class Codecs {

  static final Codec<Totals> TOTALS = new Codec<>(Totals::write, Totals::read);

  static final Codec<Findings> FINDINGS = new Codec<>(Findings::write, Findings::read);

  static final Codec<TopTerms> TOP_TERMS = new Codec<>(TopTerms::write, TopTerms::read);

  private Codecs() {}
}
