package org.newsgrain.job.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.newsgrain.text.document.Rejection.Reason;

/**
 * The first record of a table: what its columns are called.
 *
 * @param delimiter the character between fields
 * @param columns the names, in their order
 */
record CsvHeader(char delimiter, List<String> columns) {

  /** The characters that may stand between fields; of two that fit as well the first is taken. */
  static final String DELIMITERS = ",;\t|";

  private static final int NAMED = 20;

  /**
   * Parses a header, whose delimiter is that of {@code delimiters} which makes a column of the
   * text's name; if several do so, or none, that which makes the most columns.
   *
   * @throws RejectedException if there is no such column
   */
  static CsvHeader parse(String row, String delimiters, String text) throws RejectedException {
    CsvHeader best = parse(row, delimiters.charAt(0));
    for (int i = 1; i < delimiters.length(); i++) {
      CsvHeader header = parse(row, delimiters.charAt(i));
      best = header.fit(text) > best.fit(text) ? header : best;
    }
    if (best.column(text) < 0) {
      throw new RejectedException(Reason.UNSUPPORTED, missing(best, text));
    }
    return best;
  }

  /** The number of the column of that very name, else of one that is alike, else -1. */
  int column(String name) {
    int exact = columns.indexOf(name);
    return exact >= 0
        ? exact
        : IntStream.range(0, columns.size())
            .filter(i -> folded(columns.get(i)).equals(folded(name)))
            .findFirst()
            .orElse(-1);
  }

  /**
   * The header by that delimiter; where its quotes make no sense so, it is one name as it stands.
   */
  private static CsvHeader parse(String row, char delimiter) {
    List<String> columns = new ArrayList<>();
    try {
      CsvRow.parse(row, delimiter).forEach(name -> columns.add(RecordText.line(name)));
    } catch (RejectedException e) {
      columns.add(RecordText.line(row));
    }
    return new CsvHeader(delimiter, columns);
  }

  /** A column of the text's name counts for more than any number of columns. */
  private long fit(String text) {
    return columns.size() + (column(text) >= 0 ? (long) Integer.MAX_VALUE : 0);
  }

  private static String folded(String name) {
    return RecordText.line(name).replace(" ", "").toLowerCase(Locale.ROOT);
  }

  private static String missing(CsvHeader header, String text) {
    String names = header.columns.stream().limit(NAMED).collect(Collectors.joining(", "));
    String more = header.columns.size() > NAMED ? " and more" : "";
    return RecordText.detail("no column " + text + "; there are " + names + more)
        + "; name it with --field text=COLUMN";
  }
}
