package nl.ongekend.core.profile;

/** The labour-market annotation on a document: what it says and nothing else. */
public enum AccessClass {
  /** Work freely allowed, no work permit needed. */
  FREE,
  /** Work only with a work permit held by the employer. */
  TWV_REQUIRED,
  /** Student: work of limited hours with a work permit. */
  TWV_STUDENT,
  /** Only work as a highly skilled migrant with a recognised sponsor. */
  HIGHLY_SKILLED_MIGRANT_ONLY,
  /** Only work with the employer named on the combined permit. */
  GVVA_THIS_EMPLOYER,
  /** Temporary protection: work after notification. */
  TEMPORARY_PROTECTION,
  /** Orientation year: free until it ends. */
  ORIENTATION_YEAR,
  /** Work not allowed. */
  NOT_ALLOWED,
  /** The annotation has not been seen. */
  UNKNOWN
}
