package org.newsgrain.text.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsgrain.text.document.Removal;
import org.newsgrain.text.pack.PackEntry;
import org.newsgrain.text.pack.Packs;

/** Every rule's reason in plain words, from {@code packs/common/rules.tsv}. */
final class Rules {

  private final Map<String, String> reasons;

  private Rules(Map<String, String> reasons) {
    this.reasons = reasons;
  }

  /**
   * Reads the rules.
   *
   * @throws org.newsgrain.text.pack.PackException if a rule stands twice
   */
  static Rules load() {
    return of(Packs.read(Packs.COMMON, "rules.tsv", 2));
  }

  /** The rules that {@code entries} of two fields name: identifier and reason. */
  static Rules of(List<PackEntry> entries) {
    Map<String, String> reasons = new HashMap<>();
    for (PackEntry entry : entries) {
      if (reasons.put(entry.field(0), entry.field(1)) != null) {
        throw entry.error("the rule stands here for the second time: " + entry.field(0));
      }
    }
    return new Rules(reasons);
  }

  /**
   * A removal by a rule that knows no language.
   *
   * @throws IllegalArgumentException if the rule is not listed
   */
  Removal removal(String rule) {
    return find(rule, Packs.COMMON)
        .orElseThrow(() -> new IllegalArgumentException("no reason is given for " + rule));
  }

  /** A removal by the rule that a pack's entry names; its identifier ends in the language. */
  Removal removal(PackEntry entry, String folder) {
    String rule = entry.field(0);
    return find(rule, folder)
        .orElseThrow(() -> entry.error("the rule is not listed in common/rules.tsv: " + rule));
  }

  private Optional<Removal> find(String rule, String folder) {
    String suffix = folder.equals(Packs.COMMON) ? "" : "." + folder;
    return Optional.ofNullable(reasons.get(rule)).map(why -> new Removal(rule + suffix, why));
  }
}
