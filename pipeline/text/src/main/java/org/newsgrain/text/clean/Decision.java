package org.newsgrain.text.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsgrain.text.document.Removal;

/**
 * Weighs the evidence of all detectors into what is removed. What is left is looked at again until
 * nothing more is found, so that cleaning a cleaned text removes nothing. A text on which this does
 * not come to an end within {@value #MAX_ROUNDS} rounds, or of which nothing would stay although it
 * holds a sentence, is left as it is.
 */
final class Decision {

  private static final int MAX_ROUNDS = 16;

  private final PhraseDetector phrases;
  private final List<Detector> detectors;
  private final ScoreDetector score;

  Decision(PhraseDetector phrases, List<Detector> detectors, ScoreDetector score) {
    this.phrases = phrases;
    this.detectors = List.copyOf(detectors);
    this.score = score;
  }

  /** The removed lines of a page, by line number from 0; never one that {@code advice} spares. */
  SortedMap<Integer, Removal> removals(
      Page page, HouseRules.Advice advice, Recurrences recurrences) {
    List<Detector> asked = asked(page, advice);
    asked.add(score.on(page, recurrences));
    TreeMap<Integer, Removal> removed = new TreeMap<>();
    Page left = page;
    for (int round = 0; round < MAX_ROUNDS; round++) {
      SortedMap<Integer, Removal> found = found(left, advice, asked);
      if (found.isEmpty()) {
        return isHarmless(page, left) ? removed : new TreeMap<>();
      }
      removed.putAll(found);
      left = page.only(line -> !removed.containsKey(line.number()));
    }
    return new TreeMap<>();
  }

  /** What the detectors find on a page, under the numbers of the document's lines. */
  private static SortedMap<Integer, Removal> found(
      Page page, HouseRules.Advice advice, List<Detector> asked) {
    TreeMap<Integer, Removal> found = new TreeMap<>();
    evidence(page, advice, asked)
        .all()
        .forEach((line, why) -> found.put(page.lines().get(line).number(), why));
    return found;
  }

  /** What the detectors say of a page, the score left out. */
  Evidence evidence(Page page, HouseRules.Advice advice) {
    return evidence(page, advice, asked(page, advice));
  }

  private static Evidence evidence(Page page, HouseRules.Advice advice, List<Detector> asked) {
    Evidence evidence = new Evidence(page, advice);
    asked.forEach(detector -> detector.look(page, evidence));
    return evidence;
  }

  /** The detectors that are asked of a page, in this order, the score left out. */
  private List<Detector> asked(Page page, HouseRules.Advice advice) {
    List<Detector> asked = new ArrayList<>();
    asked.add(advice);
    asked.add(phrases.on(page));
    asked.addAll(detectors);
    return asked;
  }

  private static boolean isHarmless(Page before, Page after) {
    return !after.isBlank() || !before.hasSentence();
  }
}
