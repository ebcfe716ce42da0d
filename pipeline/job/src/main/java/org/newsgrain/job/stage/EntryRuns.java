package org.newsgrain.job.stage;

import java.util.Map;
import org.newsgrain.job.spill.EntryRun;
import org.newsgrain.text.count.NamingKey;
import org.newsgrain.text.count.NamingTally;
import org.newsgrain.text.count.PairKey;
import org.newsgrain.text.count.PairTally;
import org.newsgrain.text.count.TermKey;
import org.newsgrain.text.count.TermTally;

/** The kinds of runs that travel between the steps of counting. */
final class EntryRuns {

  /** Counted terms. */
  static final EntryRun<TermKey, TermTally> TERMS =
      new EntryRun<>(
          "counted-terms",
          (key, tally, out) -> {
            key.write(out);
            tally.write(out);
          },
          in -> {
            TermKey key = TermKey.read(in);
            TermTally tally = TermTally.read(in);
            return tally.sources().isEmpty() ? null : Map.entry(key, tally);
          });

  /** Which documents name which entities. */
  static final EntryRun<NamingKey, NamingTally> NAMINGS =
      new EntryRun<>(
          "namings",
          (key, tally, out) -> {
            key.write(out);
            tally.write(out);
          },
          in -> Map.entry(NamingKey.read(in), NamingTally.read(in)));

  /** Which entities keep company. */
  static final EntryRun<PairKey, PairTally> PAIRS =
      new EntryRun<>(
          "pairs",
          (key, tally, out) -> {
            key.write(out);
            tally.write(out);
          },
          in -> Map.entry(PairKey.read(in), PairTally.read(in)));

  private EntryRuns() {}
}
