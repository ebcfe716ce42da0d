package org.newsgrain.text.clean;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.newsgrain.text.document.Removal;

/** Wordings and where they hold, indexed so that most lines are compared with few of them. */
final class WordingIndex {

  private record Entry(Phrase phrase, Customs.Where where) {}

  private final Map<String, List<Entry>> lines = new HashMap<>();
  private final Map<Character, List<Entry>> starts = new HashMap<>();
  private final List<Entry> patterns = new ArrayList<>();
  private boolean isEmpty = true;

  /** Adds wordings; of those that know the same line, lines come first, then starts. */
  void add(List<Wording> wordings, Customs.Where where, Removal removal) {
    for (Wording wording : wordings) {
      isEmpty = false;
      Entry entry = new Entry(wording.phrase(removal), where);
      String key = entry.phrase.key();
      switch (wording.kind()) {
        case LINE -> lines.computeIfAbsent(key, k -> new ArrayList<>()).add(entry);
        case START -> starts.computeIfAbsent(key.charAt(0), k -> new ArrayList<>()).add(entry);
        case PATTERN -> patterns.add(entry);
      }
    }
  }

  /** What the first wording that knows the line says of it, or null. */
  Removal find(TextLine line, Context context) {
    if (isEmpty || line.folded().isEmpty()) {
      return null;
    }
    String folded = line.folded();
    Removal found = line.isShort() ? first(lines.get(folded), context, phrase -> true) : null;
    if (found == null) {
      found = first(starts.get(folded.charAt(0)), context, phrase -> phrase.begins(line));
    }
    if (found == null && line.isShort()) {
      found = first(patterns, context, phrase -> phrase.matches(line));
    }
    return found;
  }

  private static Removal first(List<Entry> entries, Context context, Predicate<Phrase> fits) {
    if (entries != null) {
      for (Entry entry : entries) {
        if (entry.where.holds(context) && fits.test(entry.phrase)) {
          return entry.phrase.removal();
        }
      }
    }
    return null;
  }
}
