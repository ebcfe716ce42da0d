package org.newsgrain.job.origin;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** A {@link Glob} without braces: steps through a path, any number of places at a time. */
final class GlobPath {

  /** How often a step may be taken. */
  private enum Times {
    ONCE,
    ANY,
    /** Any number, but the next step only at the start of a name. */
    FOLDERS
  }

  /** Which characters a step takes. */
  private record Step(IntPredicate takes, Times times) {}

  private final String prefix;
  private final List<Step> steps = new ArrayList<>();

  private GlobPath(String prefix) {
    this.prefix = prefix;
  }

  /**
   * @throws IllegalArgumentException if a bracket has no partner or a range runs backwards
   */
  static GlobPath of(String text) {
    int literal = 0;
    while (literal < text.length() && "*?[".indexOf(text.charAt(literal)) < 0) {
      literal++;
    }
    GlobPath path = new GlobPath(text.substring(0, literal));
    for (int i = literal; i < text.length(); ) {
      i = path.addStep(text, i);
    }
    return path;
  }

  /** Adds the step at {@code i} and returns where the next begins. */
  private int addStep(String text, int i) {
    char c = text.charAt(i);
    if (c == '*') {
      return addStar(text, i);
    } else if (c == '?') {
      steps.add(new Step(any -> any != '/', Times.ONCE));
      return i + 1;
    } else if (c == '[') {
      int end = endOfSet(text, i);
      steps.add(new Step(set(text.substring(i + 1, end)), Times.ONCE));
      return end + 1;
    }
    int literal = text.codePointAt(i);
    steps.add(new Step(one -> one == literal, Times.ONCE));
    return i + Character.charCount(literal);
  }

  private int addStar(String text, int i) {
    if (!text.startsWith("**", i)) {
      steps.add(new Step(c -> c != '/', Times.ANY));
      return i + 1;
    }
    boolean folders = text.startsWith("/", i + 2) && (i == 0 || text.charAt(i - 1) == '/');
    steps.add(new Step(c -> true, folders ? Times.FOLDERS : Times.ANY));
    return folders ? i + 3 : i + 2;
  }

  /** Where the set that opens at {@code open} closes; a bracket right after that is one of it. */
  static int endOfSet(String text, int open) {
    int first = text.startsWith("!", open + 1) ? open + 2 : open + 1;
    int end = text.indexOf(']', first + 1);
    if (end < 0) {
      throw new IllegalArgumentException("a [ without ]");
    }
    return end;
  }

  private static IntPredicate set(String text) {
    boolean negated = text.startsWith("!");
    int[] members = text.substring(negated ? 1 : 0).codePoints().toArray();
    IntPredicate any = c -> false;
    for (int i = 0; i < members.length; i++) {
      boolean range = i + 2 < members.length && members[i + 1] == '-';
      int low = members[i];
      int high = range ? members[i + 2] : low;
      if (high < low) {
        throw new IllegalArgumentException("a range that runs backwards");
      }
      any = any.or(c -> c >= low && c <= high);
      i += range ? 2 : 0;
    }
    IntPredicate one = negated ? any.negate() : any;
    return c -> c != '/' && one.test(c);
  }

  boolean matches(String path) {
    // Most patterns are told from most paths by what they begin with.
    if (!path.startsWith(prefix)) {
      return false;
    }
    boolean[] here = new boolean[steps.size() + 1];
    reach(here, 0);
    for (int i = prefix.length(); i < path.length(); ) {
      int c = path.codePointAt(i);
      here = after(here, c);
      i += Character.charCount(c);
    }
    return here[steps.size()];
  }

  private boolean[] after(boolean[] here, int c) {
    boolean[] next = new boolean[here.length];
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      if (here[i] && step.takes.test(c)) {
        switch (step.times) {
          case ONCE -> reach(next, i + 1);
          case ANY -> reach(next, i);
          case FOLDERS -> {
            next[i] = true;
            if (c == '/') {
              reach(next, i + 1);
            }
          }
        }
      }
    }
    return next;
  }

  /** The step at {@code i} may be next, and those after it too as long as they may be left out. */
  private void reach(boolean[] places, int i) {
    int place = i;
    places[place] = true;
    while (place < steps.size() && steps.get(place).times != Times.ONCE) {
      place++;
      places[place] = true;
    }
  }
}
