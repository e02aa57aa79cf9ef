package nl.ongekend.core.question;

/**
 * A condition that does not hold for a pair.
 *
 * @param condition the condition
 * @param layer where it belongs
 * @param code what to say, such as {@code hours.too-many-hours}; for the right layer the code of
 *     the rule that decided
 * @param open whether it is only not known: an answer may show that it holds
 */
public record UnmetCondition(Condition condition, Layer layer, String code, boolean open) {

  /** The layers of an answer, in the order in which they are named. */
  public enum Layer {
    /** May the person do the job? */
    RIGHT,
    /** Do time, travel and exclusions allow it? */
    FEASIBLE,
    /** Is what the vacancy cannot do without there? */
    REQUIREMENT,
    /** Does it fit well enough? */
    SCORE
  }
}
