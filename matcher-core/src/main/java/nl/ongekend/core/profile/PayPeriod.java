package nl.ongekend.core.profile;

/** What an amount of money is paid for. */
public enum PayPeriod {
  /** An hour. */
  HOUR,
  /** A month. */
  MONTH,
  /** A year. */
  YEAR
}
