package nl.ongekend.core.privacy;

/** A step that a release does not allow. Nothing was changed. */
public final class ReleaseException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  ReleaseException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** Returns why. */
  public Reason reason() {
    return reason;
  }

  /** Why a step is not allowed. */
  public enum Reason {
    /** The release is not in the state that the step begins with. */
    OUT_OF_ORDER,
    /** The two keys, or a key and the request, are of one account. */
    SAME_ACCOUNT
  }
}
