package org.newsgrain.text.mention;

import org.newsgrain.text.name.Lexicon;

/** Finds organizations by the words that their names are made of. */
final class OrganizationReader {

  private static final int LONGEST = 8;

  private final Words words;
  private final Lexicon lexicon;
  private final Evidence evidence;

  OrganizationReader(Words words, Lexicon lexicon, Evidence evidence) {
    this.words = words;
    this.lexicon = lexicon;
    this.evidence = evidence;
  }

  /** The last word of the organization whose name starts at word {@code first}, or -1. */
  int end(int first) {
    if (evidence.isHeadline(first) || lexicon.functionWords.has(words.string(first))) {
      return -1;
    }
    int end = headEnd(first);
    if (end < 0 && isEnding(first)) {
      end = first;
    }
    return end < 0 && isCommonHead(first) ? first + 1 : end;
  }

  /** "Political Expert Group", "Ministry of Defence". */
  private int headEnd(int first) {
    int end = -1;
    int limit = Math.min(words.size(), first + LONGEST);
    for (int i = first; i < limit && (i == first || isNext(i)); i++) {
      if (lexicon.orgHeads.has(words.string(i))) {
        int joined = jointEnd(i);
        boolean closed = joined > i || !isNext(i + 1) || lexicon.isNoName(words.string(i + 1));
        end = (i > first || joined > i) && closed ? joined : end;
      }
    }
    return end;
  }

  /** The last word after "of", or {@code head}. */
  private int jointEnd(int head) {
    int next = head + 1;
    if (!words.joins(next) || !lexicon.orgJoints.has(words.string(next))) {
      return head;
    }
    int start = next + 1;
    while (words.joins(start)
        && lexicon.functionWords.has(words.string(start))
        && start < next + 2) {
      start++;
    }
    int end = start - 1;
    while (isNext(end + 1)) {
      end++;
    }
    return end >= start ? end : head;
  }

  private boolean isNext(int i) {
    return words.joins(i) && words.isCapitalised(i) && !lexicon.calendar.has(words.string(i));
  }

  /** "Finansdepartementet". */
  private boolean isEnding(int first) {
    return evidence.trustedCapitals(words.string(first)) > 0
        && lexicon.orgEndings.endsWord(words.string(first))
        && !evidence.isSmallElsewhere(words.string(first));
  }

  /** "Statistiska centralbyrån". */
  private boolean isCommonHead(int first) {
    return evidence.isTrusted(first)
        && words.joins(first + 1)
        && !words.isCapitalised(first + 1)
        && !words.string(first).endsWith("s")
        && lexicon.orgCommon.has(words.string(first + 1));
  }
}
