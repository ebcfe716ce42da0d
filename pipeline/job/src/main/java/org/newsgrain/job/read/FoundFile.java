package org.newsgrain.job.read;

/**
 * A file that is there, of which no byte was read yet.
 *
 * @param path relative to the input, with {@code /} between folders
 * @param size in bytes
 * @param modified when it was last modified, in nanoseconds since 1970-01-01
 */
public record FoundFile(String path, long size, long modified) {}
