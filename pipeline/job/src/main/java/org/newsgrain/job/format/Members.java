package org.newsgrain.job.format;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;

/** The files in an archive, in its order. */
interface Members extends Closeable {

  /**
   * Goes to the next file.
   *
   * @return false if there is none left
   * @throws RejectedException if the archive can't be read at all
   * @throws IOException if the archive breaks off, contradicts itself or can't be read
   */
  boolean next() throws IOException, RejectedException;

  /** The file's name, with {@code /} between folders and none before the first. */
  String name();

  /** Where the file ends: how many bytes the files up to it have, unpacked. */
  long end();

  /**
   * The file's bytes, which fail to read where they contradict the archive.
   *
   * @throws RejectedException if there is something wrong with this file alone
   */
  InputStream open() throws IOException, RejectedException;

  /** Whether a file of that name is passed over, as on disk. */
  static boolean isHidden(String name) {
    return name.startsWith(".") || name.contains("/.") || name.startsWith("__MACOSX/");
  }
}
