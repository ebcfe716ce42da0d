package org.newsgrain.text.score;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a score may ask of a block: every signal of its own, and the telling ones of the two blocks
 * above and the two below, under names such as {@code length} and {@code -1.length}. A block that
 * is not there answers -1.
 */
public final class Features {

  private static final List<Signal> OF_NEIGHBOURS =
      List.of(
          Signal.LENGTH,
          Signal.ENDS,
          Signal.WORDS,
          Signal.PROSE,
          Signal.CUE,
          Signal.CAPITALISED,
          Signal.TIME,
          Signal.IN_BODY,
          Signal.STARTS,
          Signal.SEPARATORS,
          Signal.COMMON_WORDS,
          Signal.RECURS,
          Signal.SOURCES,
          Signal.STOPS);

  private record Feature(Signal signal, int offset) {
    String name() {
      return offset == 0 ? signal.label() : (offset > 0 ? "+" : "") + offset + "." + signal.label();
    }
  }

  private static final List<Feature> ALL = all();

  /** Their signals and offsets once more, as arrays, for every block is asked for all of them. */
  private static final Signal[] SIGNALS = ALL.stream().map(Feature::signal).toArray(Signal[]::new);

  private static final int[] OFFSETS = ALL.stream().mapToInt(Feature::offset).toArray();
  private static final Map<String, Integer> BY_NAME = byName();

  private Features() {}

  private static List<Feature> all() {
    List<Feature> all = new ArrayList<>();
    for (Signal signal : Signal.values()) {
      all.add(new Feature(signal, 0));
    }
    for (int offset = -Signals.REACH; offset <= Signals.REACH; offset++) {
      for (Signal signal : offset == 0 ? List.<Signal>of() : OF_NEIGHBOURS) {
        all.add(new Feature(signal, offset));
      }
    }
    return List.copyOf(all);
  }

  private static Map<String, Integer> byName() {
    Map<String, Integer> byName = new HashMap<>();
    for (int i = 0; i < ALL.size(); i++) {
      byName.put(ALL.get(i).name(), i);
    }
    return Map.copyOf(byName);
  }

  /** How many features there are. */
  public static int count() {
    return ALL.size();
  }

  /** The name of the feature at {@code index}. */
  public static String name(int index) {
    return ALL.get(index).name();
  }

  /** The signal that the feature at {@code index} asks for. */
  public static Signal signal(int index) {
    return ALL.get(index).signal();
  }

  /** The index of the feature with a name, or -1. */
  static int index(String name) {
    return BY_NAME.getOrDefault(name, -1);
  }

  /** Where its cell stands, of the first block; those of the blocks below follow. */
  static int cell(Signals signals, int index) {
    return signals.cell(SIGNALS[index], OFFSETS[index]);
  }

  /** Reads all features of a block into {@code row}. */
  public static void read(Signals signals, int block, byte[] row) {
    for (int f = 0; f < row.length; f++) {
      row[f] = (byte) signals.of(SIGNALS[f], block + OFFSETS[f]);
    }
  }
}
