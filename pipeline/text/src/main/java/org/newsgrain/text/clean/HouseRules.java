package org.newsgrain.text.clean;

import java.util.List;
import org.newsgrain.text.document.Removal;

/** {@link Customs} made ready to meet lines. Immutable and thread-safe. */
final class HouseRules {

  /** Stands for itself; a protected line is not removed, so nobody reads why. */
  private static final Removal KEPT =
      new Removal("protected", "The analyst says it is the article");

  private final RuleNames names = RuleNames.load();
  private final WordingIndex additions = new WordingIndex();
  private final WordingIndex protections = new WordingIndex();
  private final List<String> off;

  HouseRules(Customs customs) {
    this.off = customs.off();
    for (Customs.Addition addition : customs.additions()) {
      Removal removal = new Removal(addition.rule(), addition.reason());
      additions.add(addition.wordings(), addition.where(), removal);
    }
    for (Customs.Protection protection : customs.protections()) {
      protections.add(protection.wordings(), protection.where(), KEPT);
    }
  }

  /** Whether nothing is removed by that rule. */
  boolean isOff(Removal removal) {
    return off.stream().anyMatch(wanted -> names.means(wanted, removal.rule()));
  }

  /** What they say of a text of which that much is known. */
  Advice on(Context context) {
    return new Advice(context);
  }

  /** The rules for one text: what they add, and what they spare. */
  final class Advice implements Detector {

    private final Context context;

    private Advice(Context context) {
      this.context = context;
    }

    @Override
    public void look(Page page, Evidence evidence) {
      for (int i = 0; i < page.lines().size(); i++) {
        Removal found = additions.find(page.lines().get(i), context);
        if (found != null && !page.wrapping().isInParagraph(i)) {
          evidence.against(i, found);
        }
      }
    }

    /** Whether the line stays although that speaks against it. */
    boolean spares(TextLine line, Removal removal) {
      return isOff(removal) || protections.find(line, context) != null;
    }
  }
}
