package org.newsgrain.text.entity;

import java.util.Arrays;
import org.newsgrain.text.name.EntityType;
import org.newsgrain.text.name.Shape;

/** Whether two names are spellings of one. The thresholds are measured on lists of spellings. */
final class Likeness {

  private static final double FAMILY_NAME = 0.84;
  private static final double FAMILY_NAME_SHORT = 0.87;
  private static final double GIVEN_NAME = 0.74;
  private static final double BOTH = 0.83;
  private static final double INITIAL = 0.9;
  private static final double LONE = 0.88;
  private static final double LONE_SHORT = 0.95;
  private static final double RULER = 0.84;
  private static final double WORD = 0.9;

  /** Landon is not London. */
  private static final double KNOWN = 0.96;

  private static final int LONGEST_ACRONYM = 6;

  /** What two lone spellings of a given name must share, lest Carlos become Karl. */
  private static final double COUSIN = 0.82;

  /** Given names that sound so much alike are one, whatever families the packs put them in. */
  private static final double SAME = 0.97;

  private static final int SHORT = 4;

  /** Spellings in two scripts must differ, so less likeness is asked of them. */
  private static final double ACROSS_SCRIPTS = 0.07;

  private Likeness() {}

  /** How sure it is that the two are one, from 0 for apart to 1. */
  static double of(Name a, Name b) {
    if (a.known().isPresent() && b.known().isPresent()) {
      return a.known().equals(b.known()) ? 1 : 0;
    }
    if (a.type() != EntityType.PER) {
      return words(a, b);
    }
    if (a.isFull() != b.isFull() || !a.numeral().equals(b.numeral())) {
      return 0;
    }
    if (a.isFull()) {
      return fullNames(a, b);
    }
    return a.numeral().isEmpty() ? lone(a.last(), b.last()) : rulers(a.last(), b.last());
  }

  /** Every word must sound alike, and nearly so for names that the gazetteer has. */
  private static double words(Name a, Name b) {
    if (a.words().size() != b.words().size()) {
      return 0;
    }
    if (isAcronym(a) || isAcronym(b)) {
      return 0;
    }
    double least = 1;
    for (int i = 0; i < a.words().size(); i++) {
      least = Math.min(least, lone(a.words().get(i), b.words().get(i)));
    }
    boolean known = a.known().isPresent() || b.known().isPresent();
    return least >= (known ? KNOWN : WORD) ? least : 0;
  }

  /** How letters sound says nothing of what they stand for: "ACC" is not "AK". */
  private static boolean isAcronym(Name name) {
    String text = name.text();
    return text.length() <= LONGEST_ACRONYM && Shape.of(text) == Shape.UPPER;
  }

  private static double fullNames(Name a, Name b) {
    double given = given(a.first(), b.first());
    if (given == 0) {
      return 0;
    }
    boolean initial = a.first().isInitial() || b.first().isInitial();
    double family =
        a.last().similarity(b.last(), initial ? INITIAL : leastFamily(a.last(), b.last()));
    if (family == 0) {
      return 0;
    }
    double both =
        (family * a.last().length() + given * a.first().length())
            / Math.max(1, a.last().length() + a.first().length());
    return both >= BOTH ? both : 0;
  }

  private static double leastFamily(NameWord a, NameWord b) {
    int length = Math.min(a.length(), b.length());
    double least = length <= 2 ? 1 : length <= SHORT ? FAMILY_NAME_SHORT : FAMILY_NAME;
    return a.crosses(b) ? least - ACROSS_SCRIPTS : least;
  }

  /** Given names agree if they are of one family, sound alike, or one is the other's initial. */
  private static double given(NameWord a, NameWord b) {
    if (a.family().isPresent() && b.family().isPresent()) {
      return a.family().equals(b.family()) || a.similarity(b, SAME) > 0 ? 1 : 0;
    }
    if (a.isInitial() || b.isInitial()) {
      return sameStart(a, b) ? 1 : 0;
    }
    return a.similarity(b, GIVEN_NAME);
  }

  private static boolean sameStart(NameWord a, NameWord b) {
    return Arrays.stream(a.sounds())
        .filter(sound -> !sound.isEmpty())
        .anyMatch(x -> Arrays.stream(b.sounds()).anyMatch(y -> y.startsWith(x.substring(0, 1))));
  }

  /** Whether {@code lone} is the family name of the person that {@code full} names. */
  static boolean isFamilyNameOf(Name lone, Name full) {
    return full.numeral().equals(lone.numeral()) && lone(lone.last(), full.last()) > 0;
  }

  /** Two of one number are one if their names are of one family or sound alike. */
  private static double rulers(NameWord a, NameWord b) {
    boolean family = a.family().isPresent() && a.family().equals(b.family());
    double alike = a.similarity(b, RULER);
    return family ? Math.max(alike, COUSIN) : alike;
  }

  /** Words that stand alone are dangerous: they must sound almost the same. */
  private static double lone(NameWord a, NameWord b) {
    if (a.family().isPresent() && b.family().isPresent()) {
      double alike = a.similarity(b, COUSIN);
      boolean one = a.family().equals(b.family()) && (alike > 0 || a.crosses(b));
      return one || alike >= SAME ? Math.max(alike, COUSIN) : 0;
    }
    int length = Math.min(a.length(), b.length());
    double least = length <= 2 ? 1 : length <= SHORT ? LONE_SHORT : LONE;
    return a.similarity(b, a.crosses(b) ? least - ACROSS_SCRIPTS : least);
  }
}
