package nl.ongekend.core.profile;

/** The form in which an occupation was held; all forms count as evidence. */
public enum WorkKind {
  /** Paid work, employed or self-employed. */
  PAID,
  /** Unpaid work for family or neighbours. */
  INFORMAL,
  /** Volunteer work. */
  VOLUNTEER,
  /** Work done in a camp or reception centre. */
  CAMP
}
