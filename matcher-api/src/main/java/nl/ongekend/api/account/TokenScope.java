package nl.ongekend.api.account;

/** What a token may be used for, within what its account may. */
public enum TokenScope {
  /** Everything that keeps nothing in the store. */
  READ,
  /** Everything. */
  WRITE
}
