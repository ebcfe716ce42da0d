package org.newsgrain.text.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.newsgrain.text.count.Occurrences;
import org.newsgrain.text.count.SourceKey;
import org.newsgrain.text.count.SourceTotals;
import org.newsgrain.text.count.SourceUses;
import org.newsgrain.text.count.TermKey;
import org.newsgrain.text.count.TermTally;
import org.newsgrain.text.document.Document;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.term.Lexicon;
import org.newsgrain.text.term.Phrases;
import org.newsgrain.text.term.Tokens;

class TallyTest {

  private static final LanguageTag ENGLISH = new LanguageTag("en");
  private static final Analyzer ANALYZER = new Analyzer(true, false);

  private static final Analysis FIRST =
      analysis("first", "alpha", "The harbour opened. The EU paid, and the eu was glad.\n");
  private static final Analysis SECOND =
      analysis("second", "alpha", "Night trains reach the harbour, and the harbour is glad.\n");
  private static final Analysis THIRD = analysis("third", "beta", "Harbour? The EU's harbour.\n");

  @Test
  void theOrderOfArticlesMakesNoDifference() {
    Map<String, String> expected = counts(List.of(FIRST, SECOND, THIRD));
    assertThat(counts(List.of(THIRD, SECOND, FIRST))).isEqualTo(expected);
    assertThat(counts(List.of(SECOND, FIRST, THIRD))).isEqualTo(expected);
    assertThat(expected)
        .containsEntry("harbour alpha", "word 1 harbour 3 2")
        .containsEntry("eu alpha", "word 1 EU 2 1")
        .containsEntry("harbour beta", "word 1 Harbour 2 1")
        .containsEntry("night trains alpha", "word 2 Night trains 1 1");
  }

  @Test
  void termsAreInTheOrderOfTheirBytesAlsoWherePhrasesBeginAlike() {
    Tally tally = new Tally(true, 3);
    tally.add(
        analysis(
            "order",
            "delta",
            """
            Night trains pass. Night-time trains pass night's trains. Nightly night owls pass.
            Night owls hoot. Trains pass night owls; night train tickets sell fast.
            """),
        false);
    assertThat(List.copyOf(terms(tally).keySet()))
        .extracting(TermKey::term)
        .containsSubsequence(
            "night",
            "night owls",
            "night owls hoot",
            "night owls pass",
            "night train",
            "night train tickets",
            "night trains",
            "night trains pass",
            "night's",
            "night-time",
            "nightly")
        .isSorted();
  }

  @Test
  void countsWhatPlainMapsCount() {
    Random random = new Random(17);
    List<String> vocabulary =
        List.of(
            "harbour", "Harbour", "HARBOUR", "night", "Night", "trains", "EU", "eu", "the", "of");
    Tally tally = new Tally(true, 3);
    Map<String, Integer> expected = new TreeMap<>();
    for (int i = 0; i < 60; i++) {
      String text =
          random
              .ints(2 + random.nextInt(40), 0, vocabulary.size())
              .mapToObj(word -> vocabulary.get(word) + (random.nextInt(9) == 0 ? "." : ""))
              .collect(Collectors.joining(" "));
      Analysis article = analysis("article " + i, "source " + random.nextInt(4), text);
      tally.add(article, random.nextBoolean());
      countPlainly(article, expected);
    }
    Map<String, Integer> counted = new TreeMap<>();
    terms(tally).forEach((key, term) -> showUses(key, term, counted));
    assertThat(counted).isEqualTo(expected).hasSizeGreaterThan(1_000);
  }

  @Test
  void addsUpEachSourceAndLanguage() {
    Tally tally = new Tally(true, 1);
    tally.add(FIRST, false);
    tally.add(SECOND, true);
    tally.add(THIRD, false);
    SourceTotals alpha = tally.totals().get(new SourceKey("alpha", "en"));
    assertThat(alpha.documents()).isEqualTo(2);
    assertThat(alpha.duplicates()).isEqualTo(1);
    assertThat(alpha.tokens()).isEqualTo(11 + 10);
    assertThat(alpha.chars()).isEqualTo(FIRST.document().text().length() + 57);
    assertThat(tally.totals())
        .containsOnlyKeys(new SourceKey("alpha", "en"), new SourceKey("beta", "en"));
  }

  @Test
  void aDuplicateCountsOnceOnly() {
    Tally tally = new Tally(true, 1);
    tally.add(FIRST, false);
    tally.add(SECOND, true);
    TermTally harbour = terms(tally).get(new TermKey("en", "harbour"));
    assertThat(harbour.count()).isEqualTo(3);
    assertThat(harbour.sources().get(0).occurrences().countUnique()).isEqualTo(1);
  }

