package nl.ongekend.eval.bench;

import java.io.Closeable;

/**
 * One way to find the best vacancies of a {@link CoverageMarket}. Called by several threads at
 * once.
 */
public interface CoverageForm extends Closeable {

  /** Returns what it is called in reports. */
  String name();

  /**
   * Returns how many queries it is asked at most; the time for all is extrapolated from them.
   * Without a limit unless a form says so.
   */
  default int mostQueries() {
    return Integer.MAX_VALUE;
  }

  /**
   * Returns the best vacancies with a sum of at least 1, best first.
   *
   * @param skills the skills of a person, each once
   */
  Answer answer(int[] skills);

  @Override
  default void close() {}
}
