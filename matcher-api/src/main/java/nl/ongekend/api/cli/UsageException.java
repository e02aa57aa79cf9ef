package nl.ongekend.api.cli;

/** An argument cannot be what it is. The message gives the value, the rule and the remedy. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
