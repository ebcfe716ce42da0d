package org.newsgrain.job.remote;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.beam.sdk.io.FileSystem;
import org.apache.beam.sdk.io.fs.CreateOptions;
import org.apache.beam.sdk.io.fs.MatchResult;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;
import org.apache.beam.sdk.io.fs.MatchResult.Status;
import org.apache.beam.sdk.io.fs.MoveOptions;

/**
 * A folder of this machine that behaves as an object store does in Beam, or as HDFS does. The
 * former takes names as they are, shows folders by a slash, and finds all below {@code /**}. The
 * latter spells names with percent signs, does not tell folders from empty files, finds what lies
 * directly in a folder by {@code /*} only, and can't seek.
 */
final class FolderFileSystem extends FileSystem<FolderResource> {

  private static final Pattern WILDCARD = Pattern.compile("\\*\\*|\\*|\\?");

  private final String scheme;
  private final boolean tree;

  FolderFileSystem(String scheme, boolean tree) {
    this.scheme = scheme;
    this.tree = tree;
  }

  @Override
  protected List<MatchResult> match(List<String> specs) {
    return specs.stream().map(this::match).toList();
  }

  private MatchResult match(String spec) {
    if (spec.contains("unreachable")) {
      return MatchResult.create(Status.ERROR, new IOException("connection refused"));
    }
    try {
      List<Metadata> found = find(new FolderResource(spec, false).path().toString());
      boolean missing = found.isEmpty() && !spec.contains("*");
      return missing
          ? MatchResult.create(Status.NOT_FOUND, new FileNotFoundException(spec))
          : MatchResult.create(found.isEmpty() ? Status.NOT_FOUND : Status.OK, found);
    } catch (IOException e) {
      return MatchResult.create(Status.ERROR, e);
    }
  }

  private List<Metadata> find(String glob) throws IOException {
    Matcher wildcard = WILDCARD.matcher(glob);
    Path start = Path.of(wildcard.find() ? glob.substring(0, wildcard.start()) : glob);
    Path from = glob.endsWith("*") ? start : start.getParent();
    List<Metadata> found = new ArrayList<>();
    if (Files.isDirectory(from)) {
      Pattern pattern = Pattern.compile(regex(glob), Pattern.DOTALL);
      try (Stream<Path> walk = Files.walk(from)) {
        for (Path path : walk.filter(p -> pattern.matcher(p.toString()).matches()).toList()) {
          addTo(found, path, glob.endsWith("**") ? from : null);
        }
      }
    }
    return found;
  }

  private void addTo(List<Metadata> found, Path path, Path recursive) throws IOException {
    boolean folder = Files.isDirectory(path);
    boolean unseen = recursive != null && (folder || path.getParent().equals(recursive));
    if (tree && unseen) {
      return;
    }
    found.add(
        Metadata.builder()
            .setResourceId(FolderResource.of(scheme, path, folder && !tree ? "/" : "", tree))
            .setSizeBytes(folder ? 0 : Files.size(path))
            .setIsReadSeekEfficient(!tree)
            .setLastModifiedMillis(Files.getLastModifiedTime(path).toMillis())
            .build());
  }

  private static String regex(String glob) {
    StringBuilder regex = new StringBuilder();
    Matcher wildcard = WILDCARD.matcher(glob);
    int end = 0;
    while (wildcard.find()) {
      regex.append(Pattern.quote(glob.substring(end, wildcard.start())));
      regex.append(
          switch (wildcard.group()) {
            case "**" -> ".*";
            case "*" -> "[^/]*";
            default -> "[^/]";
          });
      end = wildcard.end();
    }
    return regex.append(Pattern.quote(glob.substring(end))).toString();
  }

  @Override
  protected ReadableByteChannel open(FolderResource resource) throws IOException {
    if (Files.isDirectory(resource.path())) {
      throw new IOException("no file");
    }
    return tree
        ? Channels.newChannel(Files.newInputStream(resource.path()))
        : Files.newByteChannel(resource.path());
  }

  @Override
  protected FolderResource matchNewResource(String spec, boolean isDirectory) {
    return new FolderResource(spec, tree);
  }

  @Override
  protected String getScheme() {
    return scheme;
  }

  @Override
  protected WritableByteChannel create(FolderResource resource, CreateOptions options) {
    throw new UnsupportedOperationException();
  }

  @Override
  protected void copy(List<FolderResource> from, List<FolderResource> to) {
    throw new UnsupportedOperationException();
  }

  @Override
  protected void rename(
      List<FolderResource> from, List<FolderResource> to, MoveOptions... options) {
    throw new UnsupportedOperationException();
  }

  @Override
  protected void delete(Collection<FolderResource> resources) {
    throw new UnsupportedOperationException();
  }
}
