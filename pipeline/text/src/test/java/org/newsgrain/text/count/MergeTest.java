package org.newsgrain.text.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class MergeTest {

  private static final int ROUNDS = 300;

  @Test
  void isInAscendingOrder() {
    assertThat(sorted(Map.of(key("en", "b"), 1L, key("en", "a"), 2L, key("de", "b"), 3L)))
        .containsExactly(
            Map.entry(key("de", "b"), 3L),
            Map.entry(key("en", "a"), 2L),
            Map.entry(key("en", "b"), 1L));
  }

  @Test
  void mergingSumsEachKeyOnceInOrder() {
    Random random = new Random(3);
    for (int round = 0; round < ROUNDS; round++) {
      List<List<Map.Entry<String, Long>>> runs = new ArrayList<>();
      TreeMap<String, Long> expected = new TreeMap<>();
      for (int b = random.nextInt(6); b > 0; b--) {
        Map<String, Long> counts = counts(random);
        counts.forEach((key, count) -> expected.merge(key, count, Long::sum));
        runs.add(sorted(counts));
      }
      assertThat(merge(runs)).containsExactlyElementsOf(expected.entrySet());
    }
  }

  @Test
  void mergingIsAssociativeAndCommutative() {
    Random random = new Random(5);
    for (int round = 0; round < ROUNDS; round++) {
      List<Map.Entry<String, Long>> a = sorted(counts(random));
      List<Map.Entry<String, Long>> b = sorted(counts(random));
      List<Map.Entry<String, Long>> c = sorted(counts(random));
      List<Map.Entry<String, Long>> all = merge(List.of(a, b, c));
      assertThat(merge(List.of(merge(List.of(a, b)), c))).isEqualTo(all);
      assertThat(merge(List.of(a, merge(List.of(b, c))))).isEqualTo(all);
      List<List<Map.Entry<String, Long>>> shuffled = new ArrayList<>(List.of(a, b, c));
      Collections.shuffle(shuffled, random);
      assertThat(merge(shuffled)).isEqualTo(all);
    }
  }

  @Test
  void nothingMergedIsNothing() {
    Iterator<Map.Entry<String, Long>> merged =
        Merge.of(List.of(sorted(Map.<String, Long>of()).iterator()), MergeTest::sum);
    assertThat(merged.hasNext()).isFalse();
    assertThatThrownBy(merged::next).isInstanceOf(NoSuchElementException.class);
  }

  private static List<Map.Entry<String, Long>> merge(List<List<Map.Entry<String, Long>>> runs) {
    List<Map.Entry<String, Long>> entries = new ArrayList<>();
    Merge.of(runs.stream().map(List::iterator).toList(), MergeTest::sum)
        .forEachRemaining(entries::add);
    return entries;
  }

  private static <K extends Comparable<K>> List<Map.Entry<K, Long>> sorted(Map<K, Long> counts) {
    return List.copyOf(new TreeMap<>(counts).entrySet());
  }

  private static Long sum(List<Long> counts) {
    return counts.stream().mapToLong(Long::longValue).sum();
  }

  private static Map<String, Long> counts(Random random) {
    Map<String, Long> counts = new HashMap<>();
    for (int n = random.nextInt(12); n > 0; n--) {
      counts.put("k" + random.nextInt(15), (long) random.nextInt(100));
    }
    return counts;
  }

  private static TermKey key(String language, String term) {
    return new TermKey(language, term);
  }
}
