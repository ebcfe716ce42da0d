package org.newsgrain.text.clean;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.List;
import java.util.Locale;
import org.newsgrain.text.document.Removal;
import org.newsgrain.text.pack.PackEntry;

/**
 * A wording by which furniture is known.
 *
 * @param how how it is compared with a line
 * @param key the folded phrase, or the literal that every match of a pattern holds
 * @param pattern the pattern of {@link How#PATTERN}, matched against the whole folded line, else
 *     null
 * @param beginnings how every match of a pattern begins, one way or another; none if any may
 * @param removal what it says of a line
 */
record Phrase(How how, String key, Pattern pattern, List<String> beginnings, Removal removal) {

  /** What of a pattern may be in upper case, as {@code \p{L}} and {@code \S} are. */
  private static final Pattern ESCAPE = Pattern.compile("\\\\(p\\{[^}]*\\}|P\\{[^}]*\\}|.)");

  /** How a phrase is compared with a line, under the name it has in the packs. */
  enum How {
    /** The whole line is the phrase. */
    LINE,
    /** The line begins with the phrase. */
    START,
    /** The whole line matches the regular expression. */
    PATTERN,
    /** The line is the phrase and a name or two. */
    BYLINE
  }

  /**
   * Reads an entry of {@code boilerplate.tsv}: rule, how, phrase.
   *
   * @throws org.newsgrain.text.pack.PackException if it makes no sense
   */
  static Phrase of(PackEntry entry, Removal removal) {
    How how = how(entry);
    String phrase = entry.field(2);
    return how == How.PATTERN
        ? pattern(entry, phrase, removal)
        : of(how, folded(entry, how, phrase), removal);
  }

  private static Phrase pattern(PackEntry entry, String phrase, Removal removal) {
    String literal = Fold.expression(literal(entry, phrase));
    String folded = Fold.expression(phrase);
    return new Phrase(How.PATTERN, literal, compile(entry, folded), Beginnings.of(folded), removal);
  }

  /** A phrase that is no pattern. */
  static Phrase of(How how, String key, Removal removal) {
    return new Phrase(how, key, null, List.of(), removal);
  }

  /** What two phrases have in common that know the same lines. */
  String wording() {
    return how + " " + (pattern == null ? key : pattern.pattern());
  }

  /**
   * What stands of this phrase and one of the same wording after it: itself, but of no language if
   * another pack has it under the same rule.
   *
   * @param shared the removal by the rule of {@code again}, of no language
   */
  Phrase said(Phrase again, Removal shared) {
    boolean sameRule = (removal.rule() + ".").startsWith(shared.rule() + ".");
    boolean samePack = removal.equals(again.removal);
    return sameRule && !samePack ? new Phrase(how, key, pattern, beginnings, shared) : this;
  }

  private static How how(PackEntry entry) {
    return switch (entry.field(1)) {
      case "line" -> How.LINE;
      case "start" -> How.START;
      case "pattern" -> How.PATTERN;
      case "byline" -> How.BYLINE;
      default -> throw entry.error("not one of line, start, pattern, byline: " + entry.field(1));
    };
  }

  private static String folded(PackEntry entry, How how, String phrase) {
    String folded = how == How.START ? Fold.beginning(phrase) : Fold.of(phrase);
    if (folded.isEmpty() || folded.length() > TextLine.HEAD) {
      throw entry.error("a phrase has 1 to " + TextLine.HEAD + " characters: " + phrase);
    }
    return folded;
  }

  private static Pattern compile(PackEntry entry, String expression) {
    try {
      return Pattern.compile(expression);
    } catch (PatternSyntaxException e) {
      throw entry.error("not a regular expression: " + e.getMessage());
    }
  }

  private static String literal(PackEntry entry, String expression) {
    String literal = RequiredLiteral.of(expression);
    if (literal.length() < 2 || literal.isBlank()) {
      throw entry.error("needs a word outside of (), [] and | that every match holds");
    }
    String written = ESCAPE.matcher(expression).replaceAll("");
    if (!written.equals(written.toLowerCase(Locale.ROOT))) {
      throw entry.error("a pattern meets lines in lower case: " + expression);
    }
    return literal;
  }

  /** Whether {@code line} begins with the phrase and does not go on in mid-word. */
  boolean begins(TextLine line) {
    String folded = line.folded();
    return folded.startsWith(key)
        && (folded.length() == key.length() || !runsOn(folded.charAt(key.length())));
  }

  private boolean runsOn(char next) {
    char last = key.charAt(key.length() - 1);
    return Character.isLetterOrDigit(last)
        && !Letters.isUnspaced(last)
        && !Letters.isUnspaced(next)
        && Character.isLetterOrDigit(next);
  }

  /** Whether a pattern matches the whole of {@code line}. */
  boolean matches(TextLine line) {
    return line.folded().contains(key) && pattern.matches(line.folded());
  }
}
