package org.newsgrain.job.publish;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.newsgrain.job.read.InputFile;
import org.newsgrain.job.read.Listing;
import org.newsgrain.text.document.Rejection;
import org.newsgrain.text.document.Sha256;

/** The name of what a run makes, known before it is made: it follows from all that goes in. */
public final class SnapshotId {

  private static final Pattern NAME = Pattern.compile("[0-9a-f]{16}");

  private SnapshotId() {}

  /** Whether {@code name} is that of a snapshot. */
  static boolean isOne(String name) {
    return NAME.matcher(name).matches();
  }

  /** 16 hex digits of SHA-256 over the input, the options that matter and the software. */
  public static String of(Listing listing, List<String> options, String version) {
    MessageDigest digest = Sha256.digest();
    add(digest, fingerprint(listing));
    options.forEach(option -> add(digest, option));
    add(digest, version);
    return HexFormat.of().formatHex(digest.digest(), 0, 8);
  }

  /** SHA-256 over the paths, sizes and bytes of all files, or why not, 64 hex digits. */
  public static String fingerprint(Listing listing) {
    MessageDigest digest = Sha256.digest();
    for (InputFile file : listing.files()) {
      add(digest, file.path());
      add(digest, Long.toString(file.size()));
      add(digest, file.sha256());
    }
    for (Rejection rejection : listing.rejections()) {
      add(digest, rejection.path());
      add(digest, rejection.reason().name());
      add(digest, rejection.detail());
      add(digest, Long.toString(rejection.bytes()));
    }
    add(digest, listing.manifest().sha256());
    return HexFormat.of().formatHex(digest.digest());
  }

  private static void add(MessageDigest digest, String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    // With its length before it, no part can pass for the end of one and the start of the next.
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
  }
}
