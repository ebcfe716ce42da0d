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

  private final Set<Switch> on;
  private final Set<String> elided;

  /** The length of the longest word in {@link #elided}. */
  private final int longest;

  private TokenRules(Set<Switch> on, Set<String> elided) {
    this.on = Set.copyOf(on);
    this.elided = Set.copyOf(elided);
    this.longest = elided.stream().mapToInt(String::length).max().orElse(0);
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
    Set<Switch> on = EnumSet.noneOf(Switch.class);
    Set<String> elided = new HashSet<>();
    for (String about : List.of(ALL, language)) {
      entries.stream()
          .filter(entry -> entry.field(0).equals(about))
          .forEach(entry -> set(entry, on, elided));
    }
    return new TokenRules(on, elided);
  }

  private static void set(PackEntry entry, Set<Switch> on, Set<String> elided) {
    Switch known = known(entry);
    if (known == Switch.ELISION) {
      elided.addAll(List.of(entry.field(2).split(" ", -1)));
    } else if (entry.field(2).equals(OFF)) {
      on.remove(known);
    } else {
      on.add(known);
    }
  }

  private static Switch known(PackEntry entry) {
    try {
      return Switch.valueOf(entry.field(1).toUpperCase(Locale.ROOT).replace('-', '_'));
    } catch (IllegalArgumentException e) {
      throw entry.error("no such switch: " + entry.field(1));
    }
  }

  /** Whether something is switched on. */
  boolean has(Switch known) {
    return on.contains(known);
  }

  /** Whether the word between two offsets, which an apostrophe cuts short, is a token. */
  boolean isElided(char[] text, int start, int end) {
    return elided.contains(ALL)
        || (end - start <= longest
            && elided.contains(new String(text, start, end - start).toLowerCase(Locale.ROOT)));
  }
}
