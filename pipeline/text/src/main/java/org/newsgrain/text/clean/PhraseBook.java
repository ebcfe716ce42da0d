package org.newsgrain.text.clean;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.newsgrain.text.document.Removal;
import org.newsgrain.text.pack.PackEntry;
import org.newsgrain.text.pack.Packs;

/**
 * The phrases of all packs, indexed so that most lines meet none of them: whole lines by hash, the
 * rest by how a line must begin, or by what it must hold.
 */
final class PhraseBook {

  private final Map<String, Phrase> wholeLines = new HashMap<>();
  private final LiteralIndex starts = new LiteralIndex();
  private final LiteralIndex bylines = new LiteralIndex();

  /** Patterns by how a line must begin. */
  private final LiteralIndex openings = new LiteralIndex();

  /** Patterns that may begin in any way, by what a line must hold. */
  private final LiteralIndex patterns = new LiteralIndex();

  /** Indexes phrases. Of two that say the same, the first one counts. */
  PhraseBook(Collection<Phrase> phrases) {
    phrases.forEach(this::add);
  }

  /**
   * Reads the phrases of the packs in {@code folders}. What several packs say under the same rule
   * is of no one language, and neither is the rule then: "Foto:" is written in ten of them.
   *
   * @param applies whether phrases that say so count
   * @throws org.newsgrain.text.pack.PackException if an entry makes no sense
   */
  static PhraseBook load(Rules rules, List<String> folders, Predicate<Removal> applies) {
    Map<String, Phrase> phrases = new LinkedHashMap<>();
    for (String folder : folders) {
      for (PackEntry entry : Packs.read(folder, "boilerplate.tsv", 3)) {
        Phrase phrase = Phrase.of(entry, rules.removal(entry, folder));
        if (applies.test(phrase.removal())) {
          Removal shared = rules.removal(entry, Packs.COMMON);
          phrases.merge(phrase.wording(), phrase, (first, again) -> first.said(again, shared));
        }
      }
    }
    return new PhraseBook(phrases.values());
  }

  private void add(Phrase phrase) {
    switch (phrase.how()) {
      case LINE -> wholeLines.putIfAbsent(phrase.key(), phrase);
      case START -> starts.add(phrase.key(), phrase);
      case BYLINE -> bylines.add(phrase.key(), phrase);
      case PATTERN -> addPattern(phrase);
    }
  }

  private void addPattern(Phrase phrase) {
    phrase.beginnings().forEach(beginning -> openings.add(beginning, phrase));
    if (phrase.beginnings().isEmpty()) {
      patterns.add(phrase.key(), phrase);
    }
  }

  /**
   * What the phrases say of a line, or null.
   *
   * @param fold a place to fold it
   */
  Removal find(TextLine line, Fold fold) {
    if (!line.isShort() && isOrdinary(line.beginning())) {
      return null;
    }
    line.foldInto(fold);
    Phrase found = wholeLine(line, fold);
    if (found == null) {
      found = starts.first(fold, phrase -> phrase.begins(line), 1);
    }
    if (found == null && line.isShort()) {
      found = openings.first(fold, phrase -> phrase.matches(line), 1);
    }
    if (found == null && line.isShort()) {
      found = patterns.first(fold, phrase -> phrase.matches(line), Integer.MAX_VALUE);
    }
    return found == null ? null : found.removal();
  }

  /** Whether a long line that begins so begins with no phrase: most are not worth folding. */
  private boolean isOrdinary(char[] beginning) {
    return beginning != null && !starts.mayBegin(beginning);
  }

  private Phrase wholeLine(TextLine line, Fold fold) {
    // no phrase is longer, so no hash is needed
    boolean mayBe = line.isShort() && fold.length() > 0 && fold.length() <= TextLine.HEAD;
    return mayBe ? wholeLines.get(line.folded()) : null;
  }

  /** The words that introduce a byline, if the line begins with some. */
  Optional<Phrase> byline(TextLine line) {
    return Optional.ofNullable(bylines.firstAtStart(line.folded(), phrase -> phrase.begins(line)));
  }
}
