package org.newsgrain.job.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Something that is done in a thread of its own, beside something else. */
final class Beside implements AutoCloseable {

  /** What may be done so. */
  interface Action {
    void run() throws Exception;
  }

  private final FutureTask<Boolean> task;
  private final Thread thread;

  private Beside(Callable<Boolean> action) {
    this.task = new FutureTask<>(action);
    this.thread = new Thread(task, "beside");
  }

  /** Begins. */
  static Beside start(Action action) {
    Beside beside =
        new Beside(
            () -> {
              action.run();
              return true;
            });
    beside.thread.start();
    return beside;
  }

  /**
   * Waits for the end.
   *
   * @throws Exception what was thrown there
   */
  void await() throws Exception {
    try {
      task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (Exception) e.getCause();
    }
  }

  /** Waits for the end: what goes on must not meet what is cleaned up. */
  @Override
  public void close() throws InterruptedException {
    thread.join();
  }
}
