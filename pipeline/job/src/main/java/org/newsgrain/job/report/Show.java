package org.newsgrain.job.report;

import com.ibm.icu.util.ULocale;
import java.util.Locale;

/** How numbers, languages and long texts are written on the page. */
final class Show {

  private static final String UNDETERMINED = "und";

  private Show() {}

  /** A whole number, with commas between thousands. */
  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A number and what it counts: {@code 1 article}, {@code 2 articles}. */
  static String count(long number, String one, String many) {
    return count(number) + " " + (number == 1 ? one : many);
  }

  /** A part of a whole in percent; what is not nothing or not all never looks so. */
  static String percent(long part, long whole) {
    if (whole == 0 || part == 0) {
      return "0 %";
    }
    if (part == whole) {
      return "100 %";
    }
    double percent = 100.0 * part / whole;
    if (percent < 0.1) {
      return "< 0.1 %";
    }
    return percent > 99.9 ? "> 99.9 %" : String.format(Locale.ROOT, "%.1f %%", percent);
  }

  /** A size in bytes, by powers of 1,000. */
  static String bytes(long bytes) {
    double size = (double) bytes;
    String[] units = {"bytes", "kB", "MB", "GB", "TB", "PB", "EB"};
    int unit = 0;
    while (size >= 1000 && unit < units.length - 1) {
      size /= 1000;
      unit++;
    }
    return String.format(Locale.ROOT, unit == 0 ? "%.0f %s" : "%.1f %s", size, units[unit]);
  }

  /** A language's English name, or its code where it has none. */
  static String language(String code) {
    if (code.equals(UNDETERMINED)) {
      return "Undetermined";
    }
    String name = ULocale.getDisplayLanguage(code, ULocale.ENGLISH);
    return name.isEmpty() ? code : name;
  }

  /** The first {@code length} code points, with an ellipsis where more followed. */
  static String clip(String text, int length) {
    return text.codePointCount(0, text.length()) <= length
        ? text
        : text.substring(0, text.offsetByCodePoints(0, length - 1)).stripTrailing() + "…";
  }

  /** The width of a bar in percent of the longest one's. */
  static String width(long value, long longest) {
    return width((double) value, (double) longest);
  }

  /** The width of a bar in percent of the longest one's, with a point and one decimal. */
  static String width(double value, double longest) {
    double percent = longest <= 0 ? 0 : 100 * value / longest;
    return String.format(Locale.ROOT, "%.1f%%", percent);
  }
}
