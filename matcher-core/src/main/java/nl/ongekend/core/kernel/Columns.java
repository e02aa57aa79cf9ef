package nl.ongekend.core.kernel;

/**
 * The documents of one segment as numbers: eight codes in a row and an id each.
 *
 * <p>Row-major, so that evaluating a document touches one cache line. Shared, never changed after
 * construction; arrays are owned by this object.
 */
public final class Columns {

  /** Documents in a block. */
  public static final int BLOCK = 1 << Postings.DOCUMENT_BITS;

  /** Numbers in the row of a document. */
  public static final int STRIDE = 8;

  /** The code of the occupation facet. */
  public static final int OCCUPATION = 0;

  /** The code of the language facet. */
  public static final int LANGUAGE = 1;

  /** The code of the hours facet. */
  public static final int HOURS = 2;

  /** The code of the travel facet. */
  public static final int TRAVEL = 3;

  /** The code of the wishes facet. */
  public static final int WISHES = 4;

  /** The code of the exclusion facet. */
  public static final int EXCLUSION = 5;

  /** The code of the right facet. */
  public static final int RIGHT = 6;

  /** The first working day of a vacancy, or the day from which a person is available. */
  public static final int DAY = 7;

  /** The {@link #DAY} of a document that names none. */
  public static final int NO_DAY = Integer.MIN_VALUE;

  private final int documents;
  private final int[] rows;
  private final long[] ids;
  private final long[] hoursAndLanguages;
  private final OccupationRuns runs;

  /**
   * Creates columns.
   *
   * @param rows {@code rows[doc * STRIDE + column]}
   * @param ids {@code ids[2 * doc]} the upper and {@code ids[2 * doc + 1]} the lower half of the id
   */
  public Columns(int[] rows, long[] ids) {
    this.documents = ids.length / 2;
    this.rows = rows;
    this.ids = ids;
    if (rows.length != documents * STRIDE || ids.length % 2 != 0) {
      throw new IllegalArgumentException(
          "rows (%d) must be %d times the number of ids (%d halves).%nMaybe a column is missing."
              .formatted(rows.length, STRIDE, ids.length));
    }
    this.hoursAndLanguages = new long[documents];
    for (int document = 0; document < documents; document++) {
      hoursAndLanguages[document] =
          (long) get(document, HOURS) << Integer.SIZE | get(document, LANGUAGE);
    }
    this.runs = OccupationRuns.of(this);
  }

  /** Returns the stretches of documents of one occupation. */
  OccupationRuns runs() {
    return runs;
  }

  /** Returns the number of documents. */
  public int documents() {
    return documents;
  }

  /** Returns the number of blocks. */
  public int blocks() {
    return (documents + BLOCK - 1) / BLOCK;
  }

  /** Returns one number of a document. */
  public int get(int document, int column) {
    return rows[document * STRIDE + column];
  }

  /**
   * Returns the hours code in the upper and the language code in the lower half, from an array of
   * its own: where most candidates end, without a look at their row.
   */
  long hoursAndLanguage(int document) {
    return hoursAndLanguages[document];
  }

  /** Returns the upper half of an id. */
  public long idHigh(int document) {
    return ids[2 * document];
  }

  /** Returns the lower half of an id. */
  public long idLow(int document) {
    return ids[2 * document + 1];
  }

  /** Returns the bytes held, for reports. */
  public long bytes() {
    return 4L * rows.length + 8L * (hoursAndLanguages.length + ids.length);
  }
}
