package nl.ongekend.core.decision;

/** What of an answer a decision goes against. People may; it is written down. */
public enum Overruled {
  /** The order: something on the list was passed over, or put below what fits less. */
  RANK,
  /** The list: the vacancy was not among those that were shown. */
  LIST,
  /** Right or feasible: the pair was not ranked at all. */
  GATE
}
