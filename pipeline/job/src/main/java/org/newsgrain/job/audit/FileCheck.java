package org.newsgrain.job.audit;

import java.io.IOException;
import java.util.TreeMap;
import org.newsgrain.job.publish.Manifest;
import org.newsgrain.job.publish.PublishedFile;

/** The files of a snapshot against its manifest. */
final class FileCheck {

  private FileCheck() {}

  /**
   * Looks for files that are missing, extra or changed.
   *
   * @throws IOException if one can't be read
   */
  static void of(Snapshot snapshot, Findings findings) throws IOException {
    String folder = snapshot.folder().getFileName().toString();
    findings.compare(Manifest.FILE, "id", "name of the folder", snapshot.manifest().id(), folder);
    TreeMap<String, PublishedFile> found = new TreeMap<>();
    PublishedFile.in(snapshot.folder()).forEach(file -> found.put(file.path(), file));
    found.remove(Manifest.FILE);
    for (PublishedFile listed : snapshot.manifest().files()) {
      PublishedFile file = found.remove(listed.path());
      if (file == null) {
        findings.add(listed.path(), "is missing");
      } else if (file.bytes() != listed.bytes()) {
        findings.compare(listed.path(), "the file", "bytes", listed.bytes(), file.bytes());
      } else {
        findings.compare(listed.path(), "the file", "sha256", listed.sha256(), file.sha256());
      }
    }
    found.keySet().forEach(path -> findings.add(path, "is not in the manifest"));
  }
}
