package nl.ongekend.core.kernel;

/** Which documents of a segment a query may return: live ones that pass its filters. */
public final class Accepted {

  private static final Accepted ALL = new Accepted(new long[0], true);

  private final long[] words;
  private final boolean all;

  private Accepted(long[] words, boolean all) {
    this.words = words;
    this.all = all;
  }

  /** Returns the acceptance of every document. */
  public static Accepted all() {
    return ALL;
  }

  /** Returns the acceptance of the documents whose bit is set; {@code words} is not copied. */
  public static Accepted of(long[] words) {
    return new Accepted(words, false);
  }

  /** Returns whether a document is accepted. */
  public boolean accepts(int document) {
    return all || (words[document >> 6] & 1L << document) != 0;
  }
}
