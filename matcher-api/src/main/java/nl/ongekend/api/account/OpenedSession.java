package nl.ongekend.api.account;

/**
 * A session that has just begun.
 *
 * @param id what the browser shows from now on; only its hash is kept
 * @param visitor who logged in
 */
public record OpenedSession(String id, Visitor visitor) {

  /** Without the id, so that it cannot reach a log. */
  @Override
  public String toString() {
    return "OpenedSession";
  }
}
