package nl.ongekend.core.profile;

/** What makes work worth doing for a person; the four motives of the source reports. */
public enum Motive {
  /** Deciding how the work is done. */
  AUTONOMY,
  /** Learning and growing. */
  DEVELOPMENT,
  /** Belonging with colleagues or customers. */
  CONNECTEDNESS,
  /** Contributing to something that matters. */
  PURPOSE
}
