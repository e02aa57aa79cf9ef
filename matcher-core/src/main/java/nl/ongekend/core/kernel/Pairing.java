package nl.ongekend.core.kernel;

/** The tie of the query's document with another, in whichever direction the query goes. */
@FunctionalInterface
public interface Pairing {

  /** Returns the tie with the document of this id; see {@link TieBreaker}. */
  long tie(long idHigh, long idLow);
}
