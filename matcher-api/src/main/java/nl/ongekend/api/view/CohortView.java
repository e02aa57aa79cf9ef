package nl.ongekend.api.view;

import java.util.List;
import java.util.UUID;

/**
 * People who are asked about together.
 *
 * @param passports their passports, at least one
 */
public record CohortView(List<UUID> passports) {

  /** Copies the list. */
  public CohortView {
    passports = List.copyOf(passports);
  }
}
