package org.newsgrain.job.read;

/**
 * A file that is there, of which no byte was read yet.
 *
 * @param path relative to the input, with {@code /} between folders
 * @param size in bytes
 * @param modified when it was last modified, in nanoseconds since 1970-01-01
 * @param changed when anything of it last changed, its times among that, likewise; 0 if the place
 *     does not say
 */
public record FoundFile(String path, long size, long modified, long changed) {

  /** Whether it must have the bytes that {@code earlier} had. */
  public boolean isUnchangedSince(FoundFile earlier) {
    return changed != 0 && equals(earlier);
  }
}
