package org.newsgrain.text.clean;

import java.util.List;
import org.newsgrain.text.pack.Packs;
import org.newsgrain.text.score.FurnitureScore;

/** Tells an article from the page furniture around it. Immutable and thread-safe. */
public final class Cleaner {

  private final Decision decision;
  private final HouseRules house;

  private Cleaner(Decision decision, HouseRules house) {
    this.decision = decision;
    this.house = house;
  }

  /**
   * A cleaner with the phrases of all language packs; it needs no language to be known.
   *
   * @throws org.newsgrain.text.pack.PackException if a pack's entry makes no sense
   */
  public static Cleaner load() {
    return load(Customs.NONE);
  }

  /**
   * A cleaner with the phrases of all language packs that also heeds what an analyst says.
   *
   * @throws org.newsgrain.text.pack.PackException if a pack's entry makes no sense
   */
  public static Cleaner load(Customs customs) {
    return load(Packs.folders(), customs, FurnitureScore.load());
  }

  /**
   * A cleaner with the phrases of all language packs and another score than the shipped one.
   *
   * @throws org.newsgrain.text.pack.PackException if a pack's entry makes no sense
   */
  public static Cleaner with(FurnitureScore score) {
    return load(Packs.folders(), Customs.NONE, score);
  }

  /** A cleaner with the phrases of some packs only, and no score. */
  static Cleaner load(List<String> folders) {
    return load(folders, Customs.NONE, FurnitureScore.NONE);
  }

  static Cleaner load(List<String> folders, Customs customs, FurnitureScore score) {
    Rules rules = Rules.load();
    HouseRules house = new HouseRules(customs);
    PhraseBook book = PhraseBook.load(rules, folders, removal -> !house.isOff(removal));
    return new Cleaner(
        new Decision(
            new PhraseDetector(book),
            List.of(
                new BylineDetector(book),
                new RelatedItemsDetector(rules),
                new CaptionDetector(rules),
                new AuthorBoxDetector(rules)),
            new ScoreDetector(score, rules)),
        house);
  }

  /** Finds the lines of a text that are no part of the article. Any string will do. */
  public CleanText clean(String text) {
    return clean(text, Recurrences.NONE);
  }

  /**
   * Finds the lines of a text that are no part of the article, knowing which of them recur in its
   * source. Any string will do.
   */
  public CleanText clean(String text, Recurrences recurrences) {
    return clean(text, Context.UNKNOWN, recurrences);
  }

  /**
   * Finds the lines of a text that are no part of the article. Any string will do.
   *
   * @param context what is known of the text, for the analyst's customs
   * @param recurrences which of its lines recur in its source
   */
  public CleanText clean(String text, Context context, Recurrences recurrences) {
    Page page = Page.of(text);
    HouseRules.Advice advice = house.on(context);
    return CleanText.of(page, decision.of(page, advice, recurrences));
  }

  /** What the score is told of a text, for those who train it. */
  public PageSignals signals(String text, Recurrences recurrences) {
    Page page = Page.of(text);
    return PageSignals.of(
        page, decision.evidence(page, house.on(Context.UNKNOWN)), KnownLines.of(page, recurrences));
  }

  /** The text with nothing removed, unwrapped for reading all the same. */
  public CleanText keepAll(String text) {
    Page page = Page.of(text);
    return CleanText.of(page, Verdict.nothing(page));
  }
}
