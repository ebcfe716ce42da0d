package org.newsgrain.job.plan;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** INPUT as it is typed: a path of this machine, or the URI of a folder or file in a store. */
public final class InputAddress {

  /** A letter alone before the colon is a drive. */
  private static final Pattern URI_START = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]+)://");

  private static final String LOCAL = "file";
  private static final Pattern LOCAL_START = Pattern.compile("(?i)" + LOCAL + ":/");
  private static final String WILDCARDS = "*?[]{}\\";

  private InputAddress() {}

  /** Whether {@code input} is in a store: a URI with any scheme but {@code file}. */
  public static boolean isRemote(String input) {
    Matcher start = URI_START.matcher(input);
    return start.lookingAt() && !start.group(1).equalsIgnoreCase(LOCAL);
  }

  /** The scheme of {@code input}, which is remote, in lower case. */
  public static String scheme(String input) {
    return input.substring(0, input.indexOf(':')).toLowerCase(Locale.ROOT);
  }

  /**
   * {@code input}, which is not remote, as a path.
   *
   * @throws UsageException if it is a URI that leads to no path
   */
  static Path local(String input) {
    try {
      return LOCAL_START.matcher(input).lookingAt() ? Path.of(URI.create(input)) : Path.of(input);
    } catch (IllegalArgumentException e) {
      throw new UsageException(input + " is no path: " + e.getMessage());
    }
  }

  /**
   * {@code input}, which is remote, without slashes at its end.
   *
   * @throws UsageException if it names nothing, or more than one thing
   */
  static String remote(String input) {
    int end = input.length();
    while (input.charAt(end - 1) == '/') {
      end--;
    }
    String address = input.substring(0, end);
    if (address.endsWith(":")) {
      throw new UsageException(input + " names no place; name a folder or file to read");
    }
    if (address.chars().anyMatch(c -> WILDCARDS.indexOf(c) >= 0)) {
      throw new UsageException(input + " has a wildcard; name one folder or file to read");
    }
    return address;
  }
}
