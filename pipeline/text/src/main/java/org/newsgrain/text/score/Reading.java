package org.newsgrain.text.score;

import java.util.List;

/**
 * What each line of a text says by itself, found in one pass over its characters. What it says
 * among others is the business of {@link SignalReader}, which may be asked again when lines are
 * taken away.
 */
public final class Reading {

  private final Words words;
  private final Shape[] shapes;

  /** By line, where its words start; one more than there are lines. */
  private final int[] starts;

  /** By line, a hash of its words, or 0 if that was not asked for yet. */
  private final int[] hashes;

  private final SharedWords shared;

  private Reading(Words words, int lines) {
    this.words = words;
    this.shapes = new Shape[lines];
    this.starts = new int[lines + 1];
    this.hashes = new int[lines];
    this.shared = new SharedWords(lines);
  }

  /**
   * Reads a text.
   *
   * @param text its characters
   * @param starts where each of its lines starts
   * @param ends one past the last character of each, its line feed left out
   */
  public static Reading of(char[] text, int[] starts, int[] ends) {
    Words words = new Words(text.length);
    Reading reading = new Reading(words, starts.length);
    for (int i = 0; i < starts.length; i++) {
      reading.shapes[i] = Shape.of(text, starts[i], ends[i], words);
      reading.starts[i + 1] = words.count();
    }
    return reading;
  }

  int hash(int line) {
    return hashes[line];
  }

  void setHash(int line, int hash) {
    hashes[line] = hash;
  }

  /** What was found of its lines when they were last looked at. */
  SharedWords shared() {
    return shared;
  }

  Words words() {
    return words;
  }

  /** How a run of lines looks, one after the other. */
  Shape shape(List<Integer> lines) {
    return lines.size() == 1 ? shapes[lines.get(0)] : Shape.joined(shapes, lines);
  }

  /** Where the words of a line start. */
  int firstWord(int line) {
    return starts[line];
  }

  /** Where the words of a line end. */
  int endOfWords(int line) {
    return starts[line + 1];
  }
}
