package org.newsgrain.job.plan;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which Newsgrain this is: its release, and the hash of the sources it was built from. */
public final class SoftwareVersion {

  private static final String CURRENT = read();

  private SoftwareVersion() {}

  /** The release and 12 hex digits of the hash of all sources, {@code 0.1.0+0123456789ab}. */
  public static String current() {
    return CURRENT;
  }

  private static String read() {
    Properties properties = new Properties();
    try (InputStream in =
        SoftwareVersion.class.getResourceAsStream("/org/newsgrain/job/version.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the software version", e);
    }
    return properties.getProperty("version")
        + "+"
        + properties.getProperty("sources").substring(0, 12);
  }
}
