package nl.ongekend.core.kernel;

/** Counts the documents of a segment that a query accepts and its gates refuse. */
public final class UnrankedCount {

  private UnrankedCount() {}

  /** Returns the count; O(documents), four or five look-ups each. */
  public static int of(Columns columns, SegmentRun run) {
    CodeTables tables = run.tables();
    int refused = 0;
    for (int document = 0; document < columns.documents(); document++) {
      if (run.accepted().accepts(document) && !isRanked(columns, tables, document)) {
        refused++;
      }
    }
    return refused;
  }

  /* The right layer comes last: what it says of a class costs most, and hours and travel leave few. */
  private static boolean isRanked(Columns columns, CodeTables tables, int document) {
    return columns.get(document, Columns.DAY) <= tables.latestDay()
        && tables.occupationWish().get(columns.get(document, Columns.OCCUPATION)) >= 0
        && tables.wishes().get(columns.get(document, Columns.WISHES)) >= 0
        && tables.hours().get(columns.get(document, Columns.HOURS)) >= 0
        && tables.travel().get(columns.get(document, Columns.TRAVEL)) >= 0
        && tables.exclusion().get(columns.get(document, Columns.EXCLUSION)) >= 0
        && tables.right().get(columns.get(document, Columns.RIGHT)) >= 0
        && tables.gate().test(document);
  }
}
