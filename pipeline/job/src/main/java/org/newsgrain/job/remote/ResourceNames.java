package org.newsgrain.job.remote;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.ResourceId;
import org.newsgrain.job.read.PathNames;

/**
 * The names of files in a folder, and what Beam calls them. HDFS spells names with percent signs,
 * as URIs do; object stores take them as they are.
 */
final class ResourceNames {

  private static final Pattern WILDCARD = Pattern.compile("[*?\\[\\]{}\\\\]");

  private final String folder;
  private final boolean encoded;

  /**
   * @param folder its URI, unencoded, without a slash at its end
   */
  ResourceNames(String folder) {
    this.folder = folder;
    String place = folder.substring(0, folder.length() - path(folder).length());
    this.encoded =
        FileSystems.matchNewResource(place + "/a/b/%20", false).getFilename().equals(" ");
  }

  /** The file that is listed as {@code name}. */
  ResourceId resource(String name) {
    String uri = folder + '/' + PathNames.text(name);
    return FileSystems.matchNewResource(encoded ? encode(uri) : uri, false);
  }

  /** A pattern that the file that is listed as {@code name} matches, and hardly another. */
  String pattern(String name) {
    return folder + '/' + WILDCARD.matcher(PathNames.text(name)).replaceAll("?");
  }

  /**
   * The name of {@code resource}, or none if it is hidden or is a folder.
   *
   * @throws IOException if it is not in this folder
   */
  Optional<String> visible(ResourceId resource) throws IOException {
    String text = text(resource);
    boolean passed = text.isEmpty() || text.endsWith("/") || text.startsWith(".");
    return passed || text.contains("/.") ? Optional.empty() : Optional.of(PathNames.name(text));
  }

  private String text(ResourceId resource) throws IOException {
    String uri = encoded ? decode(resource.toString()) : resource.toString();
    String path = path(uri);
    String start = path(folder) + '/';
    if (!path.startsWith(start)) {
      throw new IOException(folder + ": what is listed in it is elsewhere, " + uri);
    }
    return path.substring(start.length());
  }

  /** What stands behind scheme and host: HDFS puts in the host that was left out. */
  static String path(String uri) {
    int start = uri.indexOf(':') + 1;
    if (uri.startsWith("//", start)) {
      start = uri.indexOf('/', start + 2);
    }
    return start < 0 ? "" : uri.substring(start);
  }

  private static String encode(String uri) {
    String path = path(uri);
    try {
      String place = uri.substring(0, uri.length() - path.length());
      return place + new URI("scheme", "host", path, null, null).getRawPath();
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException(uri, e);
    }
  }

  private static String decode(String uri) {
    return URLDecoder.decode(uri.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
