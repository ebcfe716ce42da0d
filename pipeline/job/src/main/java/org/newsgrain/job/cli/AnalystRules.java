package org.newsgrain.job.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.newsgrain.job.origin.EntityRulesFile;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.job.read.InputPlace;
import org.newsgrain.text.document.Sha256;
import org.newsgrain.text.entity.EntityRules;

/**
 * What the analyst says of the entities.
 *
 * @param rules from the file that the plan names, else from that beside the articles
 * @param sha256 the hash of the file's bytes, 64 hex digits, or empty if there is none
 */
record AnalystRules(EntityRules rules, String sha256) {

  /**
   * The rules of a run.
   *
   * @throws org.newsgrain.job.plan.UsageException if they make no sense
   * @throws IOException if they can't be read
   */
  static AnalystRules of(RunPlan plan) throws IOException {
    if (plan.entityRules().isPresent()) {
      Path file = Path.of(plan.entityRules().get());
      return of(Files.readAllBytes(file), file.getFileName().toString());
    }
    Optional<byte[]> beside = InputPlace.of(plan.input()).sideTable(EntityRulesFile.FILE_NAME);
    return beside.isPresent()
        ? of(beside.get(), EntityRulesFile.FILE_NAME)
        : new AnalystRules(EntityRules.NONE, "");
  }

  private static AnalystRules of(byte[] bytes, String name) {
    return new AnalystRules(EntityRulesFile.read(bytes, name), Sha256.hex(bytes));
  }
}
