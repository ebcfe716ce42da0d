package org.newsgrain.text.term;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.pack.PackEntry;
import org.newsgrain.text.pack.Packs;

/**
 * In what tokens differ from the words of UAX #29, language by language: {@code
 * packs/common/tokens.tsv} has a language or {@code *} for all, a switch, and {@code on}, {@code
 * off} or the words that the switch is about. Immutable.
 */
final class TokenRules {

  /** What may be switched on. */
  enum Switch {
    /** A hyphen joins words. */
    HYPHEN,
    /** A hyphen joins two numbers. */
    RANGE,
    /** A colon joins two numbers. */
    TIME,
    /** An apostrophe behind a Hebrew letter ends a quotation and is no part of the word. */
    QUOTE,
    /** A full stop joins letters only in abbreviations, as a blank may be missing. */
    ABBREVIATION,
    /** A colon joins no letters but an ending of up to three. */
    COLON,
    /** A word cut short by an apostrophe is a token: one of those listed, or any if that is *. */
    ELISION,
    /** An apostrophe or a colon joins an ending to a number. */
    NUMBER_ENDING,
    /** A narrow no-break space is a blank. */
    NARROW_BLANK,
    /** A blank joins groups of three digits to a number. */
    THOUSANDS,
    /** Web and mail addresses, hashtags and names of users are tokens. */
    ADDRESS
  }

  /** The words of UAX #29. */
  static final TokenRules NONE = new TokenRules(EnumSet.noneOf(Switch.class), Set.of());

  private static final String ALL = "*";
  private static final String OFF = "off";
  private static final Map<String, TokenRules> BY_LANGUAGE = load();

  final boolean hyphens;
  final boolean ranges;
  final boolean times;
  final boolean quotes;
  final boolean abbreviations;
  final boolean colons;
  final boolean numberEndings;
  final boolean narrowBlanks;
  final boolean thousands;
  final boolean addresses;
  private final Set<String> elided;

  private TokenRules(Set<Switch> on, Set<String> elided) {
    this.hyphens = on.contains(Switch.HYPHEN);
    this.ranges = on.contains(Switch.RANGE);
    this.times = on.contains(Switch.TIME);
    this.quotes = on.contains(Switch.QUOTE);
    this.abbreviations = on.contains(Switch.ABBREVIATION);
    this.colons = on.contains(Switch.COLON);
    this.numberEndings = on.contains(Switch.NUMBER_ENDING);
    this.narrowBlanks = on.contains(Switch.NARROW_BLANK);
    this.thousands = on.contains(Switch.THOUSANDS);
    this.addresses = on.contains(Switch.ADDRESS);
    this.elided = Set.copyOf(elided);
  }

  /** The rules of a language; those for all where it has none of its own. */
  static TokenRules of(LanguageTag language) {
    return BY_LANGUAGE.getOrDefault(language.code(), BY_LANGUAGE.get(ALL));
  }

  private static Map<String, TokenRules> load() {
    List<PackEntry> entries = Packs.read(Packs.COMMON, "tokens.tsv", 3);
    Map<String, TokenRules> rules = new HashMap<>();
    for (PackEntry entry : entries) {
      rules.computeIfAbsent(entry.field(0), language -> load(language, entries));
    }
    return rules;
  }

  private static TokenRules load(String language, List<PackEntry> entries) {
    EnumSet<Switch> on = EnumSet.noneOf(Switch.class);
    Set<String> elided = new HashSet<>();
    for (PackEntry entry : entries) {
      Switch known = known(entry);
      if (entry.field(0).equals(ALL) && !known.equals(Switch.ELISION)) {
        on.add(known);
      }
      if (entry.field(0).equals(language)) {
        set(known, entry.field(2), on, elided);
      }
    }
    return new TokenRules(on, elided);
  }

  private static void set(Switch known, String value, Set<Switch> on, Set<String> elided) {
    if (value.equals(OFF)) {
      on.remove(known);
    } else {
      on.add(known);
    }
    if (known == Switch.ELISION) {
      elided.addAll(Set.of(value.split(" ")));
    }
  }

  private static Switch known(PackEntry entry) {
    try {
      return Switch.valueOf(entry.field(1).toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw entry.error("no such switch: " + entry.field(1));
    }
  }

  /** Whether the word between two offsets, which an apostrophe cuts short, is a token. */
  boolean isElided(char[] text, int start, int end) {
    return !elided.isEmpty()
        && (elided.contains(ALL)
            || elided.contains(new String(text, start, end - start).toLowerCase(Locale.ROOT)));
  }
}
