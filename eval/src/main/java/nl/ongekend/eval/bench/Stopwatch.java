package nl.ongekend.eval.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** The sum of the time that some steps took. */
final class Stopwatch {

  private long nanos;

  /** A step that may read or write. */
  @FunctionalInterface
  interface Step {
    void run() throws IOException;
  }

  void time(Step step) throws IOException {
    long before = System.nanoTime();
    step.run();
    nanos += System.nanoTime() - before;
  }

  long millis() {
    return TimeUnit.NANOSECONDS.toMillis(nanos);
  }
}
