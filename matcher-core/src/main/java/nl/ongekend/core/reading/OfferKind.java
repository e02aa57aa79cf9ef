package nl.ongekend.core.reading;

/** Something an employer offers beside the wage. */
public enum OfferKind {
  /** A place to live. */
  HOUSING,
  /** A place to live that ends with the work. */
  TIED_HOUSING,
  /** A ride, or paid travel. */
  TRANSPORT,
  /** Training or learning on the job. */
  TRAINING,
  /** A course of Dutch. */
  LANGUAGE_COURSE,
  /** A team that works in English. */
  ENGLISH_SPEAKING_TEAM,
  /** Childcare. */
  CHILDCARE
}
