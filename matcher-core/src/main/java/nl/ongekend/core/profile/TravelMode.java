package nl.ongekend.core.profile;

/** A way of getting to work. */
public enum TravelMode {
  /** On foot. */
  WALK,
  /** By bicycle. */
  BICYCLE,
  /** By electric bicycle. */
  E_BIKE,
  /** By moped. */
  MOPED,
  /** By car, driving or with a fixed ride. */
  CAR,
  /** By bus, tram or train. */
  PUBLIC_TRANSPORT
}
