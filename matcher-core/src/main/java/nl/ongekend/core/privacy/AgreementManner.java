package nl.ongekend.core.privacy;

/** How a person agreed to something. */
public enum AgreementManner {
  /** In a talk at one table. */
  IN_PERSON,
  /** By telephone. */
  BY_PHONE,
  /** By a call with video. */
  BY_VIDEO,
  /** In writing, on paper or in a message. */
  IN_WRITING
}
