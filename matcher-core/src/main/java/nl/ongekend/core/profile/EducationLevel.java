package nl.ongekend.core.profile;

/** The level of the highest finished education, on one scale for all countries. */
public enum EducationLevel {
  /** No schooling. */
  NONE,
  /** Primary school. */
  PRIMARY,
  /** Lower secondary; vmbo, mbo 1. */
  LOWER_SECONDARY,
  /** Upper secondary; havo, vwo, mbo 2 and 3. */
  UPPER_SECONDARY,
  /** Vocational, mbo 4. */
  POST_SECONDARY,
  /** Bachelor; hbo. */
  BACHELOR,
  /** Master; university. */
  MASTER,
  /** Doctorate. */
  DOCTORATE
}
