package org.newsgrain.job.stage;

import java.io.IOException;
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
import org.apache.beam.sdk.values.TupleTag;
import org.apache.beam.sdk.values.TupleTagList;
import org.newsgrain.job.spill.FileRows;
import org.newsgrain.job.spill.Runs;
import org.newsgrain.job.table.Tables;
import org.newsgrain.text.count.TermTally;

/** The counted terms to rows, shard by shard. */
final class TermTables extends PTransform<PCollection<KV<Integer, String>>, PCollectionTuple> {

  private static final long serialVersionUID = 1L;

  /** Runs of {@code terms}, by file. */
  static final TupleTag<KV<String, String>> ROWS = new TupleTag<>("rows") {};

  /** How many types each source has. */
  static final TupleTag<Totals> TYPES = new TupleTag<>("types") {};

  /** The most frequent terms by day, by language. */
  static final TupleTag<KV<String, TopTerms>> TOP = new TupleTag<>("top") {};

  private final RowMaking making;

  TermTables(RowMaking making) {
    this.making = making;
  }

  @Override
  public PCollectionTuple expand(PCollection<KV<Integer, String>> terms) {
    PCollectionTuple tables =
        terms
            .apply("by shard", GroupByKey.create())
            .apply(
                "rows",
                ParDo.of(new MakeRows(making))
                    .withSideInputs(making.totals())
                    .withOutputTags(ROWS, TupleTagList.of(List.of(TYPES, TOP))));
    tables.get(TYPES).setCoder(Codecs.TOTALS);
    tables.get(TOP).setCoder(KvCoder.of(StringUtf8Coder.of(), Codecs.TOP_TERMS));
    return tables;
  }

  /** The timeline of the most frequent terms of each language, by file. */
  static PCollection<KV<String, String>> timeline(
      PCollection<KV<String, TopTerms>> top, Runs runs) {
    return top.apply("top terms by language", GroupByKey.create())
        .apply("top terms by day", ParDo.of(new MakeTimeline(runs)));
  }

  private static final class MakeRows
      extends DoFn<KV<Integer, Iterable<String>>, KV<String, String>> {
    private static final long serialVersionUID = 1L;

    private final RowMaking making;

    MakeRows(RowMaking making) {
      this.making = making;
    }

    @ProcessElement
    public void process(
        @Element KV<Integer, Iterable<String>> shard,
        ProcessContext context,
        MultiOutputReceiver out)
        throws IOException {
      try (FileRows files =
          new FileRows(making.runs(), (file, run) -> out.get(ROWS).output(KV.of(file, run)))) {
        TermRows rows = new TermRows(making.languages(context), files);
        EntryRuns.TERMS.merge(shard.getValue(), making.runs(), TermTally::sum, rows::addAll);
        out.get(TYPES).output(rows.types());
        rows.top().forEach((language, terms) -> out.get(TOP).output(KV.of(language, terms)));
      }
    }
  }

  private static final class MakeTimeline
      extends DoFn<KV<String, Iterable<TopTerms>>, KV<String, String>> {
    private static final long serialVersionUID = 1L;

    private final Runs runs;

    MakeTimeline(Runs runs) {
      this.runs = runs;
    }

    @ProcessElement
    public void process(
        @Element KV<String, Iterable<TopTerms>> language, OutputReceiver<KV<String, String>> out) {
      try (FileRows rows = new FileRows(runs, (file, run) -> out.output(KV.of(file, run)))) {
        TopTerms.merge(language.getValue())
            .terms()
            .forEach(
                term ->
                    rows.addAll(
                        Tables.TIMELINE,
                        term.term(),
                        term.days().rows(language.getKey(), term.term())));
      }
    }
  }
}
