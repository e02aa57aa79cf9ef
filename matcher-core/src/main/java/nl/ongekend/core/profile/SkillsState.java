package nl.ongekend.core.profile;

/** How complete the list of skill claims of a passport is. */
public enum SkillsState {
  /**
   * The person says that the list names every skill that matters: a skill that is not on it is
   * absent.
   */
  COMPLETE,
  /** There may be more than the list names; the default. */
  PARTIAL,
  /** Nobody asked; scores as {@link #PARTIAL}. */
  UNKNOWN
}
