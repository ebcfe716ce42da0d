package org.newsgrain.job.remote;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.job.read.Articles;
import org.newsgrain.job.read.InputFile;
import org.newsgrain.job.read.Listing;
import org.newsgrain.job.read.Piece;
import org.newsgrain.text.document.Document;
import org.newsgrain.text.document.Rejection;

/** A folder of articles, and what comes out of it by its path or by the URI of a store. */
final class Corpus {

  private static final long LARGEST = 100 << 20;

  private final Path root;

  Corpus(Path root) {
    this.root = root;
  }

  /** What becomes of an input. */
  record Outcome(List<Document> documents, List<Rejection> rejections) {}

  Path write(String path, byte[] bytes) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  Path write(String path, String text) throws IOException {
    return write(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The folder's URI in the store {@code scheme}, or its path if that is {@code file}. */
  String address(String scheme) {
    return scheme.equals("file") ? root.toString() : scheme + "://host" + root;
  }

  static RunPlan.Reading reading(String address) {
    return new RunPlan.Reading(address, "", LARGEST);
  }

  Listing listing(String scheme) throws IOException {
    return listingOf(address(scheme));
  }

  static Listing listingOf(String address) throws IOException {
    return Listing.of(reading(address), Path.of("no-output"), 2);
  }

  Outcome read(String scheme) throws IOException {
    return read(listing(scheme), address(scheme));
  }

  static Outcome read(Listing listing, String address) {
    Articles articles = new Articles(reading(address));
    Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>(listing.rejections()));
    for (InputFile file : listing.files()) {
      for (Piece piece : Piece.of(file)) {
        articles.read(piece, outcome.documents::add, outcome.rejections::add);
      }
    }
    return outcome;
  }

  /** JSON lines with at least so many bytes of text that does not pack well. */
  static String records(int bytes) {
    Random random = new Random(bytes);
    StringBuilder lines = new StringBuilder();
    while (lines.length() < bytes) {
      lines.append("{\"text\": \"");
      random.ints(40_000).forEach(number -> lines.append(number).append(' '));
      lines.append("\"}\n");
    }
    return lines.toString();
  }

  static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(packed)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        out.putNextEntry(new ZipEntry(namesAndTexts[i]));
        out.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return packed.toByteArray();
  }
}
