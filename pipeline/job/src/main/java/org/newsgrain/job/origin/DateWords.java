package org.newsgrain.job.origin;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgrain.text.pack.PackEntry;
import org.newsgrain.text.pack.Packs;

/** The words in dates that are no names of months or days, from {@code packs/common/dates.tsv}. */
final class DateWords {

  private static final Map<String, List<String>> WORDS =
      Packs.read(Packs.COMMON, "dates.tsv", 2).stream()
          .collect(
              Collectors.groupingBy(
                  DateWords::kind, Collectors.mapping(e -> e.field(1), Collectors.toList())));

  private static final Set<String> FILLERS = Set.copyOf(WORDS.get("filler"));
  private static final Set<String> ORDINALS = Set.copyOf(WORDS.get("ordinal"));

  /** Year, month and day, each with its sign after it. */
  private static final Pattern WITH_SIGNS =
      Pattern.compile(
          "^(\\d{4}) ?%s ?(\\d{1,2}) ?%s ?(\\d{1,2}) ?%s ?"
              .formatted(signs("year"), signs("month"), signs("day")));

  private DateWords() {}

  private static String kind(PackEntry entry) {
    String kind = entry.field(0);
    if (!Set.of("language", "filler", "ordinal", "year", "month", "day").contains(kind)) {
      throw entry.error("unknown kind of word: " + kind);
    }
    return kind;
  }

  private static String signs(String kind) {
    return WORDS.get(kind).stream()
        .map(Pattern::quote)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  /** The languages whose names of months are known. */
  static List<String> languages() {
    return WORDS.get("language");
  }

  /** Whether the word says nothing, with or without a full stop. */
  static boolean isFiller(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    return FILLERS.contains(plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain);
  }

  /** Whether it may follow a number, without a blank, to make it an ordinal one. */
  static boolean isOrdinal(String word) {
    return ORDINALS.contains(word);
  }

  /** A date whose year, month and day are followed by signs for these, with hyphens instead. */
  static String signsToHyphens(String date) {
    return WITH_SIGNS.matcher(date).replaceFirst("$1-$2-$3 ").strip();
  }
}
