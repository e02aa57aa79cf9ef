package nl.ongekend.core.profile;

/** How well a skill claim is supported, from weakest to strongest; the order is meaningful. */
public enum EvidenceGrade {
  /** Concluded by the system from something else, such as an occupation held. */
  INFERRED,
  /** Said by the person. */
  CLAIMED,
  /** Tied to work that was done, paid or not. */
  LINKED,
  /** Confirmed by somebody who saw it. */
  ATTESTED,
  /** Shown in a test or practical assessment. */
  TESTED,
  /** Proven by a signed credential. */
  SIGNED
}
