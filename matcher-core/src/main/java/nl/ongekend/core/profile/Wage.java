package nl.ongekend.core.profile;

import org.jspecify.annotations.Nullable;

/**
 * What a vacancy pays.
 *
 * @param from the lowest amount; missing when unknown
 * @param to the highest amount, in the same currency, period and basis; missing when unknown
 */
public record Wage(@Nullable Money from, @Nullable Money to) {

  /** Checks that both amounts are comparable and in order. */
  public Wage {
    if (from != null && to != null) {
      boolean comparable =
          from.currency().equals(to.currency())
              && from.per() == to.per()
              && from.basis() == to.basis();
      if (!comparable || from.cents() > to.cents()) {
        throw new IllegalArgumentException(
            "wage from (%s) and to (%s) must be in one currency, period and basis, in order.%nMaybe they were swapped."
                .formatted(from, to));
      }
    }
  }
}
