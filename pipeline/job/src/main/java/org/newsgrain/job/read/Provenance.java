package org.newsgrain.job.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgrain.text.document.LanguageTag;

/**
 * Who published a file, when, and in which language, as far as its path says: by the user's
 * pattern, else by the first folder, else by the file's name. Nothing is guessed from the text.
 */
final class Provenance {

  private final Optional<Pattern> pattern;

  /**
   * @param pattern the user's pattern, or empty
   */
  Provenance(String pattern) {
    this.pattern = Optional.of(pattern).filter(p -> !p.isEmpty()).map(Pattern::compile);
  }

  String source(String path) {
    return group(path, "source").orElseGet(() -> fromPath(path));
  }

  /** The day of publication; empty where none is named or the day does not exist. */
  Optional<LocalDate> published(String path) {
    return group(path, "date").flatMap(Provenance::day);
  }

  Optional<LanguageTag> language(String path) {
    return group(path, "language").filter(code -> code.matches("[a-z]{2,3}")).map(LanguageTag::new);
  }

  private Optional<String> group(String path, String name) {
    return pattern
        .filter(p -> p.pattern().contains("(?<" + name + ">"))
        .map(p -> p.matcher(path))
        .filter(Matcher::find)
        .map(matcher -> matcher.group(name))
        .filter(group -> !group.isBlank());
  }

  private static Optional<LocalDate> day(String text) {
    DateTimeFormatter format =
        text.indexOf('-') > 0 ? DateTimeFormatter.ISO_LOCAL_DATE : DateTimeFormatter.BASIC_ISO_DATE;
    try {
      return Optional.of(LocalDate.parse(text, format));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String fromPath(String path) {
    int folder = path.indexOf('/');
    if (folder > 0) {
      return path.substring(0, folder);
    }
    int ending = path.lastIndexOf('.');
    return ending > 0 ? path.substring(0, ending) : path;
  }
}
