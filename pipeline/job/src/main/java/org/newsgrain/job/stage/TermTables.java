package org.newsgrain.job.stage;

import java.util.List;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.job.table.RowBlock;
import org.newsgrain.job.table.Tables;
import org.newsgrain.text.count.Block;
import org.newsgrain.text.count.TermKey;
import org.newsgrain.text.count.TermTally;

/** The counted terms to rows, by language and shard. */
final class TermTables
    extends PTransform<PCollection<KV<String, Block<TermKey, TermTally>>>, PCollectionTuple> {

  private static final long serialVersionUID = 1L;

  /** Rows of {@code terms}, by file. */
  static final TupleTag<KV<String, RowBlock>> ROWS = new TupleTag<>("rows") {};

  /** How many types each source has. */
  static final TupleTag<Totals> TYPES = new TupleTag<>("types") {};

  /** The most frequent terms by day, by language. */
  static final TupleTag<KV<String, TopTerms>> TOP = new TupleTag<>("top") {};

  private final RunPlan.Counting counting;
  private final Shards shards;
  private final PCollectionView<Totals> totals;

  TermTables(RunPlan plan, Shards shards, PCollectionView<Totals> totals) {
    this.counting = plan.counting();
    this.shards = shards;
    this.totals = totals;
  }

  @Override
  public PCollectionTuple expand(PCollection<KV<String, Block<TermKey, TermTally>>> terms) {
    PCollectionTuple tables =
        terms
            .apply("by language and shard", GroupByKey.create())
            .apply(
                "rows",
                ParDo.of(new MakeRows(counting, shards, totals))
                    .withSideInputs(totals)
                    .withOutputTags(ROWS, TupleTagList.of(List.of(TYPES, TOP))));
    tables.get(ROWS).setCoder(KvCoder.of(StringUtf8Coder.of(), Coders.ROWS));
    tables.get(TYPES).setCoder(Coders.TOTALS);
    tables.get(TOP).setCoder(KvCoder.of(StringUtf8Coder.of(), Coders.TOP_TERMS));
    return tables;
  }

  /** The timeline of the most frequent terms of each language, by file. */
  static PCollection<KV<String, RowBlock>> timeline(
      PCollection<KV<String, TopTerms>> top, Shards shards) {
    return top.apply("top terms by language", GroupByKey.create())
        .apply("top terms by day", ParDo.of(new MakeTimeline(shards)))
        .setCoder(KvCoder.of(StringUtf8Coder.of(), Coders.ROWS));
  }

  private static final class MakeRows
      extends DoFn<KV<String, Iterable<Block<TermKey, TermTally>>>, KV<String, RowBlock>> {
    private static final long serialVersionUID = 1L;

    private final RunPlan.Counting counting;
    private final Shards shards;
    private final PCollectionView<Totals> totals;

    MakeRows(RunPlan.Counting counting, Shards shards, PCollectionView<Totals> totals) {
      this.counting = counting;
      this.shards = shards;
      this.totals = totals;
    }

    @ProcessElement
    public void process(
        @Element KV<String, Iterable<Block<TermKey, TermTally>>> shard,
        ProcessContext context,
        MultiOutputReceiver out) {
      String language = shard.getKey().substring(0, shard.getKey().indexOf('/'));
      TermRows terms = TermRows.of(language, shard.getValue(), counting, context.sideInput(totals));
      FileRows rows = new FileRows(shards);
      int term = Tables.TERMS.index("term");
      terms.rows().forEach(row -> rows.add(Tables.TERMS, (String) row.cell(term), row));
      rows.send(out.get(ROWS)::output);
      out.get(TYPES).output(terms.types());
      out.get(TOP).output(KV.of(language, terms.top()));
    }
  }

  private static final class MakeTimeline
      extends DoFn<KV<String, Iterable<TopTerms>>, KV<String, RowBlock>> {
    private static final long serialVersionUID = 1L;

    private final Shards shards;

    MakeTimeline(Shards shards) {
      this.shards = shards;
    }

    @ProcessElement
    public void process(
        @Element KV<String, Iterable<TopTerms>> language,
        OutputReceiver<KV<String, RowBlock>> out) {
      FileRows rows = new FileRows(shards);
      TopTerms.merge(language.getValue())
          .terms()
          .forEach(term -> rows.addAll(Tables.TIMELINE, term.term(), term.days().rows()));
      rows.send(out::output);
    }
  }
}
