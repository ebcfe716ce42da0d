package org.newsgrain.bench.train;

import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsgrain.text.language.LanguageModel;

/** Writes the file that {@link LanguageModel} describes and reads. */
final class LanguageModelFile {

  private static final int LAST = 0x80;

  private final SortedMap<Integer, NavigableMap<Integer, Byte>> weights = new TreeMap<>();

  /** Adds what the features say for a language. */
  void add(int language, SortedMap<Integer, Byte> ofLanguage) {
    ofLanguage.forEach(
        (key, weight) -> weights.computeIfAbsent(key, k -> new TreeMap<>()).put(language, weight));
  }

  /** Writes the languages, in the order of their numbers, and the weights. */
  void write(DataOutputStream out, List<TrainedLanguage> languages) throws IOException {
    out.writeInt(LanguageModel.MAGIC);
    out.writeByte(languages.size());
    for (TrainedLanguage language : languages) {
      language.write(out);
    }
    out.writeInt(weights.size());
    out.writeInt(weights.values().stream().mapToInt(NavigableMap::size).sum());
    int before = -1;
    for (int key : weights.keySet()) {
      writeDistance(out, key - before);
      writeEntries(out, weights.get(key));
      before = key;
    }
  }

  private static void writeDistance(DataOutputStream out, int distance) throws IOException {
    int left = distance;
    while (left > 0x7F) {
      out.writeByte((left & 0x7F) | 0x80);
      left >>>= 7;
    }
    out.writeByte(left);
  }

  private static void writeEntries(DataOutputStream out, NavigableMap<Integer, Byte> entries)
      throws IOException {
    int last = entries.lastKey();
    for (var entry : entries.entrySet()) {
      out.writeByte(entry.getKey() | (entry.getKey() == last ? LAST : 0));
      out.writeByte(entry.getValue());
    }
  }
}
