package org.newsgrain.job.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgrain.text.analysis.Analysis;
import org.newsgrain.text.document.Utf8Order;
import org.newsgrain.text.mention.Mention;
import org.newsgrain.text.term.Lexicon;
import org.newsgrain.text.term.Phrases;
import org.newsgrain.text.term.TokenKind;
import org.newsgrain.text.term.Tokens;

/**
 * The articles of one pair, counted in plain maps: on purpose not the way in which they were
 * counted when they were published.
 */
final class PairCount {

  /** A document that names more entities is a list, and makes no pairs. */
  private static final int MOST_ENTITIES = 300;

  /** What is known of a counted document. */
  private record Counted(long tokens, LocalDate day, boolean duplicate) {}

  private final Pair pair;
  private final SnapshotOptions options;
  private final Lexicon lexicon;
  private final List<Counted> documents = new ArrayList<>();
  private final Map<String, Uses> terms = new HashMap<>();
  private final Map<String, Uses> entities = new HashMap<>();
  private final Map<List<String>, long[]> together = new HashMap<>();
  private final List<Set<String>> named = new ArrayList<>();
  private final HashedCounts unlisted = new HashedCounts();
  private final Set<String> missing = new TreeSet<>();

  PairCount(Pair pair, SnapshotOptions options, Lexicon lexicon) {
    this.pair = pair;
    this.options = options;
    this.lexicon = lexicon;
  }

  /** Expects a term that the table lists: phrases that it doesn't list are not held. */
  void expect(String term) {
    terms.put(term, new Uses());
  }

  /** Expects a pair of entities that the table lists. */
  void expect(String one, String other) {
    together.put(List.of(one, other), new long[1]);
  }

  /**
   * Counts an article.
   *
   * @param day the day of publication, or null
   */
  void add(Analysis analysis, LocalDate day, boolean duplicate, Names names) {
    int document = documents.size();
    documents.add(new Counted(analysis.words(), day, duplicate));
    if (options.hasTerms()) {
      addTerms(analysis.tokens(), document);
    }
    Set<String> ids = new HashSet<>();
    Set<Names.NameKey> spelled = new HashSet<>();
    Set<Form> seen = new HashSet<>();
    for (Mention mention : analysis.mentions()) {
      Form form = Form.of(mention, pair.language());
      Names.Use use = names.form(form);
      if (use != null) {
        entities.computeIfAbsent(use.entityId, id -> new Uses()).add(document);
        ids.add(use.entityId);
        use.countAgain++;
        use.documentsAgain += seen.add(form) ? 1 : 0;
        Names.NameKey key = new Names.NameKey(use.entityId, form.language(), form.surface());
        Names.Use name = names.names().get(key);
        if (name != null) {
          name.countAgain++;
          name.documentsAgain += spelled.add(key) ? 1 : 0;
        }
      }
    }
    named.add(ids);
  }

  private void addTerms(Tokens tokens, int document) {
    String[] words = new String[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      String written = tokens.string(i);
      words[i] = tokens.kind(i) == TokenKind.URL ? written : lexicon.term(written);
      terms.computeIfAbsent(words[i], term -> new Uses()).add(document, tokens.kind(i), 1, written);
    }
    Phrases.find(
        tokens,
        i -> lexicon.isStopword(words[i]),
        options.longestPhrase(),
        (first, last) -> addPhrase(tokens, words, first, last, document));
  }

  private void addPhrase(Tokens tokens, String[] words, int first, int last, int document) {
    int length = last - first + 1;
    String term = Phrase.of(words, first, last);
    Uses uses = terms.get(term);
    if (uses == null) {
      if (unlisted.add(term) == options.leastCount(length)) {
        missing.add(term);
      }
      return;
    }
    String[] written = new String[length];
    for (int i = 0; i < length; i++) {
      written[i] = tokens.string(first + i);
    }
    uses.add(document, tokens.kind(first), length, Phrase.of(written, 0, length - 1));
  }

  /** Counts which entities are named together, once it is known which of them are listed. */
  void countPairs() {
    if (together.isEmpty()) {
      return;
    }
    for (Set<String> ids : named) {
      List<String> listed =
          ids.stream()
              .filter(id -> entities.get(id).count() >= options.leastCount(1))
              .sorted(Utf8Order.COMPARATOR)
              .toList();
      for (int i = 0; listed.size() <= MOST_ENTITIES && i < listed.size(); i++) {
        for (int j = i + 1; j < listed.size(); j++) {
          long[] count = together.get(List.of(listed.get(i), listed.get(j)));
          if (count != null) {
            count[0]++;
          }
        }
      }
    }
  }

  Pair pair() {
    return pair;
  }

  /** What was counted of a term; nothing if it does not occur. */
  Uses term(String term) {
    return terms.getOrDefault(term, new Uses());
  }

  /** What was counted of an entity; nothing if it does not occur. */
  Uses entity(String id) {
    return entities.getOrDefault(id, new Uses());
  }

  Map<String, Uses> terms() {
    return terms;
  }

  Map<String, Uses> entities() {
    return entities;
  }

  /** Phrases that occur often enough to be listed and are not. */
  Set<String> missingPhrases() {
    return missing;
  }

  /** Documents that name both entities; negative if nobody asked for these before. */
  long together(String one, String other) {
    long[] count = together.get(List.of(one, other));
    return count == null ? -1 : count[0];
  }

  long countUnique(Uses uses) {
    long count = 0;
    for (int i = 0; i < uses.documents(); i++) {
      count += documents.get(uses.document(i)).duplicate ? 0 : uses.count(i);
    }
    return count;
  }

  long documentsUnique(Uses uses) {
    long count = 0;
    for (int i = 0; i < uses.documents(); i++) {
      count += documents.get(uses.document(i)).duplicate ? 0 : 1;
    }
    return count;
  }

  /** The tokens of each document that has the item. */
  long[] tokensOfDocuments(Uses uses) {
    long[] tokens = new long[uses.documents()];
    for (int i = 0; i < tokens.length; i++) {
      tokens[i] = documents.get(uses.document(i)).tokens;
    }
    return tokens;
  }

  /** Occurrences and documents by day, of the documents that have one. */
  Map<LocalDate, long[]> days(Uses uses) {
    Map<LocalDate, long[]> days = new TreeMap<>();
    for (int i = 0; i < uses.documents(); i++) {
      LocalDate day = documents.get(uses.document(i)).day;
      if (day != null) {
        long[] sums = days.computeIfAbsent(day, d -> new long[2]);
        sums[0] += uses.count(i);
        sums[1]++;
      }
    }
    return days;
  }
}
