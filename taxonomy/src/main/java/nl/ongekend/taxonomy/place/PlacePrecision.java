package nl.ongekend.taxonomy.place;

/** What a place is, and so how far from its point somebody may really be; finest first. */
public enum PlacePrecision {
  /** A postcode of four digits: a village or neighbourhood. */
  PC4,
  /** A municipality. */
  MUNICIPALITY,
  /** All postcodes with the same first two digits. */
  POSTCODE_AREA,
  /** A labour-market region. */
  REGION
}
