package org.newsgrain.job.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.runners.direct.DirectRunner;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.job.plan.UsageException;
import org.newsgrain.job.stage.Spread;

/** What the user tells Beam, and what we tell it otherwise. */
final class BeamOptions {

  private static final String RUNNER = "runner";

  /** Below so many bytes a second thread finds hardly any work, and looks for it without pause. */
  private static final long SMALL = 500_000;

  private final RunPlan plan;
  private final Optional<Engine> engine = Engine.ofThisJar();

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
    PipelineOptions options = parsed(arguments());
    if (isDirect(options)) {
      setDirectDefaults(options.as(DirectOptions.class), bytes);
    } else {
      engine.ifPresent(Engine::setProperties);
    }
    return options;
  }

  /**
   * Over how much the work is spread.
   *
   * @param options those of {@link #options(long)}
   * @param bytes the size of the input
   */
  Spread spread(PipelineOptions options, long bytes) {
    return isDirect(options)
        ? Spread.overThreads(plan.threads())
        : Spread.overProcesses(plan.threads(), bytes);
  }

  private static boolean isDirect(PipelineOptions options) {
    return options.getRunner().equals(DirectRunner.class);
  }

  /** What the user says, and what the engine of this jar is told otherwise. */
  private String[] arguments() {
    List<String> arguments = new ArrayList<>(plan.beamOptions());
    engine.ifPresent(
        own -> {
          if (!isGiven(RUNNER)) {
            arguments.add("--" + RUNNER + "=" + own.runner());
          }
          own.options().stream().filter(option -> !isGiven(name(option))).forEach(arguments::add);
        });
    return arguments.toArray(String[]::new);
  }

  private static String name(String option) {
    return option.substring("--".length(), option.indexOf('='));
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
