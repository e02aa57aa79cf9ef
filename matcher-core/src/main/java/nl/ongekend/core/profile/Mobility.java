package nl.ongekend.core.profile;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a person lives and how far they travel to work.
 *
 * @param home the home place; missing when unknown
 * @param modes the ways of travelling that are possible; missing when unknown
 * @param maxMinutes the most minutes one way, 1 to 240; missing when unknown
 * @param relocation whether the person would move for work; missing counts as no
 */
public record Mobility(
    @Nullable HomePlace home,
    @Nullable Set<TravelMode> modes,
    @Nullable Integer maxMinutes,
    @Nullable Willingness relocation) {

  /** Checks the range; copies the set. */
  public Mobility {
    if (maxMinutes != null) {
      Checks.requireBetween(maxMinutes, 1, 240, "maxMinutes", "Maybe hours were given.");
    }
    modes = Checks.copy(modes);
  }
}
