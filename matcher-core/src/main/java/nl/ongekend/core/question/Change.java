package nl.ongekend.core.question;

import java.util.function.UnaryOperator;

/**
 * One answer that could become another, and what that does to a pair.
 *
 * @param condition the condition it is about
 * @param field what changes, as a path of the document: {@code skills}, {@code licences}, {@code
 *     languages}, {@code workTime}, {@code mobility.maxMinutes}; of the vacancy when it starts with
 *     {@code vacancy.}
 * @param from what it is
 * @param to what it becomes
 * @param effect makes the pair with the change of a pair without it
 */
public record Change(
    Condition condition, String field, String from, String to, UnaryOperator<Pair> effect) {

  /** What stands for an answer that is missing. */
  static final String UNKNOWN = "unknown";

  /** Returns the pair with this change. */
  public Pair applyTo(Pair pair) {
    return effect.apply(pair);
  }
}
