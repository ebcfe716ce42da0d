package org.newsgrain.text.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.newsgrain.text.count.Occurrences;
import org.newsgrain.text.count.SourceUses;
import org.newsgrain.text.count.Spellings;
import org.newsgrain.text.count.TermTally;

/** All uses of one term, brought together from its spellings. */
final class TermUses {

  private final SourceOrder documents;
  private final String term;
  private final List<Spelling> otherwise = new ArrayList<>(1);

  /** The places of the uses in whatever spelling, ascending; others may stand around them. */
  private int[] places = {};

  private int from;
  private int to;

  TermUses(SourceOrder documents, String term) {
    this.documents = documents;
    this.term = term;
  }

  /** Adds the uses of {@code item}, which is the term in this spelling. */
  void add(String spelling, Uses.ByItem uses, int item) {
    int start = uses.starts()[item];
    int end = uses.starts()[item + 1];
    if (!spelling.equals(term)) {
      otherwise.add(new Spelling(spelling, uses.places(), start, end));
    }
    if (from == to) {
      places = uses.places();
      from = start;
      to = end;
    } else {
      addToOthers(uses.places(), start, end);
    }
  }

  private void addToOthers(int[] more, int start, int end) {
    int[] both = Arrays.copyOfRange(places, from, to + end - start);
    System.arraycopy(more, start, both, to - from, end - start);
    Arrays.sort(both);
    places = both;
    from = 0;
    to = both.length;
  }

  /** What is counted of the term. */
  TermTally tally(String kind, int words) {
    List<SourceUses> sources = new ArrayList<>(1);
    int start = from;
    while (start < to) {
      int behind = documents.end(places[start]);
      int end = start;
      int used = 0;
      for (int before = -1; end < to && places[end] < behind; before = places[end++]) {
        used += places[end] == before ? 0 : 1;
      }
      Occurrences occurrences = new Occurrences(used);
      for (int i = start; i < end; i++) {
        occurrences.addOne(documents.document(places[i]));
      }
      sources.add(new SourceUses(documents.source(places[start]), spellings(behind), occurrences));
      start = end;
    }
    return new TermTally(kind, words, sources);
  }

  /** The spellings before the place {@code behind} that were not asked for before. */
  private Spellings spellings(int behind) {
    Spellings spellings = new Spellings();
    for (Spelling spelling : otherwise) {
      spelling.addTo(spellings, behind, documents);
    }
    return spellings;
  }

  /** The uses in one spelling, as far as they are left. */
  private static final class Spelling {
    private final String written;
    private final int[] places;
    private int next;
    private final int end;

    Spelling(String written, int[] places, int start, int end) {
      this.written = written;
      this.places = places;
      this.next = start;
      this.end = end;
    }

    void addTo(Spellings spellings, int behind, SourceOrder documents) {
      if (next < end && places[next] < behind) {
        Occurrences uses = spellings.of(written);
        for (; next < end && places[next] < behind; next++) {
          uses.addOne(documents.document(places[next]));
        }
      }
    }
  }
}
