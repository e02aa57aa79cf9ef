package nl.ongekend.core.decision;

/** Whether somebody still works there. */
public enum Retained {
  /** Still there. */
  YES,
  /** Has left; nothing is asked after that. */
  NO,
  /** Nobody could say. */
  UNKNOWN
}
