package org.newsgrain.text.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts in how many documents and sources each line stands. First come all documents, each once
 * and in any order, without those that repeat others; then all their lines in the order of their
 * hashes. So nothing is held of a line that recurs too rarely. For one thread.
 */
public final class TemplateCount {

  /** At most so many lines of sources are remembered, and as many of the corpus: 32 MB each. */
  private static final int MOST = 1 << 21;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> sources = new ArrayList<>();
  private int[] documents = new int[16];
  private final CountedLines inSources;
  private final CountedLines inCorpus;

  private long hash = LineHash.NONE;
  private int[] standing = new int[0];
  private int[] met = new int[16];
  private int metSize;

  /** Counts nothing yet. */
  public TemplateCount() {
    this(MOST);
  }

  TemplateCount(int most) {
    this.inSources = new CountedLines(most);
    this.inCorpus = new CountedLines(most);
  }

  /** Takes note of a document of {@code source}; gives the number of the source. */
  public int document(String source) {
    int number = number(source);
    documents[number]++;
    return number;
  }

  /**
   * Takes note of a line of a document.
   *
   * @param line its hash, none lower than the one before
   * @param source the number of the document's source
   * @throws IllegalArgumentException if the line is lower than the one before
   */
  public void line(long line, int source) {
    if (line != hash) {
      if (line < hash) {
        throw new IllegalArgumentException("lines are out of order");
      }
      finishLine();
      hash = line;
    }
    if (standing.length < sources.size()) {
      standing = Arrays.copyOf(standing, sources.size());
    }
    if (standing[source]++ == 0) {
      met = metSize < met.length ? met : Arrays.copyOf(met, metSize * 2);
      met[metSize++] = source;
    }
  }

  /** What was counted; nothing can be added after that. */
  public Templates templates() {
    finishLine();
    return Templates.of(sources, documents, inSources, inCorpus);
  }

  private int number(String source) {
    Integer number = numbers.putIfAbsent(source, sources.size());
    if (number != null) {
      return number;
    }
    if (sources.size() == documents.length) {
      documents = Arrays.copyOf(documents, documents.length * 2);
    }
    sources.add(source);
    return sources.size() - 1;
  }

  private void finishLine() {
    if (metSize >= Floor.of(sources.size())) {
      inCorpus.add(hash, 0, metSize);
    }
    for (int i = 0; i < metSize; i++) {
      int source = met[i];
      if (standing[source] >= Floor.of(documents[source])) {
        inSources.add(hash, source, standing[source]);
      }
      standing[source] = 0;
    }
    metSize = 0;
  }
}
