package nl.ongekend.core.score;

import java.util.List;

/**
 * Where and when a vacancy asks somebody to be.
 *
 * @param known whether the workplace is known
 * @param places the workplaces, any of which will do; empty when not known or when anywhere
 * @param startSlot the slot of the day at which a shift starts, or -1 when unknown
 * @param endSlot the slot of the day at which a shift ends, or -1 when unknown
 * @param transportOffered whether the employer brings people
 */
public record TravelAsk(
    boolean known, List<Site> places, int startSlot, int endSlot, boolean transportOffered) {

  /**
   * A workplace.
   *
   * @param place the place ordinal
   * @param carOnly whether it can be reached by car only
   */
  public record Site(int place, boolean carOnly) {}

  /** Copies the list. */
  public TravelAsk {
    places = List.copyOf(places);
  }

  /** Returns an ask of which nothing is known. */
  public static TravelAsk unknown() {
    return new TravelAsk(false, List.of(), -1, -1, false);
  }

  /** Returns whether the work can be done anywhere. */
  public boolean isAnywhere() {
    return known && places.isEmpty();
  }
}
