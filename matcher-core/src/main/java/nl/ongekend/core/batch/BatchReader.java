package nl.ongekend.core.batch;

import nl.ongekend.core.kernel.Hit;
import nl.ongekend.core.profile.Vacancy;

/** Reads the vacancies of hits from the snapshot that a batch looks at. Thread-safe. */
@FunctionalInterface
public interface BatchReader {

  /** Returns the vacancy of a hit. */
  Vacancy vacancy(Hit hit);
}
