package nl.ongekend.api.problem;

import org.jspecify.annotations.Nullable;

/**
 * A problem document (RFC 9457).
 *
 * @param type {@code urn:ongekend:problem:} and the code
 * @param title what the status means
 * @param status the HTTP status
 * @param code the kind of problem; the names are stable
 * @param detail what was given, the rule and, on a line of its own, the remedy
 * @param pointer the place in the document as a JSON pointer; missing when it is not about a
 *     document
 */
public record Problem(
    String type, String title, int status, String code, String detail, @Nullable String pointer) {

  private static final String TYPE = "urn:ongekend:problem:";

  /** Returns a problem that is not about a place in a document. */
  public static Problem of(Kind kind, String code, String detail) {
    return at(kind, code, detail, null);
  }

  /** Returns a problem at a place in a document. */
  public static Problem at(Kind kind, String code, String detail, @Nullable String pointer) {
    return new Problem(TYPE + code, kind.title(), kind.status(), code, detail, pointer);
  }

  /** What a problem means for whoever asked. */
  public enum Kind {
    /** What was sent breaks a rule. */
    INVALID(400, "Invalid request"),
    /** Who asks is not known. */
    UNAUTHENTICATED(401, "Not authenticated"),
    /** Who asks may not. */
    FORBIDDEN(403, "Not allowed"),
    /** It is not there. */
    NOT_FOUND(404, "Not found"),
    /** Nothing at this address does that. */
    METHOD_NOT_ALLOWED(405, "Method not allowed"),
    /** The answer has no such form. */
    NOT_ACCEPTABLE(406, "Not acceptable"),
    /** It contradicts what is there. */
    CONFLICT(409, "Conflict"),
    /** Somebody else changed it. */
    PRECONDITION_FAILED(412, "Changed by somebody else"),
    /** More was sent than is read. */
    TOO_LARGE(413, "Too large"),
    /** What was sent has another form than is read. */
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type"),
    /** The host in the request is not this server. */
    MISDIRECTED(421, "Misdirected request"),
    /** The request does not say which version it is about. */
    PRECONDITION_REQUIRED(428, "Precondition required"),
    /** It was asked too often. */
    TOO_MANY(429, "Too many requests"),
    /** It failed here. */
    FAILED(500, "Failed"),
    /** It cannot be done now. */
    UNAVAILABLE(503, "Not available now"),
    /** There is no room to keep it. */
    STORAGE_FULL(507, "Storage full");

    private final int status;
    private final String title;

    Kind(int status, String title) {
      this.status = status;
      this.title = title;
    }

    /** Returns the HTTP status. */
    public int status() {
      return status;
    }

    /** Returns the status in words. */
    public String title() {
      return title;
    }
  }
}
