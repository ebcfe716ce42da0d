package org.newsgrain.job.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.LockSupport;

/**
 * The right to publish in an output folder, held by one run at a time; it dies with the process.
 */
public final class OutputLock implements AutoCloseable {

  /** Another run holds the lock. */
  public static final class HeldException extends Exception {
    private static final long serialVersionUID = 1L;

    HeldException(Path root) {
      super("another run is publishing in " + root + "; try again when it is done");
    }
  }

  private static final long A_MOMENT_NANOS = 100_000_000;

  private final FileChannel channel;

  private OutputLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock of {@code folder}, which is created if it is missing.
   *
   * @throws HeldException if another run has it
   * @throws IOException if the folder can't be written
   */
  public static OutputLock take(OutputFolder folder) throws IOException, HeldException {
    Disk.createFolders(folder.root());
    FileChannel channel =
        FileChannel.open(folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!locked(channel) && !lockedInAMoment(channel)) {
      channel.close();
      throw new HeldException(folder.root());
    }
    return new OutputLock(channel);
  }

  /** Whoever only looks whether the lock is held has it for an instant. */
  private static boolean lockedInAMoment(FileChannel channel) throws IOException {
    LockSupport.parkNanos(A_MOMENT_NANOS);
    return locked(channel);
  }

  /**
   * Whether a run has the lock of {@code folder}.
   *
   * @throws IOException if the lock can't be read
   */
  public static boolean isHeld(OutputFolder folder) throws IOException {
    if (!Files.exists(folder.lock())) {
      return false;
    }
    try (FileChannel channel = FileChannel.open(folder.lock(), StandardOpenOption.READ);
        FileLock lock = channel.tryLock(0, Long.MAX_VALUE, true)) {
      return lock == null;
    }
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      FileLock lock = channel.tryLock();
      return lock != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** Gives the lock back. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
