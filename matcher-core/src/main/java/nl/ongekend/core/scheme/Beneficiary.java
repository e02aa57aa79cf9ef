package nl.ongekend.core.scheme;

/** Who can use a scheme. */
public enum Beneficiary {
  /** A person who works or looks for work. */
  PERSON,
  /** An employer or another organisation. */
  EMPLOYER,
  /** A person and an employer together, for one vacancy. */
  PAIR
}
