package org.newsgrain.text.clean;

/**
 * The longest run of plain characters that every match of a regular expression holds. A line
 * without it need not meet the expression. Only what stands outside of groups and classes counts.
 */
final class RequiredLiteral {

  private final String expression;
  private String longest = "";
  private final StringBuilder run = new StringBuilder();

  private RequiredLiteral(String expression) {
    this.expression = expression;
  }

  /** The literal, blanks included, or an empty string if there is none. */
  static String of(String expression) {
    return new RequiredLiteral(expression).find();
  }

  private String find() {
    int i = 0;
    while (i < expression.length()) {
      char c = expression.charAt(i);
      if (c == '|') {
        return "";
      }
      i = isPlain(c) ? addPlain(i) : skip(i);
    }
    endRun();
    return longest;
  }

  private int addPlain(int i) {
    char quantifier = i + 1 < expression.length() ? expression.charAt(i + 1) : 0;
    if (quantifier == '?' || quantifier == '*' || quantifier == '{') {
      endRun();
    } else {
      run.append(expression.charAt(i));
    }
    return i + 1;
  }

  private int skip(int i) {
    endRun();
    return end(expression, i);
  }

  /** Where the group, class, count, escape or character ends that starts at {@code i}. */
  static int end(String expression, int i) {
    return switch (expression.charAt(i)) {
      case '(' -> closing(expression, i);
      case '[' -> after(expression, ']', i);
      case '{' -> after(expression, '}', i);
      case '\\' -> escape(expression, i);
      default -> i + 1;
    };
  }

  private static int escape(String expression, int i) {
    boolean braced = expression.startsWith("{", i + 2);
    return switch (i + 1 < expression.length() ? expression.charAt(i + 1) : 0) {
      case 'p', 'P' -> braced ? after(expression, '}', i) : i + 3;
      case 'x' -> braced ? after(expression, '}', i) : i + 4;
      default -> i + 2;
    };
  }

  private static int closing(String expression, int i) {
    int depth = 0;
    for (int at = i; at < expression.length(); at++) {
      depth += depth(expression.charAt(at));
      if (depth == 0) {
        return at + 1;
      }
    }
    return expression.length();
  }

  private static int depth(char c) {
    return c == '(' ? 1 : c == ')' ? -1 : 0;
  }

  private static int after(String expression, char end, int i) {
    int at = expression.indexOf(end, i + 1);
    return at < 0 ? expression.length() : at + 1;
  }

  private void endRun() {
    String literal = run.toString();
    run.setLength(0);
    longest = literal.length() > longest.length() ? literal : longest;
  }

  /** Whether the character stands for itself in an expression. */
  static boolean isPlain(char c) {
    return Character.isLetter(c) || " #:'-/,\u00a9".indexOf(c) >= 0;
  }
}
