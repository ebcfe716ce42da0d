package org.newsgrain.job.resolve;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.TupleTag;
import org.newsgrain.job.spill.EntryRun;
import org.newsgrain.job.spill.Runs;
import org.newsgrain.text.count.MentionKey;
import org.newsgrain.text.entity.EntityRules;
import org.newsgrain.text.entity.Resolved;
import org.newsgrain.text.entity.SurfaceForm;

/** What the analyst's rules make of the spellings that they concern. */
final class ApplyRules extends DoFn<KV<Integer, Iterable<String>>, KV<Integer, String>> {

  private static final long serialVersionUID = 1L;

  /** Runs of spellings with their entities, by shard of the names. */
  static final TupleTag<KV<Integer, String>> NAMES = new TupleTag<>("names") {};

  /** A run of the entities that a rule named. */
  static final TupleTag<String> RENAMED = new TupleTag<>("renamed") {};

  private final Runs runs;
  private final EntityRules rules;

  ApplyRules(Runs runs, EntityRules rules) {
    this.runs = runs;
    this.rules = rules;
  }

  @ProcessElement
  public void process(@Element KV<Integer, Iterable<String>> all, MultiOutputReceiver out)
      throws IOException {
    Map<SurfaceForm, Resolved> concerned = new TreeMap<>();
    NameRuns.NAMES.merge(
        all.getValue(),
        runs,
        same -> same.get(0),
        names ->
            names.forEachRemaining(
                name ->
                    concerned.put(Naming.surfaceForm(name.getKey()), name.getValue().resolved())));
    EntityRules.Outcome outcome = rules.apply(concerned);
    Map<MentionKey, EntityName> names = new TreeMap<>();
    outcome.forms().forEach((form, as) -> names.put(Naming.form(form), EntityName.of(as)));
    NameRuns.NAMES.write(
        EntryRun.Entries.sorted(names),
        MentionKey::name,
        runs,
        (shard, run) -> out.get(NAMES).output(KV.of(shard, run)));
    Map<String, EntityName> renamed = new TreeMap<>();
    outcome
        .renamed()
        .forEach((id, entity) -> renamed.put(id, EntityName.of(new Resolved(entity, ""))));
    out.get(RENAMED).output(NameRuns.RENAMED.write(renamed.entrySet().iterator(), runs));
  }
}
