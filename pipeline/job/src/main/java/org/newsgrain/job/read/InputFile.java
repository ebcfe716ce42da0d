package org.newsgrain.job.read;

import java.io.Serializable;

/**
 * A file as it was found.
 *
 * @param path relative to the input, with {@code /} between folders
 * @param size in bytes
 * @param sha256 the hash of its bytes, 64 hex digits, or empty where it could not be read
 */
public record InputFile(String path, long size, String sha256) implements Serializable {}
