package nl.ongekend.core.fairness;

import java.util.List;

/**
 * Groups by one characteristic, or by two at once.
 *
 * @param by the names of the columns
 * @param rows the groups by name; those who are not known first
 */
public record GroupTable(List<String> by, List<GroupRow> rows) {

  /** Copies the lists. */
  public GroupTable {
    by = List.copyOf(by);
    rows = List.copyOf(rows);
  }
}
