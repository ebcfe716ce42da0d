package org.newsgrain.text.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.newsgrain.text.name.EntityType;

/** Labels the words of a text by what it has learned, and reads names off the labels. */
final class Tagger {

  private final Scores scores;

  Tagger(Scores scores) {
    this.scores = scores;
  }

  /** The names of a text, in order. */
  List<Guess> tag(ObservedText text) {
    Decoder decoder = new Decoder(scores);
    List<Guess> guesses = new ArrayList<>();
    float[][] sums = new float[0][];
    for (Stretch stretch : text.stretches()) {
      int size = stretch.size();
      if (sums.length < size) {
        sums = new float[size * 2][Labels.COUNT];
      }
      boolean[] joins = new boolean[size];
      for (int i = 0; i < size; i++) {
        Arrays.fill(sums[i], 0);
        joins[i] = text.joins(stretch.first() + i);
        addScores(text.featuresAt(stretch.first() + i), sums[i]);
      }
      addNames(decoder.decode(size, sums, joins), stretch.first(), guesses);
    }
    guesses.replaceAll(guess -> untitled(guess, text));
    return guesses;
  }

  private static Guess untitled(Guess guess, ObservedText text) {
    return guess.type() == EntityType.PER
        ? new Guess(text.afterTitles(guess.first(), guess.last()), guess.last(), guess.type())
        : guess;
  }

  private void addScores(Features features, float[] sums) {
    for (int k = 0; k < features.size(); k++) {
      scores.add(features.get(k), sums);
    }
  }

  private static void addNames(int[] labels, int offset, List<Guess> guesses) {
    for (int first = 0; first < labels.length; first++) {
      if (Labels.starts(labels[first])) {
        int last = first;
        while (Labels.goesOn(labels[last])) {
          last++;
        }
        guesses.add(new Guess(offset + first, offset + last, Labels.type(labels[first])));
      }
    }
  }
}
