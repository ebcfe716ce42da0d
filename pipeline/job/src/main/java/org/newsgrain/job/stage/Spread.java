package org.newsgrain.job.stage;

/**
 * Over how much the work is spread.
 *
 * @param lanes how many lanes the input is divided into, at most
 * @param threads how many lanes a process counts at once; 0 where only the process can know
 */
public record Spread(int lanes, int threads) {

  /** Several for each thread, so that the slowest lane keeps no thread waiting for long. */
  private static final int LANES_PER_THREAD = 4;

  /** On a cluster a lane is also what has to be counted again when a worker dies. */
  private static final long LANE_BYTES = 256L << 20;

  /** Over the threads of this process. */
  public static Spread overThreads(int threads) {
    return new Spread(threads * LANES_PER_THREAD, threads);
  }

  /**
   * Over processes that share nothing but folders.
   *
   * @param slots how many lanes are to be counted at once, at least
   * @param bytes the size of the input
   */
  public static Spread overProcesses(int slots, long bytes) {
    long least = (bytes + LANE_BYTES - 1) / LANE_BYTES;
    return new Spread((int) Math.max((long) slots * LANES_PER_THREAD, least), 0);
  }
}
