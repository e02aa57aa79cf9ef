package nl.ongekend.api.seal;

import org.jspecify.annotations.Nullable;

/** Something that is sealed cannot be opened; the message says what, and what to do. */
public final class SealException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Creates the failure from its message, which repeats no key and no content. */
  public SealException(String message) {
    this(message, null);
  }

  SealException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
