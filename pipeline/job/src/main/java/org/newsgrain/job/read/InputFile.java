package org.newsgrain.job.read;

import java.io.Serializable;
import org.newsgrain.job.format.Layout;

/**
 * A file as it was found.
 *
 * @param path relative to the input, with {@code /} between folders
 * @param size in bytes
 * @param modified when it was last modified, in nanoseconds since 1970-01-01
 * @param sha256 the hash of its bytes, 64 hex digits
 * @param layout how it is to be read
 */
public record InputFile(String path, long size, long modified, String sha256, Layout layout)
    implements Serializable {}
