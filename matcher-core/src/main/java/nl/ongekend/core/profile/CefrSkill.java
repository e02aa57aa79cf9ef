package nl.ongekend.core.profile;

/** The four language skills that are levelled apart. */
public enum CefrSkill {
  /** Understanding what is said. */
  LISTENING,
  /** Understanding what is written. */
  READING,
  /** Speaking. */
  SPEAKING,
  /** Writing. */
  WRITING
}
