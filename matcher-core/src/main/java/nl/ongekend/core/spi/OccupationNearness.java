package nl.ongekend.core.spi;

/** How near two occupations are. */
public interface OccupationNearness {

  /**
   * Returns the nearness of an occupation held to one that is asked.
   *
   * @param held an occupation ordinal
   * @param asked an occupation ordinal
   * @return per mille, 0 to 1,000; 1,000 for the same occupation
   */
  int permille(int held, int asked);

  /** Returns the ISCO-08 skill level of an occupation, 1 to 4, or 0 when it has none. */
  int skillLevel(int occupation);
}
