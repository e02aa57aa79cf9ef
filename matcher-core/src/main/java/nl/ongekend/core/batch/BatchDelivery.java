package nl.ongekend.core.batch;

import java.io.IOException;
import java.util.List;

/**
 * Receives a batch, on the thread that runs it.
 *
 * @param <R> what is delivered
 */
public interface BatchDelivery<R> {

  /**
   * Takes the next results, in the order of the input.
   *
   * @throws IOException if they cannot be written; the batch ends with it
   */
  void deliver(List<R> results) throws IOException;

  /** Returns whether the batch should end; asked between tiles, by several threads. */
  boolean isCancelled();
}
