package nl.ongekend.core.fairness;

import java.util.List;

/**
 * What came of an audit.
 *
 * @param people how many people were in the batch
 * @param median the median of the best scores of everybody, in points
 * @param tables each characteristic, and then each two of a file at once
 */
public record FairnessReport(int people, double median, List<GroupTable> tables) {

  /** Copies the list. */
  public FairnessReport {
    tables = List.copyOf(tables);
  }

  /** Returns how many figures are flagged. */
  public long flags() {
    return tables.stream().flatMap(table -> table.rows().stream()).mapToLong(GroupRow::flags).sum();
  }
}
