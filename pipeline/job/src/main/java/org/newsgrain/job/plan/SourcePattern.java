package org.newsgrain.job.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * The regular expression of {@code --source-pattern}: it is looked for anywhere in a path, and its
 * named groups say what is known of the article.
 */
public final class SourcePattern {

  private static final List<String> GROUPS = List.of("source", "date", "language");

  /** Something that looks like the start of a named group; it may be quoted or escaped. */
  private static final Pattern GROUP = Pattern.compile("\\(\\?<([A-Za-z][A-Za-z0-9]*)>");

  private final Pattern pattern;
  private final Set<String> groups;

  /**
   * @throws PatternSyntaxException if {@code regex} is no regular expression
   */
  public SourcePattern(String regex) {
    this.pattern = Pattern.compile(regex);
    this.groups = groups(regex);
  }

  /**
   * The same expression, if it is one that makes sense.
   *
   * @throws UsageException if it is no regular expression, names nothing or something unknown
   */
  public static String checked(String regex) {
    Set<String> groups = compiled(regex).groups;
    for (String group : groups) {
      if (!GROUPS.contains(group)) {
        throw new UsageException(
            "--source-pattern has a group " + group + "; known are source, date and language");
      }
    }
    if (groups.isEmpty()) {
      throw new UsageException(
          "--source-pattern needs a group (?<source>...), (?<date>...) or (?<language>...)");
    }
    return regex;
  }

  private static SourcePattern compiled(String regex) {
    try {
      return new SourcePattern(regex);
    } catch (PatternSyntaxException e) {
      throw new UsageException("--source-pattern is no regular expression: " + e.getDescription());
    }
  }

  /** The first place in {@code path} that is like the pattern; empty if there is none. */
  public Optional<Found> find(String path) {
    Matcher matcher = pattern.matcher(path);
    return matcher.find() ? Optional.of(new Found(matcher)) : Optional.empty();
  }

  private static Set<String> groups(String regex) {
    // Java 17 doesn't list a pattern's groups. This one matches the empty string, so that it can be
    // asked for each: first the empty alternative, then what was given, whatever stands in it.
    Matcher any = Pattern.compile("|" + regex).matcher("");
    any.find();
    Set<String> groups = new TreeSet<>();
    Matcher candidates = GROUP.matcher(regex);
    while (candidates.find()) {
      String name = candidates.group(1);
      if (has(any, name)) {
        groups.add(name);
      }
    }
    return groups;
  }

  private static boolean has(Matcher any, String name) {
    try {
      any.group(name);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** What the groups hold. */
  public final class Found {

    private final Matcher matcher;

    private Found(Matcher matcher) {
      this.matcher = matcher;
    }

    /** What the group of that name holds; empty if it took no part or there is no such group. */
    public String group(String name) {
      String text = groups.contains(name) ? matcher.group(name) : null;
      return text == null ? "" : text;
    }
  }
}
