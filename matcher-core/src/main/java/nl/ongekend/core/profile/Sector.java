package nl.ongekend.core.profile;

/** The sector of a vacancy, as coaches in the north speak of them. */
public enum Sector {
  /** Care and welfare. */
  CARE,
  /** Technology and industry. */
  TECHNOLOGY,
  /** Energy transition and grids. */
  ENERGY,
  /** Information and communication technology. */
  ICT,
  /** Education and research. */
  EDUCATION,
  /** Construction and infrastructure. */
  CONSTRUCTION,
  /** Warehousing and goods flow. */
  LOGISTICS,
  /** Passenger and goods transport. */
  TRANSPORT,
  /** Hotels, restaurants, catering. */
  HOSPITALITY,
  /** Food industry. */
  FOOD,
  /** Horticulture and agriculture. */
  HORTICULTURE,
  /** Cleaning and facility services. */
  CLEANING,
  /** Shops and wholesale. */
  RETAIL,
  /** Business services and administration. */
  BUSINESS,
  /** Crafts and personal services. */
  CRAFTS,
  /** Public administration and security. */
  PUBLIC
}
