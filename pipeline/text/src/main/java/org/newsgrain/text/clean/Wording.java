package org.newsgrain.text.clean;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import org.newsgrain.text.document.Removal;

/**
 * A wording by which an analyst knows a line. It meets the folded line, in which case, white space,
 * quotes and brackets say nothing and every number is {@code #}.
 *
 * @param kind how it is compared with a line
 * @param text the wording as it was written
 */
public record Wording(Kind kind, String text) implements Serializable {

  /** How a wording is compared with a line. */
  public enum Kind {
    /** The whole line is the wording; lines of up to {@value TextLine#SHORT} characters only. */
    LINE,
    /** The line begins with the wording, which ends where a word ends. */
    START,
    /** The whole folded line, up to {@value TextLine#SHORT} characters, is like the expression. */
    PATTERN
  }

  /** Repetitions, whose numbers are no numbers of the line. */
  private static final Pattern COUNT = Pattern.compile("\\{[0-9]+(,[0-9]*)?\\}");

  /** What no folded line holds. */
  private static final Pattern NUMBER = Pattern.compile("[0-9]|\\\\d");

  private static final Pattern LEFT_OUT = Pattern.compile("\\\\[\\[\\](){}]|[\"\u201c\u201d]");

  /**
   * @throws IllegalArgumentException if no line can be like it, or it is no regular expression; the
   *     message says why
   */
  public Wording {
    phrase(kind, text, null);
  }

  /** The wording, ready to meet lines. */
  Phrase phrase(Removal removal) {
    return phrase(kind, text, removal);
  }

  private static Phrase phrase(Kind kind, String text, Removal removal) {
    return switch (kind) {
      case LINE -> Phrase.of(Phrase.How.LINE, checked(Fold.of(text), TextLine.SHORT), removal);
      case START ->
          Phrase.of(Phrase.How.START, checked(Fold.beginning(text), TextLine.HEAD), removal);
      case PATTERN ->
          new Phrase(Phrase.How.PATTERN, literal(text), pattern(text), List.of(), removal);
    };
  }

  private static String checked(String folded, int longest) {
    require(!folded.isEmpty(), "there is no letter or number in it");
    require(folded.length() <= longest, "it has more than " + longest + " characters");
    return folded;
  }

  private static Pattern pattern(String expression) {
    String rest = COUNT.matcher(expression).replaceAll("");
    require(!NUMBER.matcher(rest).find(), "a pattern meets lines with # for every number");
    require(
        !LEFT_OUT.matcher(rest).find(), "a pattern meets lines without their quotes and brackets");
    Pattern pattern = compiled(expression);
    require(!pattern.matches(""), "the pattern says nothing: an empty line is like it");
    return pattern;
  }

  private static Pattern compiled(String expression) {
    try {
      return Pattern.compile(Fold.expression(expression), Pattern.CASE_INSENSITIVE);
    } catch (PatternSyntaxException e) {
      throw new IllegalArgumentException("not a regular expression: " + e.getDescription(), e);
    }
  }

  /**
   * What a line must hold to be worth a match, in lower case as folding spells it; may be empty.
   */
  private static String literal(String expression) {
    return Fold.expression(RequiredLiteral.of(expression)).toLowerCase(Locale.ROOT);
  }

  private static void require(boolean condition, String problem) {
    if (!condition) {
      throw new IllegalArgumentException(problem);
    }
  }
}
