package nl.ongekend.core.profile;

/** Whether an amount is before or after tax. */
public enum PayBasis {
  /** Before tax. */
  GROSS,
  /** After tax. */
  NET
}
