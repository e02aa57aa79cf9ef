package nl.ongekend.api.openid;

import java.io.Serial;

/**
 * An attempt to log in by a provider that came to nothing. The message is for the log: it says what
 * was wrong, and nothing of who it was. Whoever tried is told that it failed and no more.
 */
public final class OpenIdException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  OpenIdException(String message) {
    super(onOneLine(message));
  }

  OpenIdException(String message, Throwable cause) {
    super(onOneLine(message), cause);
  }

  /** A provider must not be able to write lines of the log. */
  private static String onOneLine(String message) {
    return message.replaceAll("\\p{Cntrl}", " ");
  }
}
