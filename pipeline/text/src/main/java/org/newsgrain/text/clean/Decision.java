package org.newsgrain.text.clean;

import java.util.ArrayList;
import java.util.List;
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

  /** What is removed of a page; never a line that {@code advice} spares. */
  Verdict of(Page page, HouseRules.Advice advice, Recurrences recurrences) {
    List<Detector> asked = asked(page, advice);
    asked.add(score.on(page, recurrences));
    Removal[] removed = new Removal[page.lines().size()];
    Verdict verdict = Verdict.nothing(page);
    for (int round = 0; round < MAX_ROUNDS; round++) {
      Page left = verdict.left();
      if (!add(evidence(left, advice, asked), left, removed)) {
        return isHarmless(page, left) ? verdict : Verdict.nothing(page);
      }
      verdict = Verdict.of(left, removed);
    }
    return Verdict.nothing(page);
  }

  /** Adds what was found on a page, by the numbers of the document's lines; whether it is any. */
  private static boolean add(Evidence evidence, Page page, Removal[] removed) {
    boolean found = false;
    for (int i = 0; i < page.lines().size(); i++) {
      if (evidence.isAgainst(i)) {
        removed[page.lines().get(i).number()] = evidence.why(i);
        found = true;
      }
    }
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
