package org.newsgrain.job.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.newsgrain.job.read.Listing;

/**
 * What a snapshot consists of and what it was made from. Written last: a folder without it is no
 * snapshot. It holds nothing that differs between two runs on the same input.
 *
 * @param id the snapshot's id
 * @param version the software that made it
 * @param options the options that matter, {@code name=value}
 * @param inputSha256 hash over the paths and bytes of all input files
 * @param inputFiles how many files the input had
 * @param ledger what went in and what became of it
 * @param files every other file of the snapshot
 */
public record Manifest(
    String id,
    String version,
    List<String> options,
    String inputSha256,
    long inputFiles,
    Ledger ledger,
    List<PublishedFile> files) {

  /** What its file is called. */
  public static final String FILE = "manifest.json";

  /**
   * The manifest of the snapshot in {@code folder}.
   *
   * @throws IOException if it is missing or damaged
   */
  public static Manifest read(Path folder) throws IOException {
    return Json.MAPPER.readValue(folder.resolve(FILE).toFile(), Manifest.class);
  }

  /**
   * The manifest of the snapshot in {@code folder} as a tree: one of another release may say more
   * or less.
   *
   * @throws IOException if it is missing or damaged
   */
  public static JsonNode tree(Path folder) throws IOException {
    return Json.MAPPER.readTree(folder.resolve(FILE).toFile());
  }

  /** Whether {@code folder} holds a snapshot with all its files in full size. */
  public static boolean isComplete(Path folder) throws IOException {
    Optional<Manifest> manifest = readable(folder);
    if (manifest.isEmpty()) {
      return false;
    }
    for (PublishedFile file : manifest.get().files()) {
      if (!file.isIn(folder)) {
        return false;
      }
    }
    return true;
  }

  /** Whether {@code folder} holds every file that its manifest lists, byte for byte. */
  public static boolean isIntact(Path folder) throws IOException {
    return isComplete(folder) && PublishedFile.in(folder).containsAll(read(folder).files());
  }

  /** Whether {@code folder} holds every file that {@code manifest} lists, byte for byte. */
  static boolean isIntact(Path folder, Manifest manifest) throws IOException {
    return isIntact(folder) && read(folder).equals(manifest);
  }

  /** The manifest, unless it is damaged: that must not stand in the way of a whole one. */
  private static Optional<Manifest> readable(Path folder) throws IOException {
    if (!Files.isRegularFile(folder.resolve(FILE))) {
      return Optional.empty();
    }
    try {
      return Optional.ofNullable(read(folder)).filter(manifest -> manifest.files() != null);
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /**
   * The manifest of what is staged in {@code folder}, which has no manifest yet.
   *
   * @param tables the files of the tables
   * @throws IOException if a file can't be read
   */
  public static Manifest of(
      Path folder,
      List<PublishedFile> tables,
      String id,
      String version,
      List<String> options,
      Listing listing,
      Ledger ledger)
      throws IOException {
    return new Manifest(
        id,
        version,
        options,
        SnapshotId.fingerprint(listing),
        listing.files().size(),
        ledger,
        PublishedFile.in(folder, tables));
  }

  void write(Path folder) throws IOException {
    Json.write(folder.resolve(FILE), this);
  }
}
