package nl.ongekend.core.document;

import java.util.Objects;

/**
 * Says why a JSON text is not a document. Its message holds what was given, the rule and, on a line
 * of its own, the remedy; numbers, dates, names of choices and URIs are repeated in it, texts that
 * people wrote are not.
 */
public final class DocumentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Code code;
  private final String pointer;

  /**
   * Makes an error.
   *
   * @param code the kind of error
   * @param pointer the place, a JSON pointer after RFC 6901; empty for the whole document
   * @param message what was given, the rule and the remedy
   */
  public DocumentException(Code code, String pointer, String message) {
    super(message);
    this.code = code;
    this.pointer = pointer;
  }

  /** Returns what was given and the rule, then on a line of its own the remedy. */
  @Override
  public String getMessage() {
    return Objects.requireNonNull(super.getMessage());
  }

  /** Returns the kind of error; the names are stable. */
  public Code code() {
    return code;
  }

  /** Returns the place as a JSON pointer after RFC 6901; empty for the whole document. */
  public String pointer() {
    return pointer;
  }

  /** The kinds of error; the names are part of the interface and never change. */
  public enum Code {
    /** The text is not JSON. */
    NOT_JSON,
    /** The text is longer or deeper than documents are. */
    LIMIT_EXCEEDED,
    /** A text holds half a character (a lone surrogate) or the character U+0000. */
    BAD_TEXT,
    /** A value of another JSON type is expected. */
    WRONG_TYPE,
    /** The value of one property is not one of those it can have. */
    INVALID_VALUE,
    /** The values of an object break a rule together, or one is out of range. */
    RULE_BROKEN,
    /** A property or entry is {@code null} where leaving out is meant. */
    NULL_VALUE,
    /** A property that is always needed is not there. */
    MISSING_PROPERTY,
    /** A property is not known at that place. */
    UNKNOWN_PROPERTY,
    /** A property names something that is never kept. */
    REFUSED_PROPERTY,
    /** A property is given twice. */
    DUPLICATE_PROPERTY,
    /** The document version is not one that this program reads. */
    UNKNOWN_VERSION
  }
}
