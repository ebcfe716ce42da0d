package org.newsgrain.job.cli;

import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.job.plan.UsageException;

/** What the user tells Beam, and what we tell it otherwise. */
final class BeamOptions {

  /** Below so many bytes a second thread finds hardly any work, and looks for it without pause. */
  private static final long SMALL = 500_000;

  private final RunPlan plan;

  BeamOptions(RunPlan plan) {
    this.plan = plan;
  }

  /**
   * Lets this process read what Beam can reach, as the user's options say.
   *
   * @throws UsageException if Beam does not know an option
   */
  void registerFileSystems() {
    FileSystems.setDefaultPipelineOptions(options(Long.MAX_VALUE));
  }

  /**
   * The options of a run.
   *
   * @param bytes how large the input is
   * @throws UsageException if Beam does not know one of them
   */
  PipelineOptions options(long bytes) {
    String[] given = plan.beamOptions().toArray(String[]::new);
    PipelineOptions options = parsed(given);
    if (!isGiven("runner")) {
      setDirectDefaults(options.as(DirectOptions.class), bytes);
    }
    return options;
  }

  private static PipelineOptions parsed(String... given) {
    try {
      return PipelineOptionsFactory.fromArgs(given).withValidation().create();
    } catch (IllegalArgumentException e) {
      throw new UsageException("Beam's options: " + e.getMessage());
    }
  }

  /** Beam's checks of user code cost more than the counting; tests turn them on. */
  private void setDirectDefaults(DirectOptions direct, long bytes) {
    direct.setBlockOnRun(false);
    direct.setTargetParallelism(bytes < SMALL ? 1 : plan.threads());
    if (!isGiven("enforceImmutability")) {
      direct.setEnforceImmutability(false);
    }
    if (!isGiven("enforceEncodability")) {
      direct.setEnforceEncodability(false);
    }
  }

  private boolean isGiven(String option) {
    return plan.beamOptions().stream()
        .anyMatch(given -> given.equals("--" + option) || given.startsWith("--" + option + "="));
  }
}
