package org.newsgrain.job.origin;

import com.ibm.icu.text.Normalizer2;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The day of publication as records, manifests and paths write it: in figures, with the name of a
 * month, or as seconds or milliseconds since 1970. The day is the one that is written, wherever its
 * time zone is; those counted from 1970 are days of UTC. What could be one of two days is none.
 */
final class PublishedDay {

  private static final int EARLIEST_YEAR = 1500;
  private static final int LATEST_YEAR = 2100;

  /** In characters; no way to write a date is longer. */
  private static final int LONGEST = 100;

  private PublishedDay() {}

  /** The day that {@code text} names; empty if it names none, or none that exists. */
  static Optional<LocalDate> of(String text) {
    String line = text.length() > LONGEST ? "" : oneLine(text);
    if (line.isEmpty()) {
      return Optional.empty();
    }
    return NumericDate.of(line).or(() -> WordedDate.of(line)).filter(PublishedDay::isInRange);
  }

  /** Whether anything was printed that day, or may have been. */
  static boolean isInRange(LocalDate day) {
    return day.getYear() >= EARLIEST_YEAR && day.getYear() <= LATEST_YEAR;
  }

  /** Full-width figures as plain ones, all hyphens and minus signs as one, blanks folded. */
  private static String oneLine(String text) {
    String plain = Normalizer2.getNFKCInstance().normalize(SourceName.folded(text));
    return SourceName.folded(plain).replaceAll("[\\u2010-\\u2015\\u2212]", "-");
  }
}
