package nl.ongekend.core.travel;

/** Where places are. */
public interface PlaceCoordinates {

  /** Returns the number of places. */
  int count();

  /** Returns the latitude of a place in degrees. */
  double latitude(int place);

  /** Returns the longitude of a place in degrees. */
  double longitude(int place);

  /** Returns whether a place is urban, where lines run from earlier to later. */
  boolean isUrban(int place);
}
