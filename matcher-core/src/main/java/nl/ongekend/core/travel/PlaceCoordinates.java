package nl.ongekend.core.travel;

/** Where places lie, by dense ordinal. */
public interface PlaceCoordinates {

  /** Returns how many places there are. */
  int count();

  /**
   * Returns the latitude of a place in degrees, north positive.
   *
   * @param place the ordinal, 0 to {@link #count()} - 1
   */
  double latitude(int place);

  /**
   * Returns the longitude of a place in degrees, east positive.
   *
   * @param place the ordinal, 0 to {@link #count()} - 1
   */
  double longitude(int place);

  /**
   * Returns whether a place is in a town with public transport of its own, early and late.
   *
   * @param place the ordinal, 0 to {@link #count()} - 1
   */
  boolean isUrban(int place);
}
