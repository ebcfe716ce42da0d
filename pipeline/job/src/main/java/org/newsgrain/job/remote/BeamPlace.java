package org.newsgrain.job.remote;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.beam.sdk.io.fs.MatchResult.Metadata;
import org.newsgrain.job.format.Content;
import org.newsgrain.job.plan.UsageException;
import org.newsgrain.job.read.FoundFile;
import org.newsgrain.job.read.InputFile;
import org.newsgrain.job.read.InputPlace;
import org.newsgrain.text.document.Utf8Order;

/** A folder in a store, or one file. */
final class BeamPlace implements InputPlace {

  private final String address;
  private final String folder;
  private final Optional<String> only;
  private final ResourceNames names;

  /**
   * @param folder the folder that names are relative to
   * @param only the one file that is read, if the input is a file
   */
  private BeamPlace(String address, String folder, Optional<String> only) {
    this.address = address;
    this.folder = folder;
    this.only = only;
    this.names = new ResourceNames(folder);
  }

  /** The folder or file at {@code address}: a file if something with bytes has that very name. */
  static BeamPlace at(String address) throws IOException {
    if (!ResourceNames.path(address).isEmpty()) {
      int slash = address.lastIndexOf('/');
      BeamPlace parent =
          new BeamPlace(
              address, address.substring(0, slash), Optional.of(address.substring(slash + 1)));
      if (StoreListing.match(address).stream().anyMatch(BeamPlace::isFile)) {
        return parent;
      }
    }
    return new BeamPlace(address, address, Optional.empty());
  }

  /** Folders match their names too, in some stores. */
  private static boolean isFile(Metadata metadata) {
    return metadata.sizeBytes() > 0 && !metadata.resourceId().isDirectory();
  }

  @Override
  public Found find(Path without) throws IOException {
    List<Metadata> all =
        only.isPresent() ? StoreListing.match(address) : StoreListing.below(folder);
    if (all.isEmpty()) {
      throw new UsageException("there is no " + address + "; name a folder or file to read");
    }
    List<FoundFile> files = new ArrayList<>();
    for (Metadata metadata : all) {
      Optional<String> name = names.visible(metadata.resourceId());
      if (name.isPresent() && (only.isPresent() || !InputPlace.isSideTable(name.get()))) {
        files.add(new FoundFile(name.get(), metadata.sizeBytes(), modified(metadata), 0));
      }
    }
    files.sort(Comparator.comparing(FoundFile::path, Utf8Order.COMPARATOR));
    return new Found(files, new ArrayList<>());
  }

  /** Whole seconds: some stores know more in a listing than when they are asked for one file. */
  private static long modified(Metadata metadata) {
    return TimeUnit.SECONDS.toNanos(TimeUnit.MILLISECONDS.toSeconds(metadata.lastModifiedMillis()));
  }

  @Override
  public Content content(String path, long size) {
    return file(path, size);
  }

  private BeamFile file(String path, long size) {
    return new BeamFile(names.resource(path), size, () -> look(path).isReadSeekEfficient());
  }

  @Override
  public byte[] bytes(InputFile file) throws IOException {
    return file(file.path(), file.size()).bytes();
  }

  @Override
  public boolean isUnchanged(InputFile file) {
    try {
      return file.layout().isSingle() || isSame(file, found(file.path(), look(file.path())));
    } catch (IOException e) {
      return false;
    }
  }

  private static FoundFile found(String path, Metadata now) {
    return new FoundFile(path, now.sizeBytes(), modified(now), 0);
  }

  private static boolean isSame(InputFile file, FoundFile now) {
    return now != null && now.size() == file.size() && now.modified() == file.modified();
  }

  /** One listing says it of all: much quicker than a question for each. */
  @Override
  public Set<String> changed(List<InputFile> files) throws IOException {
    Map<String, FoundFile> now = new HashMap<>();
    for (FoundFile file : find(Path.of("")).files()) {
      now.put(file.path(), file);
    }
    Set<String> changed = new HashSet<>();
    for (InputFile file : files) {
      if (!isSame(file, now.get(file.path()))) {
        changed.add(file.path());
      }
    }
    return changed;
  }

  private Metadata look(String path) throws IOException {
    for (Metadata metadata : StoreListing.match(names.pattern(path))) {
      if (names.visible(metadata.resourceId()).filter(path::equals).isPresent()) {
        return metadata;
      }
    }
    throw new FileNotFoundException(path);
  }

  @Override
  public Optional<byte[]> sideTable(String name) throws IOException {
    boolean isRead = only.filter(name::equals).isPresent();
    if (isRead || StoreListing.match(names.pattern(name)).isEmpty()) {
      return Optional.empty();
    }
    try (InputStream in = file(name, Long.MAX_VALUE).open(0)) {
      return Optional.of(in.readAllBytes());
    }
  }
}
