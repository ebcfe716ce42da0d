package org.newsgrain.job.compare;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.newsgrain.job.publish.Manifest;

/**
 * A snapshot as its manifest describes it, whichever release wrote it.
 *
 * @param folder where it is
 * @param id its id
 * @param version the software that made it
 * @param options the options that matter, by their names
 */
public record Snapshot(Path folder, String id, String version, Map<String, String> options) {

  /**
   * The snapshot in {@code folder}.
   *
   * @throws IOException if its manifest can't be read
   */
  public static Snapshot read(Path folder) throws IOException {
    JsonNode manifest = Manifest.tree(folder);
    Map<String, String> options = new LinkedHashMap<>();
    for (JsonNode option : manifest.path("options")) {
      String[] parts = option.asText().split("=", 2);
      options.put(parts[0], parts.length == 1 ? "" : parts[1]);
    }
    return new Snapshot(
        folder, manifest.path("id").asText(), manifest.path("version").asText(), options);
  }

  /** The whole number that the option has, or {@code otherwise}. */
  long number(String option, long otherwise) {
    String value = options.getOrDefault(option, "");
    return value.matches("\\d{1,18}") ? Long.parseLong(value) : otherwise;
  }
}
