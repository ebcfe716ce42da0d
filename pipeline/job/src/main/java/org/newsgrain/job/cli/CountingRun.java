package org.newsgrain.job.cli;

import java.nio.file.Path;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.joda.time.Duration;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.job.read.Listing;
import org.newsgrain.job.stage.CountingJob;
import org.newsgrain.job.stage.Progress;

/** Hands the job to Beam and sees it through. */
final class CountingRun {

  private static final Duration GLANCE = Duration.millis(200);

  private final RunPlan plan;
  private final Console console;

  CountingRun(RunPlan plan, Console console) {
    this.plan = plan;
    this.console = console;
  }

  /**
   * Counts what is listed and writes the tables into {@code staging}.
   *
   * @throws IllegalStateException if the job ends in any state but DONE
   */
  void execute(Listing listing, Path staging) {
    Pipeline pipeline = Pipeline.create(options());
    new CountingJob(plan).build(pipeline, listing, staging);
    PipelineResult result = pipeline.run();
    PipelineResult.State state = watch(result, listing.bytes());
    console.progressDone();
    // An OutOfMemoryError was seen to leave RUNNING behind, with no exception.
    if (state != PipelineResult.State.DONE) {
      throw new IllegalStateException("the job ended in state " + state);
    }
  }

  private PipelineResult.State watch(PipelineResult result, long bytes) {
    PipelineResult.State state = result.waitUntilFinish(GLANCE);
    while (state == null || state == PipelineResult.State.RUNNING) {
      console.progress(Progress.of(result), bytes);
      state = result.waitUntilFinish(GLANCE);
    }
    return state;
  }

  private PipelineOptions options() {
    String[] given = plan.beamOptions().toArray(String[]::new);
    PipelineOptions options = PipelineOptionsFactory.fromArgs(given).withValidation().create();
    if (plan.beamOptions().stream().noneMatch(option -> option.startsWith("--runner"))) {
      setDirectDefaults(options.as(DirectOptions.class));
    }
    return options;
  }

  /** Beam's checks of user code cost more than the counting; tests turn them on. */
  private void setDirectDefaults(DirectOptions direct) {
    direct.setBlockOnRun(false);
    direct.setTargetParallelism(plan.threads());
    if (plan.beamOptions().isEmpty()) {
      direct.setEnforceImmutability(false);
      direct.setEnforceEncodability(false);
    }
  }
}
