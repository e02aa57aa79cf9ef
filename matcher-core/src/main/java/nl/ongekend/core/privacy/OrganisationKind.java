package nl.ongekend.core.privacy;

/** What an organisation is, which decides what it may rely on and how long it keeps. */
public enum OrganisationKind {
  /** A municipality, for people it supports to work. */
  MUNICIPALITY,
  /** The employee insurance agency. */
  UWV,
  /** A welcome centre that people come to of their own accord. */
  WELCOME_CENTRE,
  /** A refugee organisation that people come to of their own accord. */
  REFUGEE_ORGANISATION,
  /** A recruiter or agency. */
  RECRUITER;

  /** Returns whether a selection list under the law on archives says how long it keeps. */
  public boolean isPublicBody() {
    return this == MUNICIPALITY || this == UWV;
  }
}