  @Test
  void isEmptyAndLightWhenCleared() {
    Tally tally = new Tally(true, 2);
    tally.add(FIRST, false);
    assertThat(tally.weight()).isPositive();
    tally.clear();
    assertThat(tally.weight()).isZero();
    assertThat(terms(tally)).isEmpty();
    assertThat(tally.totals()).isEmpty();
    tally.add(THIRD, false);
    assertThat(terms(tally).values())
        .flatExtracting(TermTally::sources)
        .extracting(SourceUses::source)
        .containsOnly("beta");
  }

  @Test
  void countsNoTermsWhereNoneAreWanted() {
    Tally tally = new Tally(false, 3);
    tally.add(FIRST, false);
    assertThat(terms(tally)).isEmpty();
    assertThat(tally.totals()).hasSize(1);
  }

  @Test
  void codePointsAreCountedNotUnits() {
    Tally tally = new Tally(true, 1);
    tally.add(
        analysis("fish", "gamma", "The fishermen \uD83D\uDC1F sail out to the sea.\n"), false);
    SourceTotals totals = tally.totals().values().iterator().next();
    assertThat(totals.chars()).isEqualTo(37);
  }

  /** Every term with its source: kind, words, spelling, count, documents. */
  private static Map<String, String> counts(List<Analysis> articles) {
    Tally tally = new Tally(true, 2);
    articles.forEach(article -> tally.add(article, false));
    Map<String, String> counts = new TreeMap<>();
    terms(tally)
        .forEach(
            (key, term) ->
                term.sources()
                    .forEach(
                        source ->
                            counts.put(
                                key.term() + " " + source.source(),
                                show(key.term(), term, source))));
    return counts;
  }

  private static Map<TermKey, TermTally> terms(Tally tally) {
    Map<TermKey, TermTally> terms = new LinkedHashMap<>();
    try {
      tally.forEachTerm((key, term) -> assertThat(terms.put(key, term)).isNull());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertThat(List.copyOf(terms.keySet())).isSorted();
    assertThat(terms.values()).allSatisfy(term -> assertThat(term.sources()).isSorted());
    return terms;
  }

  /** Counts every term of an article by source and document, and by spelling. */
  private static void countPlainly(Analysis article, Map<String, Integer> counts) {
    Lexicon lexicon = Lexicon.of(article.guess().language());
    Tokens tokens = article.tokens();
    String[] terms =
        IntStream.range(0, tokens.size())
            .mapToObj(i -> lexicon.term(tokens.string(i)))
            .toArray(String[]::new);
    Phrases.Sink count =
        (first, last) -> {
          String language = article.guess().language().code();
          String term = String.join(" ", List.of(terms).subList(first, last + 1));
          String of = language + "/" + term + "/" + article.document().source() + "/";
          counts.merge(of + Document.bits(article.document().id()), 1, Integer::sum);
          String spelling =
              tokens.text().substring(tokens.start(first), tokens.end(last)).replace("\n", " ");
          if (!spelling.equals(term)) {
            counts.merge(of + spelling, 1, Integer::sum);
          }
        };
    IntStream.range(0, terms.length).forEach(i -> count.accept(i, i));
    Phrases.find(tokens, i -> lexicon.isStopword(terms[i]), 3, count);
  }

  /** The same of what the tally counted. */
  private static void showUses(TermKey key, TermTally term, Map<String, Integer> counts) {
    for (SourceUses source : term.sources()) {
      String of = key.language() + "/" + key.term() + "/" + source.source() + "/";
      Occurrences uses = source.occurrences();
      for (int i = 0; i < uses.size(); i++) {
        assertThat(counts.put(of + uses.document(i).id(), uses.count(i))).isNull();
      }
      source
          .spellings()
          .forEach((spelling, ofIt) -> counts.put(of + spelling, Math.toIntExact(ofIt.count())));
    }
  }

  private static String show(String name, TermTally term, SourceUses source) {
    return term.kind()
        + " "
        + term.words()
        + " "
        + source.spelling(name)
        + " "
        + source.occurrences().count()
        + " "
        + source.occurrences().byDocument().size();
  }

  private static Analysis analysis(String path, String source, String text) {
    return ANALYZER.analyze(
        new Document(
            path, 0, source, Optional.of(ENGLISH), Optional.empty(), "", "", "", "UTF-8", 0, text));
  }
}
