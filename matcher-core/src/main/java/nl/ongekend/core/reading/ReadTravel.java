package nl.ongekend.core.reading;

import java.util.Set;
import nl.ongekend.core.profile.TravelMode;
import org.jspecify.annotations.Nullable;

/**
 * How a person can travel.
 *
 * @param can the ways that the text says are there
 * @param cannot the ways that it says are not there
 * @param maxMinutes the longest journey one way, in minutes; missing when it gives none
 */
public record ReadTravel(
    Set<TravelMode> can, Set<TravelMode> cannot, @Nullable Integer maxMinutes) {

  /** Copies the sets. */
  public ReadTravel {
    can = Set.copyOf(can);
    cannot = Set.copyOf(cannot);
  }
}
