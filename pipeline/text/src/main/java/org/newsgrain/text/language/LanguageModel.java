package org.newsgrain.text.language;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.newsgrain.text.document.LanguageTag;

/**
 * The trained weights: for each language its scripts, and for each feature what it says for or
 * against the languages it was seen in, in steps of {@link #STEP}. Weights are whole numbers, so
 * sums are exact in any order.
 *
 * <p>The file: an int {@link #MAGIC}, a byte of the number of languages; of each its code, its
 * typical score a letter (short, in steps), the number of its scripts and their names; an int each
 * for the number of keys and of entries; then the keys in rising order, each as its distance from
 * the one before (7 bits a byte, low bits first) and its entries: two bytes, the first the
 * language, with the top bit set in the last entry of a key, the second the weight.
 */
public final class LanguageModel {

  /** The first four bytes of the file. */
  public static final int MAGIC = 0x4E474C31;

  /** The unit of a weight, in nats. */
  public static final double STEP = 0.1;

  private static final int LAST = 0x8000;

  private final List<LanguageTag> languages;
  private final int[] typicalScores;
  private final boolean[][] scripts;
  private final Features features;
  private final WordMemory memory;

  private LanguageModel(DataInputStream in) throws IOException {
    if (in.readInt() != MAGIC) {
      throw new IOException("not a language model");
    }
    int count = in.readUnsignedByte();
    List<LanguageTag> tags = new ArrayList<>(count);
    typicalScores = new int[count];
    scripts = new boolean[LetterTable.classes()][count];
    for (int language = 0; language < count; language++) {
      tags.add(readLanguage(in, language));
    }
    languages = List.copyOf(tags);
    features = readFeatures(in);
    memory = new WordMemory(count);
  }

  /**
   * Reads a model; the stream should be buffered.
   *
   * @throws IOException if the stream cannot be read or holds something else
   */
  public static LanguageModel read(InputStream in) throws IOException {
    return new LanguageModel(new DataInputStream(in));
  }

  private LanguageTag readLanguage(DataInputStream in, int language) throws IOException {
    LanguageTag tag = new LanguageTag(in.readUTF());
    typicalScores[language] = in.readShort();
    for (int left = in.readUnsignedByte(); left > 0; left--) {
      scripts[LetterTable.classOf(UnicodeScript.valueOf(in.readUTF()))][language] = true;
    }
    return tag;
  }

  private Features readFeatures(DataInputStream in) throws IOException {
    int keys = in.readInt();
    Features.Builder features = new Features.Builder(languages.size(), keys, in.readInt());
    int key = -1;
    for (int left = keys; left > 0; left--) {
      key += readDistance(in);
      features.startKey(key);
      int entry;
      do {
        entry = in.readChar();
        features.addEntry((entry >> 8) & 0x7F, (byte) entry);
      } while (entry < LAST);
      features.endKey();
    }
    return features.build();
  }

  private static int readDistance(DataInputStream in) throws IOException {
    int value = 0;
    int shift = 0;
    int part;
    do {
      part = in.readUnsignedByte();
      value |= (part & 0x7F) << shift;
      shift += 7;
    } while (part > 0x7F);
    return value;
  }

  /** The languages, each at the index that scores are given by. */
  public List<LanguageTag> languages() {
    return languages;
  }

  /** The index of a language, none if the model does not know it. */
  OptionalInt index(LanguageTag language) {
    int index = languages.indexOf(language);
    return index < 0 ? OptionalInt.empty() : OptionalInt.of(index);
  }

  /** The language at an index. */
  LanguageTag language(int index) {
    return languages.get(index);
  }

  /** Whether a language is written in a script. */
  boolean isWritten(int language, int script) {
    return scripts[script][language];
  }

  /** What a letter of the language's own training text scores on average, in steps. */
  int typicalScore(int language) {
    return typicalScores[language];
  }

  /** The score of each language, in steps: what the words of a script say for it. */
  int[] score(Letters letters, int script) {
    Scores scores = new Scores(languages.size());
    letters.visitWords(script, (start, end) -> add(letters, start, end, scores));
    return scores.sums();
  }

  private void add(Letters letters, int start, int end, Scores scores) {
    if (end - start <= WordMemory.MOST_LETTERS) {
      memory.add(letters, start, end, this::addFeatures, scores);
    } else {
      addFeatures(letters, start, end, scores);
    }
  }

  private void addFeatures(Letters letters, int start, int end, Scores scores) {
    int[] keys = new int[(Ngrams.MAX_ORDER + 1) * (end - start + 1)];
    int[] count = new int[1];
    Ngrams.visitWord(letters, start, end, (key, from, to, word) -> keys[count[0]++] = key);
    features.add(keys, count[0], scores);
  }
}
