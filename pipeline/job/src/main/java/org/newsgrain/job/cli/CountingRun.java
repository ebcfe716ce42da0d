package org.newsgrain.job.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.options.PipelineOptions;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.job.read.Listing;
import org.newsgrain.job.stage.CountingJob;
import org.newsgrain.job.stage.Progress;
import org.newsgrain.job.stage.Spread;
import org.newsgrain.job.state.Reuse;
import org.newsgrain.text.entity.EntityRules;

/** Hands the job to Beam and sees it through. */
final class CountingRun {

  private static final long GLANCE_NANOS = 200_000_000;

  private final RunPlan plan;
  private final EntityRules rules;
  private final Console console;

  CountingRun(RunPlan plan, EntityRules rules, Console console) {
    this.plan = plan;
    this.rules = rules;
    this.console = console;
  }

  /**
   * Counts what is listed and writes the tables into {@code staging}.
   *
   * @param scratch a folder for what is of no interest to readers
   * @param reuse what need not be read
   * @throws IllegalStateException if the job ends in any state but DONE
   */
  void execute(Listing listing, Path staging, Path scratch, Reuse reuse) throws IOException {
    BeamOptions beam = new BeamOptions(plan);
    PipelineOptions options = beam.options(listing.bytes());
    Pipeline pipeline = Pipeline.create(options);
    Spread spread = beam.spread(options, reuse.freshBytes());
    new CountingJob(plan, rules, staging, scratch, spread, reuse).build(pipeline, listing);
    PipelineResult result = pipeline.run();
    Thread progress = showProgress(result, reuse.freshBytes());
    PipelineResult.State state;
    try {
      state = result.waitUntilFinish();
    } finally {
      progress.interrupt();
      console.progressDone();
    }
    // An OutOfMemoryError was seen to leave RUNNING behind, with no exception.
    if (state != PipelineResult.State.DONE) {
      throw new IllegalStateException("the job ended in state " + state);
    }
  }

  private Thread showProgress(PipelineResult result, long bytes) {
    Thread progress = new Thread(() -> show(result, bytes), "progress");
    progress.setDaemon(true);
    progress.start();
    return progress;
  }

  private void show(PipelineResult result, long bytes) {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        console.progress(Progress.of(result), bytes);
        LockSupport.parkNanos(GLANCE_NANOS);
      }
    } catch (RuntimeException e) {
      // Not every engine can say how far it is at every moment, and none has to.
      console.progressDone();
    }
  }
}
