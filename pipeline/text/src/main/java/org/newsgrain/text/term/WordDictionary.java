package org.newsgrain.text.term;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/** Words in scripts written without spaces, by the dictionaries of ICU4J. For one thread. */
final class WordDictionary {

  private final BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);

  /** The ends of the words of {@code run}, ascending, the last one being its length. */
  List<Integer> boundaries(String run) {
    words.setText(run);
    List<Integer> ends = new ArrayList<>();
    words.first();
    for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
      ends.add(end);
    }
    return ends;
  }
}
