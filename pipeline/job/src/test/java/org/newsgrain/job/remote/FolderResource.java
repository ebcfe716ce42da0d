package org.newsgrain.job.remote;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.apache.beam.sdk.io.fs.ResolveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;

/** A file in {@link FolderFileSystem}: its URI, with percent signs as in HDFS, or without. */
record FolderResource(String uri, boolean encoded) implements ResourceId {

  static FolderResource of(String scheme, Path path, String end, boolean encoded) {
    String text = encoded ? path.toUri().getRawPath() : path.toString();
    String plain = text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    return new FolderResource(scheme + "://host" + plain + end, encoded);
  }

  Path path() {
    String path = uri.substring(uri.indexOf("//host") + "//host".length());
    return Path.of(
        encoded ? URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8) : path);
  }

  @Override
  public ResourceId resolve(String other, ResolveOptions options) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ResourceId getCurrentDirectory() {
    throw new UnsupportedOperationException();
  }

  @Override
  public String getScheme() {
    return uri.substring(0, uri.indexOf(':'));
  }

  @Override
  public String getFilename() {
    return path().getFileName().toString();
  }

  @Override
  public boolean isDirectory() {
    return uri.endsWith("/");
  }

  @Override
  public String toString() {
    return uri;
  }
}
