package org.newsgrain.job.stage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.SerializableCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.WithKeys;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.newsgrain.job.kept.KeptRun;
import org.newsgrain.job.kept.RunList;
import org.newsgrain.job.spill.Runs;

/** Lists the runs that the next run of the program may use, in the folder where they are. */
final class KeepRuns extends PTransform<PCollection<KeptRun>, PCollection<Integer>> {

  private static final long serialVersionUID = 1L;

  private final Runs runs;

  KeepRuns(Runs runs) {
    this.runs = runs;
  }

  @Override
  public PCollection<Integer> expand(PCollection<KeptRun> kept) {
    return kept.apply("in one list", WithKeys.of(0))
        .setCoder(KvCoder.of(VarIntCoder.of(), SerializableCoder.of(KeptRun.class)))
        .apply("together", GroupByKey.create())
        .apply("list", ParDo.of(new WriteList(runs)));
  }

  private static final class WriteList extends DoFn<KV<Integer, Iterable<KeptRun>>, Integer> {
    private static final long serialVersionUID = 1L;

    private final Runs runs;

    WriteList(Runs runs) {
      this.runs = runs;
    }

    @ProcessElement
    public void process(@Element KV<Integer, Iterable<KeptRun>> all, OutputReceiver<Integer> out)
        throws IOException {
      List<KeptRun> list = new ArrayList<>();
      all.getValue().forEach(list::add);
      RunList.write(Path.of(runs.folder()), list);
      out.output(list.size());
    }
  }
}
