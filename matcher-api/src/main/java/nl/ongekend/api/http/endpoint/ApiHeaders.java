package nl.ongekend.api.http.endpoint;

/** Names of headers, and the version of the interface. */
public final class ApiHeaders {

  /** The version of the interface; every answer carries it in {@link #API_VERSION}. */
  public static final String CURRENT_VERSION = "1.0.0";

  /** Names the version of the interface. */
  public static final String API_VERSION = "API-Version";

  /** Says where in the change log a write is. */
  public static final String CHANGE_POSITION = "Change-Position";

  /** Asks a read to wait until it sees a write. */
  public static final String MIN_POSITION = "Min-Position";

  /** Names a request that may be repeated. */
  public static final String IDEMPOTENCY_KEY = "Idempotency-Key";

  /** Names the last event that a client has received. */
  public static final String LAST_EVENT_ID = "Last-Event-ID";

  /** CSV: one row a line. */
  public static final String CSV = "text/csv";

  /** NDJSON: one JSON text a line. */
  public static final String NDJSON = "application/x-ndjson";

  /** The cookie that carries a session. */
  public static final String SESSION_COOKIE = "ongekend-session";

  private ApiHeaders() {}
}
