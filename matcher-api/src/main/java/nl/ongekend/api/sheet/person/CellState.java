package nl.ongekend.api.sheet.person;

/** How much of a cell was understood, worst last. */
public enum CellState {
  /** It stands in the passport. */
  UNDERSTOOD,
  /** It may mean one of a few things; somebody has to say which. */
  OFFERED,
  /** It breaks a rule; it stays unknown in the passport. */
  NOT_UNDERSTOOD
}
