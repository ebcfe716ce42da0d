package org.newsgrain.job.plan;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sizes as people write them: {@code 100MB} in powers of 1000, {@code 2GiB} in powers of 1024. */
final class ByteSize {

  private static final Pattern FORM = Pattern.compile("(\\d{1,19}(?:\\.\\d{1,9})?) ?([A-Za-z]*)");

  /** {@code 100M} is not among them: half the programs mean a million by it. */
  private static final Map<String, Long> UNITS =
      Map.of(
          "", 1L,
          "b", 1L,
          "kb", 1_000L,
          "mb", 1_000_000L,
          "gb", 1_000_000_000L,
          "tb", 1_000_000_000_000L,
          "kib", 1L << 10,
          "mib", 1L << 20,
          "gib", 1L << 30,
          "tib", 1L << 40);

  private ByteSize() {}

  /**
   * The number of bytes, at least 1.
   *
   * @param option the option that takes the size, for the message
   * @throws UsageException if {@code text} is no such size
   */
  static long of(String option, String text) {
    Matcher form = FORM.matcher(text);
    Long unit = form.matches() ? UNITS.get(form.group(2).toLowerCase(Locale.ROOT)) : null;
    if (unit != null) {
      BigDecimal bytes = new BigDecimal(form.group(1)).multiply(BigDecimal.valueOf(unit));
      boolean inRange =
          bytes.compareTo(BigDecimal.ONE) >= 0
              && bytes.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) <= 0;
      if (inRange) {
        return bytes.longValue();
      }
    }
    throw new UsageException(
        option + " takes bytes, at least 1, or a size such as 100MB or 2GiB, not " + text);
  }
}
