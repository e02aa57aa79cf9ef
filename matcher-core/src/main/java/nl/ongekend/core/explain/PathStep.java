package nl.ongekend.core.explain;

/**
 * A step from what the person has to what the vacancy asks.
 *
 * @param from a concept URI
 * @param edge {@code same}, {@code broader}, {@code narrower}, {@code related}, {@code
 *     inferred-from} or {@value #ENDED}
 * @param to a concept URI
 */
public record PathStep(String from, String edge, String to) {

  /** The edge of a licence that is held and ends before the first working day. */
  public static final String ENDED = "ended";
}
