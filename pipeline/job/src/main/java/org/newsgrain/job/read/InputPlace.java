package org.newsgrain.job.read;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import org.newsgrain.job.format.Content;
import org.newsgrain.job.origin.EntityRulesFile;
import org.newsgrain.job.origin.SourceManifest;
import org.newsgrain.job.plan.InputAddress;
import org.newsgrain.job.plan.RunPlan;
import org.newsgrain.text.document.Rejection;

/** Where the files of the input are: on this machine, or in a store. */
public interface InputPlace {

  /**
   * Finds what is to be read, and what is there and can't be.
   *
   * @param without a folder of this machine that is passed over, should it be inside the input
   * @throws IOException if the folder itself can't be listed
   * @throws org.newsgrain.job.plan.UsageException if nothing is there
   */
  Found find(Path without) throws IOException;

  /**
   * The bytes of a file; for one thread.
   *
   * @param path as it was listed
   * @param size as it was listed
   */
  Content content(String path, long size);

  /**
   * All bytes of a file, in memory.
   *
   * @throws IOException if they can't be read
   */
  byte[] bytes(InputFile file) throws IOException;

  /**
   * Whether {@code file} still has the size and the time that it was listed with, as far as that is
   * needed: the bytes of a file that is one article are compared with its hash in any case.
   */
  boolean isUnchanged(InputFile file);

  /**
   * The paths of those {@code files} that have another size or time by now, or are gone.
   *
   * @throws IOException if nothing can be said of any of them
   */
  Set<String> changed(List<InputFile> files) throws IOException;

  /**
   * The bytes of a table beside the articles: of that name, directly in the folder or beside the
   * file that is read; none if there is no such file, or if it is what is read itself.
   *
   * @throws IOException if it can't be read
   */
  Optional<byte[]> sideTable(String name) throws IOException;

  /**
   * What the input says of its files.
   *
   * @throws org.newsgrain.job.plan.UsageException if that makes no sense
   * @throws IOException if it can't be read
   */
  default SourceManifest manifest() throws IOException {
    return sideTable(SourceManifest.FILE_NAME).map(SourceManifest::of).orElse(SourceManifest.NONE);
  }

  /** Whether a file of that name, directly in the input, says something of it and is no article. */
  static boolean isSideTable(String name) {
    return name.equals(SourceManifest.FILE_NAME)
        || name.equals(EntityRulesFile.FILE_NAME)
        || name.equals(RunPlan.USUAL_CONFIG);
  }

  /**
   * What is in the input, of which no byte was read yet.
   *
   * @param files what is to be read, in the order of the paths
   * @param rejections what is there and can't be
   */
  record Found(List<FoundFile> files, List<Rejection> rejections) {}

  /** Knows the places that are not on this machine. The engine room that has them provides it. */
  interface Stores {

    /**
     * The folder or file at {@code address}, a URI.
     *
     * @throws IOException if it can't be reached
     * @throws org.newsgrain.job.plan.UsageException if there can be no such place
     */
    InputPlace open(String address) throws IOException;
  }

  /**
   * The place that {@code input} names.
   *
   * @param input an absolute path, or a URI
   * @throws IOException if it can't be reached
   */
  static InputPlace of(String input) throws IOException {
    if (!InputAddress.isRemote(input)) {
      return new InputFolder(Path.of(input).toRealPath());
    }
    return ServiceLoader.load(Stores.class, Stores.class.getClassLoader())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nothing that can read " + input))
        .open(input);
  }
}
