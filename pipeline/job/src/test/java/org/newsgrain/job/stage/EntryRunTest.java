package org.newsgrain.job.stage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgrain.text.count.MentionKey;

class EntryRunTest {

  @TempDir Path folder;

  @Test
  void moreRunsThanMayBeOpenAreMergedInRounds() throws IOException {
    Random random = new Random(17);
    Runs runs = new Runs(folder, new Shards(1));
    Map<MentionKey, FormCount> expected = new TreeMap<>();
    Map<Integer, List<String>> written = new TreeMap<>();
    for (int run = 0; run < 300; run++) {
      Map<MentionKey, FormCount> counts = counts(random);
      counts.forEach((key, count) -> expected.merge(key, count, EntryRunTest::sum));
      EntryRuns.FORMS.write(
          EntryRun.Entries.sorted(counts),
          MentionKey::name,
          runs,
          (shard, name) -> written.computeIfAbsent(shard, s -> new ArrayList<>()).add(name));
    }
    Map<MentionKey, FormCount> merged = new TreeMap<>();
    for (List<String> shard : written.values()) {
      merged.putAll(merged(shard));
    }
    assertThat(merged).isEqualTo(expected);
    assertThat(written.get(new Shards(1).of("n1"))).hasSizeGreaterThan(128);
  }

  private static Map<MentionKey, FormCount> merged(List<String> shard) throws IOException {
    List<Map.Entry<MentionKey, FormCount>> entries = new ArrayList<>();
    EntryRuns.FORMS.merge(shard, FormCount::sum, sorted -> sorted.forEachRemaining(entries::add));
    assertThat(entries).isSortedAccordingTo(Map.Entry.comparingByKey());
    Map<MentionKey, FormCount> counts = new HashMap<>();
    entries.forEach(entry -> assertThat(counts.put(entry.getKey(), entry.getValue())).isNull());
    return counts;
  }

  private static FormCount sum(FormCount a, FormCount b) {
    return FormCount.sum(List.of(a, b));
  }

  private static Map<MentionKey, FormCount> counts(Random random) {
    Map<MentionKey, FormCount> counts = new HashMap<>();
    for (int i = 0; i < 20; i++) {
      int name = random.nextInt(5);
      String surface = "s" + random.nextInt(9);
      MentionKey key = new MentionKey("PER", "n" + name, surface, "en", "");
      counts.put(key, new FormCount(1 + random.nextInt(9), 1));
    }
    return counts;
  }
}
