package nl.ongekend.api.service;

/**
 * How an import ended.
 *
 * @param created how many documents were not there
 * @param replaced how many said something else
 * @param unchanged how many said the same
 * @param rejected how many lines could not be kept
 */
public record ImportSummary(long created, long replaced, long unchanged, long rejected) {

  /** Returns the summary of no lines. */
  public static ImportSummary none() {
    return new ImportSummary(0, 0, 0, 0);
  }

  /** Returns the summary with one more line. */
  public ImportSummary with(LineResult result) {
    return switch (result.status()) {
      case CREATED -> new ImportSummary(created + 1, replaced, unchanged, rejected);
      case REPLACED -> new ImportSummary(created, replaced + 1, unchanged, rejected);
      case UNCHANGED -> new ImportSummary(created, replaced, unchanged + 1, rejected);
      case REJECTED -> new ImportSummary(created, replaced, unchanged, rejected + 1);
    };
  }

  /** Returns how many lines there were, blank ones left out. */
  public long lines() {
    return created + replaced + unchanged + rejected;
  }
}
