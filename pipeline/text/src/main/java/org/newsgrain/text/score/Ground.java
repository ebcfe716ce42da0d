package org.newsgrain.text.score;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Why a score speaks against a block, of all that is true of it and speaks against it: a fact that
 * can be looked up, in this order, or else the look that weighed most.
 */
public enum Ground {
  /** It stands on other pages of its source. */
  SOURCE("template.source", Signal.RECURS, 4, Integer.MAX_VALUE, List.of(Signal.RECURS)),
  /** It stands on pages of other sources. */
  SITES("template.sites", Signal.SOURCES, 2, Integer.MAX_VALUE, List.of(Signal.SOURCES)),
  /** It stands elsewhere on its page. */
  REPEATED("repeat.line", Signal.REPEATED, 1, Integer.MAX_VALUE, List.of(Signal.REPEATED)),
  /** It stands below the heading of the readers' comments. */
  COMMENT(
      "comments.below",
      Signal.COMMENTS_ABOVE,
      1,
      Integer.MAX_VALUE,
      List.of(Signal.COMMENTS_ABOVE, Signal.CUE_ABOVE, Signal.CUE_ABOVE_DISTANCE)),
  /** Its items stand side by side. */
  MENU("shape.menu", Signal.SEPARATORS, 2, Integer.MAX_VALUE, List.of(Signal.SEPARATORS)),
  /** It stands among many that are no running text. */
  LIST("shape.list", Signal.RUN, 4, Integer.MAX_VALUE, List.of(Signal.RUN, Signal.RUN_PLACE)),
  /** It stands above the running text. */
  HEAD("shape.head", Signal.ZONE, 0, 0, Place.SIGNALS),
  /** It stands below the running text. */
  TAIL("shape.tail", Signal.ZONE, 2, 2, Place.SIGNALS),
  /** It is no running text. */
  SHORT(
      "shape.short",
      Signal.PROSE,
      0,
      0,
      List.of(
          Signal.LENGTH,
          Signal.WORDS,
          Signal.ENDS,
          Signal.STARTS,
          Signal.STOPS,
          Signal.COMMAS,
          Signal.PROSE,
          Signal.CAPITALISED,
          Signal.UPPERCASE,
          Signal.TIME,
          Signal.DIGITS)),
  /** None of these alone. */
  ALL("shape.other", Signal.LENGTH, 0, Integer.MAX_VALUE, List.of());

  /** Held apart, as a constant of an enumeration cannot be named before it. */
  private static final class Place {
    static final List<Signal> SIGNALS =
        List.of(
            Signal.ZONE,
            Signal.SPAN,
            Signal.FROM_TOP,
            Signal.FROM_BOTTOM,
            Signal.PROSE_ABOVE,
            Signal.PROSE_BELOW,
            Signal.STRONG_ABOVE,
            Signal.STRONG_BELOW,
            Signal.TEXT_ABOVE);
  }

  private static final Set<Ground> FACTS = EnumSet.of(SOURCE, SITES, REPEATED, COMMENT);

  private static final List<Ground> IN_ORDER = List.of(values());

  private final String rule;
  private final Signal needed;
  private final int from;
  private final int to;

  @SuppressWarnings("ImmutableEnumChecker") // never written again
  private final int[] signals;

  Ground(String rule, Signal needed, int from, int to, List<Signal> signals) {
    this.rule = rule;
    this.needed = needed;
    this.from = from;
    this.to = to;
    this.signals = signals.stream().mapToInt(Signal::index).toArray();
  }

  /** The identifier of the rule in {@code packs/common/rules.tsv}. */
  public String rule() {
    return rule;
  }

  /** The ground by {@code evidence}, which has a number for every signal. */
  public static Ground of(Signals signals, int block, double[] evidence) {
    Ground best = ALL;
    double most = 0;
    for (Ground ground : IN_ORDER) {
      double weight = ground.holds(signals, block) ? ground.weight(evidence) : 0;
      if (weight > most) {
        if (FACTS.contains(ground)) {
          return ground;
        }
        most = weight;
        best = ground;
      }
    }
    return best;
  }

  private double weight(double[] evidence) {
    double weight = 0;
    for (int signal : signals) {
      weight += evidence[signal];
    }
    return weight;
  }

  /** Whether it is true of the block, whatever it weighs. */
  public boolean holds(Signals signals, int block) {
    int value = signals.of(needed, block);
    return value >= from && value <= to;
  }
}
