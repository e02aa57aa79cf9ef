package nl.ongekend.api.audit;

/**
 * Something in the audit that is not as it was written.
 *
 * @param kind what sort of thing
 * @param position the place in the chain, or 0 when it has none
 * @param text the same as a sentence
 */
public record AuditFinding(Kind kind, long position, String text) {

  /** What can be found. */
  public enum Kind {
    /** Rows of a link were changed, removed or put in another order. */
    ROWS,
    /** A link does not follow the one before it. */
    LINK,
    /** A link is not in its place. */
    POSITION,
    /** Rows are in no link. */
    UNCHAINED,
    /** The chain is not the one a checkpoint was made of. */
    CHECKPOINT,
    /** A checkpoint was not signed with the key of this home. */
    SIGNATURE
  }
}
