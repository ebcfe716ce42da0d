package org.newsgrain.job.resolve;

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
import org.newsgrain.job.spill.EntryRun;
import org.newsgrain.job.spill.Runs;
import org.newsgrain.job.spill.Shards;
import org.newsgrain.text.count.MentionKey;

class EntryRunTest {

  @TempDir Path folder;

  @Test
  void moreRunsThanMayBeOpenAreMergedInRounds() throws IOException {
    Random random = new Random(17);
    Runs runs = new Runs(folder, new Shards(1));
    Map<MentionKey, Long> expected = new TreeMap<>();
    Map<Integer, List<String>> written = new TreeMap<>();
    for (int run = 0; run < 300; run++) {
      Map<MentionKey, Long> counts = counts(random);
      counts.forEach((key, count) -> expected.merge(key, count, Long::sum));
      NameRuns.FORMS.write(
          EntryRun.Entries.sorted(counts),
          MentionKey::name,
          runs,
          (shard, name) -> written.computeIfAbsent(shard, s -> new ArrayList<>()).add(name));
    }
    Map<MentionKey, Long> merged = new TreeMap<>();
    for (List<String> shard : written.values()) {
      merged.putAll(merged(shard, runs));
    }
    assertThat(merged).isEqualTo(expected);
    assertThat(written.get(new Shards(1).of("n1"))).hasSizeGreaterThan(128);
  }

  private static Map<MentionKey, Long> merged(List<String> shard, Runs runs) throws IOException {
    List<Map.Entry<MentionKey, Long>> entries = new ArrayList<>();
    NameRuns.FORMS.merge(
        shard, runs, NameRuns::sum, sorted -> sorted.forEachRemaining(entries::add));
    assertThat(entries).isSortedAccordingTo(Map.Entry.comparingByKey());
    Map<MentionKey, Long> counts = new HashMap<>();
    entries.forEach(entry -> assertThat(counts.put(entry.getKey(), entry.getValue())).isNull());
    return counts;
  }

  private static Map<MentionKey, Long> counts(Random random) {
    Map<MentionKey, Long> counts = new HashMap<>();
    for (int i = 0; i < 20; i++) {
      int name = random.nextInt(5);
      String surface = "s" + random.nextInt(9);
      MentionKey key = new MentionKey("PER", "n" + name, surface, "en", "");
      counts.put(key, 1L + random.nextInt(9));
    }
    return counts;
  }
}
