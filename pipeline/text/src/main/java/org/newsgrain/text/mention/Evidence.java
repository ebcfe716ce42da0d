package org.newsgrain.text.mention;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.newsgrain.text.name.Lexicon;
import org.newsgrain.text.name.WordSet;

/** What a whole document says of its words' capitals. */
final class Evidence {

  private final Words words;
  private final BitSet headlines;
  private final Set<String> small = new HashSet<>();
  private final Map<String, Integer> trustedCapitals = new HashMap<>();

  private Evidence(Words words, BitSet headlines) {
    this.words = words;
    this.headlines = headlines;
  }

  static Evidence of(Words words, Lexicon lexicon) {
    Evidence evidence = new Evidence(words, Headlines.of(words, lexicon));
    for (int i = 0; i < words.size(); i++) {
      if (!words.isCapitalised(i)) {
        evidence.small.add(words.string(i));
      } else if (evidence.isTrusted(i)) {
        evidence.trustedCapitals.merge(words.string(i), 1, Integer::sum);
      }
    }
    return evidence;
  }

  /** Whether word {@code i} has a capital that neither its sentence nor a headline gave it. */
  boolean isTrusted(int i) {
    return words.isCapitalised(i) && !words.startsSentence(i) && !headlines.get(i);
  }

  boolean isHeadline(int i) {
    return headlines.get(i);
  }

  /** Whether the document writes the word in small letters, too. */
  boolean isSmallElsewhere(String word) {
    return small.contains(WordSet.fold(word));
  }

  /** How often the word has a capital of its own. */
  int trustedCapitals(String word) {
    return trustedCapitals.getOrDefault(word, 0);
  }
}
