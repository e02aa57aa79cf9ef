package nl.ongekend.core.decision;

/** A decision that cannot be taken as things stand. Nothing was changed. */
public final class DecisionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Rule rule;

  DecisionException(Rule rule, String message) {
    super(message);
    this.rule = rule;
  }

  /** Returns which rule it breaks. */
  public Rule rule() {
    return rule;
  }

  /** The rules of decisions. */
  public enum Rule {
    /** The stage cannot follow the one it is in. */
    OUT_OF_ORDER,
    /** It is too early for the milestone, or there is nobody at work to ask about. */
    NOT_DUE,
    /** The reasons do not go with the decision, or one is missing. */
    REASONS
  }
}
