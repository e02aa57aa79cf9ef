package nl.ongekend.core.spi;

/** Travel times between places; an estimate, a timetable or a router. */
public interface TravelTimes {

  /** The answer when there is no way to be there at that time; larger than every travel time. */
  int UNREACHABLE = 10_000;

  /**
   * Returns the fewest minutes from one place to another.
   *
   * @param from the place ordinal of the start
   * @param to the place ordinal of the destination
   * @param modes the modes allowed, bit {@code m} for the mode with ordinal {@code m}; 0 for none
   * @param slot the slot of the day (0 to 95, 15 minutes each) at which the person has to be there,
   *     or at which the person leaves when {@code homeward}; -1 for some time by day
   * @param homeward whether the journey is the one back
   * @return whole minutes, or {@link #UNREACHABLE}
   */
  int minutes(int from, int to, int modes, int slot, boolean homeward);
}
