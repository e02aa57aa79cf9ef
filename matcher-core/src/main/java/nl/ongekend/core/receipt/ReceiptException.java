package nl.ongekend.core.receipt;

import java.util.Objects;

/**
 * An exported receipt is refused; nothing of it has been believed. The message gives what was
 * found, the rule and, on a line of its own, the remedy; it repeats nothing of a document.
 */
public final class ReceiptException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Reason reason;

  private ReceiptException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  ReceiptException(Reason reason, String rule) {
    super("%s.%n%s".formatted(rule, reason.remedy));
    this.reason = reason;
  }

  static ReceiptException of(Reason reason, String rule, Throwable cause) {
    return new ReceiptException(reason, "%s.%n%s".formatted(rule, reason.remedy), cause);
  }

  /** Returns what was found and the rule, then the remedy. */
  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }

  /** Returns why it is refused. */
  public Reason reason() {
    return reason;
  }

  /** Why a receipt can be refused; the names are stable. */
  public enum Reason {
    /** The bytes are not those that were written. */
    DAMAGED("Maybe it was cut off or changed on its way; export the receipt again."),
    /** The bytes are whole, and what they say contradicts itself. */
    CONTRADICTS("Maybe somebody edited it; ask for the receipt where it was made."),
    /** It says more than is read. */
    TOO_LARGE("No receipt of this program is that large; do not trust it."),
    /** It was made for an arithmetic or form that this program does not have. */
    UNKNOWN_VERSION("Replay it with the program that made it, or a later one.");

    private final String remedy;

    Reason(String remedy) {
      this.remedy = remedy;
    }
  }
}
