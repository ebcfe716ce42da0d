package org.newsgrain.job.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import org.newsgrain.job.publish.DataPackage;
import org.newsgrain.job.publish.Manifest;
import org.newsgrain.job.publish.PublishedFile;

/** The snapshot's description for other programs against the files that it describes. */
final class PackageCheck {

  private static final JsonMapper MAPPER = new JsonMapper();

  private final Findings findings;

  private PackageCheck(Findings findings) {
    this.findings = findings;
  }

  /**
   * Compares them.
   *
   * @param rows how many rows the tables have
   * @throws IOException if a file can't be read
   */
  static void of(Snapshot snapshot, Map<String, Long> rows, Findings findings) throws IOException {
    Path file = snapshot.folder().resolve(DataPackage.FILE);
    if (!Files.isRegularFile(file)) {
      return;
    }
    Manifest manifest = snapshot.manifest();
    JsonNode expected =
        MAPPER.readTree(
            MAPPER.writeValueAsBytes(
                DataPackage.of(
                    PublishedFile.tables(snapshot.folder()),
                    manifest.id(),
                    manifest.version(),
                    rows)));
    try {
      new PackageCheck(findings).compare("", expected, MAPPER.readTree(file.toFile()));
    } catch (JsonProcessingException e) {
      findings.add(DataPackage.FILE, "is no JSON: " + e.getOriginalMessage());
    }
  }

  private void compare(String at, JsonNode expected, JsonNode found) {
    boolean sameShape =
        expected.getNodeType() == found.getNodeType() && expected.size() == found.size();
    if (!sameShape || expected.isValueNode()) {
      findings.compare(DataPackage.FILE, at.isEmpty() ? "/" : at, "value", expected, found);
    } else if (expected.isArray()) {
      for (int i = 0; i < expected.size(); i++) {
        compare(at + "/" + i, expected.get(i), found.get(i));
      }
    } else {
      Iterator<String> names = expected.fieldNames();
      while (names.hasNext()) {
        String name = names.next();
        compare(at + "/" + name, expected.get(name), found.path(name));
      }
    }
  }
}
