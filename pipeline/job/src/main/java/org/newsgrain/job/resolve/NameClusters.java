package org.newsgrain.job.resolve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.TupleTag;
import org.newsgrain.job.spill.EntryBuffer;
import org.newsgrain.job.spill.Runs;
import org.newsgrain.text.count.MentionKey;
import org.newsgrain.text.count.Merge;
import org.newsgrain.text.document.LanguageTag;
import org.newsgrain.text.entity.CorpusName;
import org.newsgrain.text.entity.Entity;
import org.newsgrain.text.entity.EntityRules;
import org.newsgrain.text.entity.Resolved;
import org.newsgrain.text.entity.SurfaceForm;
import org.newsgrain.text.name.EntityType;

/** A shard of clusters to the entity of each spelling. */
final class NameClusters extends DoFn<KV<Integer, Iterable<String>>, KV<Integer, String>> {

  private static final long serialVersionUID = 1L;

  /** Runs of spellings with their entities, by shard of the names. */
  static final TupleTag<KV<Integer, String>> NAMES = new TupleTag<>("names") {};

  /** Runs of such as rules concern, all under one key. */
  static final TupleTag<KV<Integer, String>> CONCERNED = new TupleTag<>("concerned") {};

  private final Runs runs;
  private final EntityRules rules;

  NameClusters(Runs runs, EntityRules rules) {
    this.runs = runs;
    this.rules = rules;
  }

  @ProcessElement
  public void process(@Element KV<Integer, Iterable<String>> shard, MultiOutputReceiver out)
      throws IOException {
    EntryBuffer<MentionKey, EntityName> names =
        new EntryBuffer<>(
            NameRuns.NAMES,
            same -> same.get(0),
            MentionKey::name,
            runs,
            (part, run) -> out.get(NAMES).output(KV.of(part, run)));
    EntryBuffer<MentionKey, EntityName> concerned =
        new EntryBuffer<>(
            NameRuns.NAMES,
            same -> same.get(0),
            key -> "",
            runs,
            (part, run) -> out.get(CONCERNED).output(KV.of(0, run)));
    NameRuns.MEMBERS.merge(
        shard.getValue(),
        runs,
        same -> same.get(0),
        members ->
            Merge.groups(
                members, MemberKey::isSameCluster, cluster -> name(cluster, names, concerned)));
    names.write();
    concerned.write();
  }

  private void name(
      List<Map.Entry<MemberKey, Member>> cluster,
      EntryBuffer<MentionKey, EntityName> names,
      EntryBuffer<MentionKey, EntityName> concerned) {
    List<SurfaceForm> forms =
        cluster.stream().map(member -> Naming.surfaceForm(member.getKey().form())).toList();
    Entity entity = Naming.resolver().name(corpusNames(cluster));
    EntryBuffer<MentionKey, EntityName> out = rules.concern(entity, forms) ? concerned : names;
    try {
      for (int i = 0; i < forms.size(); i++) {
        Map.Entry<MemberKey, Member> member = cluster.get(i);
        String reason = member.getValue().reason().text();
        out.add(member.getKey().form(), EntityName.of(Resolved.of(forms.get(i), entity, reason)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of a cluster, whose spellings come sorted. */
  private static List<CorpusName> corpusNames(List<Map.Entry<MemberKey, Member>> cluster) {
    List<CorpusName> names = new ArrayList<>();
    Merge.groups(
        cluster.iterator(),
        (a, b) -> Naming.isSameName(a.form(), b.form()),
        forms -> names.add(corpusName(forms)));
    return names;
  }

  private static CorpusName corpusName(List<Map.Entry<MemberKey, Member>> forms) {
    MentionKey first = forms.get(0).getKey().form();
    SortedSet<LanguageTag> languages = new TreeSet<>();
    long count = 0;
    for (Map.Entry<MemberKey, Member> form : forms) {
      languages.add(new LanguageTag(form.getKey().form().language()));
      count += form.getValue().count();
    }
    return new CorpusName(EntityType.valueOf(first.type()), first.name(), languages, count);
  }
}
