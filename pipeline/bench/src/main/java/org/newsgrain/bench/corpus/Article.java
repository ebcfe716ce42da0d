package org.newsgrain.bench.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Writes made-up articles into a buffer of bytes, which it uses again and again. */
final class Article {

  private static final int LONGEST = 1 << 20;
  private static final int PEOPLE = 6;
  private static final double NAMES = 0.03;

  private final byte[] bytes = new byte[LONGEST];
  private int length;
  private final byte[][] people = new byte[PEOPLE][];

  /** A new article of {@code paper}, instead of the one before. */
  void write(Newspaper paper, SplittableRandom random) {
    length = 0;
    for (int i = 0; i < PEOPLE; i++) {
      people[i] = paper.person(random);
    }
    sentence(paper, random, 4 + random.nextInt(6));
    length--;
    add('\n');
    furniture(paper, random, random.nextInt(3));
    int paragraphs = 4 + random.nextInt(12);
    for (int i = 0; i < paragraphs; i++) {
      int sentences = 2 + random.nextInt(4);
      for (int j = 0; j < sentences; j++) {
        sentence(paper, random, 8 + random.nextInt(18));
        add(j + 1 < sentences ? ' ' : '\n');
      }
    }
    furniture(paper, random, random.nextInt(5));
  }

  private void sentence(Newspaper paper, SplittableRandom random, int words) {
    for (int i = 0; i < words; i++) {
      int start = length;
      boolean name = random.nextInt(1 << 16) < NAMES * (1 << 16);
      add(name ? people[random.nextInt(PEOPLE)] : paper.vocabulary.word(random));
      if (i == 0 && bytes[start] >= 'a' && bytes[start] <= 'z') {
        bytes[start] = (byte) (bytes[start] - 'a' + 'A');
      }
      if (i + 1 < words) {
        if (random.nextInt(12) == 0) {
          add(',');
        }
        add(' ');
      }
    }
    add('.');
  }

  private void furniture(Newspaper paper, SplittableRandom random, int lines) {
    for (int i = 0; i < lines; i++) {
      add(paper.furniture(random).getBytes(StandardCharsets.UTF_8));
      add('\n');
    }
  }

  private void add(int c) {
    bytes[length++] = (byte) c;
  }

  private void add(byte[] word) {
    System.arraycopy(word, 0, bytes, length, word.length);
    length += word.length;
  }

  /** How many bytes the article has. */
  int length() {
    return length;
  }

  /** The first place at or after {@code place} where a word ends. */
  int wordEnd(int place) {
    int end = place;
    while (end < length && bytes[end] != ' ' && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  /** The article, which the next one overwrites. */
  byte[] buffer() {
    return bytes;
  }

  /** The article's bytes, to keep. */
  byte[] copy() {
    return Arrays.copyOf(bytes, length);
  }
}
