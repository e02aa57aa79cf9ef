package nl.ongekend.api.sheet.person;

import java.util.Comparator;
import java.util.List;
import nl.ongekend.api.sheet.Sheet;

/**
 * A cell that says something about a person, and what was made of it.
 *
 * @param row the number of its row
 * @param column the number of its column, from 0
 * @param meaning what the column holds
 * @param given what stands in it
 * @param parts what it says, at least one thing
 */
public record PersonCell(
    int row, int column, PersonColumn meaning, String given, List<CellPart> parts) {

  /** Copies the list. */
  public PersonCell {
    parts = List.copyOf(parts);
  }

  /** Returns the state of the part that was understood least. */
  public CellState state() {
    return parts.stream().map(CellPart::state).max(Comparator.naturalOrder()).orElseThrow();
  }

  /** Returns where a spreadsheet program shows it, such as B7. */
  public String place() {
    return Sheet.letters(column) + row;
  }
}
