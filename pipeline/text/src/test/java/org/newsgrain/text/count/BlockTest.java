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

class BlockTest {

  private static final int ROUNDS = 300;

  @Test
  void isInAscendingOrder() {
    Block<TermKey, Long> block =
        Block.of(Map.of(key("b", "x"), 1L, key("a", "y"), 2L, key("a", "x"), 3L));
    assertThat(block.entries())
        .containsExactly(
            Map.entry(key("a", "x"), 3L),
            Map.entry(key("a", "y"), 2L),
            Map.entry(key("b", "x"), 1L));
  }

  @Test
  void mergingSumsEachKeyOnceInOrder() {
    Random random = new Random(3);
    for (int round = 0; round < ROUNDS; round++) {
      List<Block<String, Long>> blocks = new ArrayList<>();
      TreeMap<String, Long> expected = new TreeMap<>();
      for (int b = random.nextInt(6); b > 0; b--) {
        Map<String, Long> counts = counts(random);
        counts.forEach((key, count) -> expected.merge(key, count, Long::sum));
        blocks.add(Block.of(counts));
      }
      assertThat(merge(blocks).entries()).containsExactlyElementsOf(expected.entrySet());
    }
  }

  @Test
  void mergingIsAssociativeAndCommutative() {
    Random random = new Random(5);
    for (int round = 0; round < ROUNDS; round++) {
      Block<String, Long> a = Block.of(counts(random));
      Block<String, Long> b = Block.of(counts(random));
      Block<String, Long> c = Block.of(counts(random));
      Block<String, Long> all = merge(List.of(a, b, c));
      assertThat(merge(List.of(merge(List.of(a, b)), c))).isEqualTo(all);
      assertThat(merge(List.of(a, merge(List.of(b, c))))).isEqualTo(all);
      List<Block<String, Long>> shuffled = new ArrayList<>(List.of(a, b, c));
      Collections.shuffle(shuffled, random);
      assertThat(merge(shuffled)).isEqualTo(all);
    }
  }

  @Test
  void nothingMergedIsNothing() {
    Iterator<Map.Entry<String, Long>> merged =
        Block.merge(List.of(Block.of(Map.<String, Long>of())), BlockTest::sum);
    assertThat(merged.hasNext()).isFalse();
    assertThatThrownBy(merged::next).isInstanceOf(NoSuchElementException.class);
  }

  private static Block<String, Long> merge(List<Block<String, Long>> blocks) {
    List<Map.Entry<String, Long>> entries = new ArrayList<>();
    Block.merge(blocks, BlockTest::sum).forEachRemaining(entries::add);
    return new Block<>(entries);
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

  private static TermKey key(String term, String source) {
    return new TermKey("en", term, source);
  }
}
