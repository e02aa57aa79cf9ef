package nl.ongekend.core.kernel;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Function;

/**
 * Working memory for any number of threads; what is not in use is kept for the next, up to a
 * number. Thread-safe. Nobody waits: who finds the pool empty works with memory of their own.
 */
public final class ScratchPool {

  private final BlockingQueue<Scratch> idle;

  /**
   * Creates an empty pool.
   *
   * @param most how many idle ones are kept, at least 1; about 600 KiB each, and tables
   */
  public ScratchPool(int most) {
    this.idle = new ArrayBlockingQueue<>(most);
  }

  /** Returns a pool that keeps one for each processor. */
  public static ScratchPool forProcessors() {
    return new ScratchPool(Runtime.getRuntime().availableProcessors());
  }

  /**
   * Lends a scratch to {@code work} and returns what that returns. When it throws, the scratch is
   * thrown away, because its sums may not be zero.
   */
  public <T> T with(Function<Scratch, T> work) {
    Scratch polled = idle.poll();
    Scratch scratch = polled == null ? new Scratch() : polled;
    T result = work.apply(scratch);
    idle.offer(scratch);
    return result;
  }

  /** Returns how many are idle. */
  int idle() {
    return idle.size();
  }
}
