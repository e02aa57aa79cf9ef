package nl.ongekend.api.sheet;

/**
 * What a file of a table may ask for.
 *
 * @param bytes the most bytes of the file
 * @param unpackedBytes the most bytes of everything that is packed in it
 * @param columns the most columns
 * @param cells the most cells up to the last one of each row that is filled
 * @param characters the most characters of a cell
 */
public record SheetLimits(long bytes, long unpackedBytes, int columns, int cells, int characters) {

  private static final SheetLimits STANDARD =
      new SheetLimits(20L << 20, 200L << 20, 200, 1_000_000, 4_000);

  /** Returns limits that leave room for some ten thousand people. */
  public static SheetLimits standard() {
    return STANDARD;
  }
}
