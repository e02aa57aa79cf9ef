package nl.ongekend.core.rule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a rule is in force.
 *
 * @param from the first day
 * @param to the last day; missing when there is no end
 */
public record Validity(LocalDate from, @Nullable LocalDate to) {

  /** Checks the order. */
  public Validity {
    if (to != null && to.isBefore(from)) {
      throw new IllegalArgumentException(
          "valid-to (%s) must not be before valid-from (%s).%nMaybe they were swapped."
              .formatted(to, from));
    }
  }

  /** Returns whether it holds on a day. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && (to == null || !day.isAfter(to));
  }

  boolean overlaps(Validity other) {
    return contains(other.from) || other.contains(from);
  }
}
