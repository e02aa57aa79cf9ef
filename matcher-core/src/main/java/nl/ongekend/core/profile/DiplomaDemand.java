package nl.ongekend.core.profile;

/** What a vacancy says about a diploma. */
public enum DiplomaDemand {
  /** The law asks for it. */
  LEGALLY_REQUIRED,
  /** The employer would like it. */
  WISHED,
  /** It does not matter. */
  IRRELEVANT
}
