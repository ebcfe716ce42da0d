package org.newsgrain.job.format;

import java.io.Closeable;
import java.io.IOException;

/**
 * The records of one file, in their order. To go to a record is cheap and finds out where it ends;
 * to read it is not, and finds out what is wrong with it.
 */
interface Records extends Closeable {

  /**
   * Goes to the next record, past the one before it, whether that was read or not.
   *
   * @return false if there is none left
   * @throws RejectedException if the file can't be divided into records
   * @throws IOException if the file breaks off, contradicts itself or can't be read
   */
  boolean next() throws IOException, RejectedException;

  /** Where the record starts, in bytes from the start of the content; negative if not known. */
  default long start() {
    return -1;
  }

  /** Where the record ends, in bytes from the start of the content. */
  long end();

  /** Whether another reader may begin where the record ends. */
  default boolean mayBeginAtEnd() {
    return true;
  }

  /**
   * The article of the record that was gone to.
   *
   * @throws RejectedException if there is something wrong with this record, not with the file
   * @throws IOException if the file breaks off, contradicts itself or can't be read
   */
  Article read() throws IOException, RejectedException;
}
