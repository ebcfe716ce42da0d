package org.newsgrain.job.resolve;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.Count;
import org.apache.beam.sdk.transforms.Create;
import org.apache.beam.sdk.values.KV;
import org.newsgrain.job.spill.EntryBuffer;
import org.newsgrain.job.spill.Runs;
import org.newsgrain.job.spill.Shards;
import org.newsgrain.text.count.CountedDocument;
import org.newsgrain.text.count.MentionKey;
import org.newsgrain.text.count.Occurrences;
import org.newsgrain.text.entity.EntityRules;

/**
 * Resolves made-up names in Beam: {@code ResolverBench SPELLINGS FOLDER}. The memory is what the
 * Java machine is given ({@code -Xmx2g}); the folder holds some GB in between and is left as it is.
 *
 * <p>Names are made of syllables, in the proportions of news: given and family names follow Zipf's
 * law, and new family names go on for ever, as do spellings of known ones.
 */
public final class ResolverBench {

  private static final List<String> ONSETS =
      List.of("b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "sh", "st");
  private static final List<String> VOWELS = List.of("a", "e", "i", "o", "u", "ia", "ei");
  private static final List<String> CODAS = List.of("", "n", "r", "s", "l", "k", "ng", "nko", "v");
  private static final List<String> LANGUAGES = List.of("en", "sv", "de", "fr", "es", "pl");
  private static final int GIVEN_NAMES = 20_000;

  /** So many family names are short. */
  private static final int FREQUENT = 2_000;

  private static final int THREADS = 2;

  private final SplittableRandom random = new SplittableRandom(1);
  private final int families;

  private ResolverBench(int spellings) {
    // A family name is borne by two to three persons on average.
    this.families = spellings / 4;
  }

  /**
   * Runs it.
   *
   * @param args how many distinct spellings, and an empty folder for runs
   */
  public static void main(String[] args) throws IOException {
    int spellings = Integer.parseInt(args[0]);
    Runs runs = new Runs(Files.createDirectories(Path.of(args[1])), new Shards(1));
    List<KV<Integer, String>> mentions = new ArrayList<>();
    new ResolverBench(spellings).write(spellings, runs, mentions);
    System.out.printf("%d spellings in %d runs%n", spellings, mentions.size());
    long start = System.nanoTime();
    long cpu = cpuNanos();
    resolve(runs, mentions);
    System.out.printf(
        "%.1f s, %.1f CPU-s%n", (System.nanoTime() - start) / 1e9, (cpuNanos() - cpu) / 1e9);
  }

  private static void resolve(Runs runs, List<KV<Integer, String>> mentions) {
    DirectOptions options = PipelineOptionsFactory.as(DirectOptions.class);
    options.setTargetParallelism(THREADS);
    options.setEnforceImmutability(false);
    options.setEnforceEncodability(false);
    Pipeline pipeline = Pipeline.create(options);
    pipeline
        .apply(Create.of(mentions).withCoder(KvCoder.of(VarIntCoder.of(), StringUtf8Coder.of())))
        .apply(new ResolveEntities(runs, EntityRules.NONE))
        .get(ResolveEntities.ENTITIES)
        .apply(Count.globally());
    pipeline.run().waitUntilFinish();
  }

  private static long cpuNanos() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
        .getProcessCpuTime();
  }

  private void write(int spellings, Runs runs, List<KV<Integer, String>> mentions)
      throws IOException {
    EntryBuffer<MentionKey, Occurrences> buffer =
        new EntryBuffer<>(
            MentionRuns.MENTIONS,
            Occurrences::sum,
            MentionKey::name,
            runs,
            (shard, run) -> mentions.add(KV.of(shard, run)));
    for (int i = 0; i < spellings; i++) {
      Occurrences occurrences = new Occurrences();
      String id = String.format("%016x", random.nextLong());
      occurrences.add(CountedDocument.of(id, 300, Optional.empty(), false), 1 + random.nextInt(3));
      buffer.add(mention(i), occurrences);
    }
    buffer.write();
  }

  /** The {@code i}th spelling: one in three is a lone name, one in five has a fuller one. */
  private MentionKey mention(int i) {
    String language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
    String type = i % 10 < 6 ? "PER" : i % 10 < 8 ? "ORG" : "LOC";
    String name = i % 3 == 0 ? word(families + i, 3) : fullName(i);
    String surface = i % 5 == 1 ? name.substring(name.lastIndexOf(' ') + 1) : name;
    return new MentionKey(type, name, surface, language, "source");
  }

  /** A name that no other has: in the middle stands what is its own. */
  private String fullName(int i) {
    int rank = zipf(families);
    String family = word(rank, rank < FREQUENT ? 2 : 3);
    return word(-1 - zipf(GIVEN_NAMES), 1) + " " + word(i, 2) + " " + family;
  }

  /** A rank from 0 that follows Zipf's law, about. */
  private int zipf(int most) {
    return (int) Math.pow(most, random.nextDouble()) - 1;
  }

  /** The word of that number: the same number gives the same word. */
  private static String word(int number, int syllables) {
    SplittableRandom letters = new SplittableRandom(number);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(ONSETS.get(letters.nextInt(ONSETS.size())))
          .append(VOWELS.get(letters.nextInt(VOWELS.size())));
    }
    word.append(CODAS.get(letters.nextInt(CODAS.size())));
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
