package nl.ongekend.api.postgres;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Bounded waiting for something that does not announce itself, such as a file of a process. */
final class Polling {

  private static final long STEP_MILLIS = 10;

  private Polling() {}

  /**
   * Waits until a condition holds.
   *
   * @return whether it held within the limit
   * @throws PostgresException when the thread is interrupted; the interrupt stays set
   */
  static boolean until(Duration limit, BooleanSupplier condition) {
    long deadline = System.nanoTime() + limit.toNanos();
    while (!condition.getAsBoolean()) {
      if (System.nanoTime() - deadline >= 0) {
        return false;
      }
      pause();
    }
    return true;
  }

  private static void pause() {
    try {
      Thread.sleep(STEP_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new PostgresException("Waiting for the database server was interrupted.", e);
    }
  }
}
