package org.newsgrain.text.analysis;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.newsgrain.text.count.CountedDocument;
import org.newsgrain.text.count.MentionKey;
import org.newsgrain.text.count.Occurrences;
import org.newsgrain.text.count.SourceKey;
import org.newsgrain.text.count.SourceTotals;
import org.newsgrain.text.count.TermKey;
import org.newsgrain.text.count.TermTally;
import org.newsgrain.text.document.Document;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.document.Line;
import org.newsgrain.text.mention.Mention;
import org.newsgrain.text.term.Lexicon;

/** All that is counted of many articles. For use by one thread. */
public final class Tally {

  private static final long BYTES_PER_MENTION = 320;
  private static final long BYTES_PER_USE = 40;

  private final boolean counting;
  private final int longestPhrase;
  private final Map<SourceKey, SourceTotals> totals = new TreeMap<>();
  private final Map<LanguageTag, TermTable> terms = new TreeMap<>();
  private final Map<MentionKey, Occurrences> mentions = new HashMap<>();
  private long mentionUses;

  /**
   * @param counting whether terms are counted
   * @param longestPhrase how many words a phrase may have; 1 for no phrases
   */
  public Tally(boolean counting, int longestPhrase) {
    this.counting = counting;
    this.longestPhrase = longestPhrase;
  }

  /**
   * Counts one article.
   *
   * @param duplicate whether it repeats an earlier one
   */
  public void add(Analysis analysis, boolean duplicate) {
    Document document = analysis.document();
    CountedDocument counted =
        CountedDocument.of(document.id(), analysis.words(), document.published(), duplicate);
    addTotals(analysis, counted);
    if (counting) {
      addTerms(analysis, counted);
    }
    addMentions(analysis, counted);
  }

  /** Takes terms. */
  @FunctionalInterface
  public interface TermSink {
    /** Takes a term and all that is counted of it. */
    void accept(TermKey key, TermTally tally) throws IOException;
  }

  /** Hands on every term of every language, each once, in the order of the keys. */
  public void forEachTerm(TermSink sink) throws IOException {
    for (Map.Entry<LanguageTag, TermTable> table : terms.entrySet()) {
      String language = table.getKey().code();
      table.getValue().forEach((term, tally) -> sink.accept(new TermKey(language, term), tally));
    }
  }

  /** The mentions. */
  public Map<MentionKey, Occurrences> mentions() {
    return mentions;
  }

  /**
   * About how many bytes of memory the terms and mentions take, estimated high: each with its
   * strings, and what is counted of it in each document.
   */
  public long weight() {
    long ofTerms = terms.values().stream().mapToLong(TermTable::weight).sum();
    return ofTerms + BYTES_PER_MENTION * mentions.size() + BYTES_PER_USE * mentionUses;
  }

  /** Forgets all that was counted. */
  public void clear() {
    totals.clear();
    terms.clear();
    mentions.clear();
    mentionUses = 0;
  }

  /** The totals of each source and language. */
  public Map<SourceKey, SourceTotals> totals() {
    return totals;
  }

  private void addTotals(Analysis analysis, CountedDocument counted) {
    Document document = analysis.document();
    SourceTotals one =
        new SourceTotals(
            1,
            counted.duplicate() ? 1 : 0,
            counted.tokens(),
            0,
            document.text().codePointCount(0, document.text().length()),
            charsRemoved(analysis),
            counted.day(),
            counted.day());
    SourceKey key = new SourceKey(document.source(), analysis.guess().language().code());
    totals.merge(key, one, SourceTotals::plus);
  }

  private static long charsRemoved(Analysis analysis) {
    String text = analysis.document().text();
    return analysis.clean().lines().stream()
        .filter(line -> !line.kept())
        .map(Line::span)
        .mapToLong(span -> text.codePointCount(span.start(), span.end()))
        .sum();
  }

  private void addTerms(Analysis analysis, CountedDocument counted) {
    LanguageTag language = analysis.guess().language();
    terms
        .computeIfAbsent(language, l -> new TermTable(Lexicon.of(l), longestPhrase))
        .count(analysis.tokens(), analysis.document().source(), counted);
  }

  private void addMentions(Analysis analysis, CountedDocument counted) {
    Map<MentionKey, Integer> counts = new HashMap<>();
    for (Mention mention : analysis.mentions()) {
      MentionKey key =
          new MentionKey(
              mention.type().name(),
              mention.name(),
              mention.surface(),
              analysis.guess().language().code(),
              analysis.document().source());
      counts.merge(key, 1, Integer::sum);
    }
    counts.forEach(
        (key, count) -> mentions.computeIfAbsent(key, k -> new Occurrences()).add(counted, count));
    mentionUses += counts.size();
  }
}
