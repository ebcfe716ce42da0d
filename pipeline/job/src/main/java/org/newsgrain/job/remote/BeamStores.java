package org.newsgrain.job.remote;

import java.io.IOException;
import org.apache.beam.sdk.io.FileSystems;
import org.newsgrain.job.plan.InputAddress;
import org.newsgrain.job.plan.UsageException;
import org.newsgrain.job.read.InputPlace;

/**
 * The places that Beam's file systems can reach. Beam must have been given its options: {@link
 * FileSystems#setDefaultPipelineOptions} registers the file systems that the class path has.
 */
public final class BeamStores implements InputPlace.Stores {

  /** Called by the service loader. */
  public BeamStores() {}

  @Override
  public InputPlace open(String address) throws IOException {
    requireFileSystem(address);
    return BeamPlace.at(address);
  }

  private static void requireFileSystem(String address) {
    String scheme = InputAddress.scheme(address);
    try {
      FileSystems.matchNewResource(scheme + "://place/name", false);
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw new UsageException(
          "no Beam file system for "
              + scheme
              + " on the class path; name its jars in NEWSGRAIN_CLASSPATH");
    }
  }
}
