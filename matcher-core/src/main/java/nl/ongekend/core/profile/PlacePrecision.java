package nl.ongekend.core.profile;

/** How precisely a person wants a home place to be kept. */
public enum PlacePrecision {
  /** The four-digit postcode area. */
  PC4,
  /** The municipality only. */
  MUNICIPALITY,
  /** The labour-market region only. */
  REGION
}
