package nl.ongekend.api.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects the rows of one table, within limits. Not thread-safe. */
final class SheetCollector {

  private final SheetLimits limits;
  private final List<Sheet.Row> rows = new ArrayList<>();
  private int width;
  private int cells;

  SheetCollector(SheetLimits limits) {
    this.limits = limits;
  }

  /** Adds a row unless it is empty; the first one that is not is the header. */
  void add(int number, List<String> given) {
    List<String> row = new ArrayList<>();
    for (String cell : given) {
      row.add(FormulaGuard.remove(requireShort(number, cell.strip())));
    }
    while (!row.isEmpty() && row.getLast().isEmpty()) {
      row.removeLast();
    }
    if (!row.isEmpty()) {
      requireRoom(row);
      rows.add(new Sheet.Row(number, row));
    }
  }

  private String requireShort(int number, String cell) {
    if (cell.length() > limits.characters()) {
      throw SheetProblems.tooLarge(
          "has a cell of %d characters in row %d; the most is %d"
              .formatted(cell.length(), number, limits.characters()),
          "Shorten it.");
    }
    return cell;
  }

  private void requireRoom(List<String> row) {
    width = Math.max(width, row.size());
    if (width > limits.columns()) {
      throw SheetProblems.tooLarge(
          "has %d columns; the most is %d".formatted(width, limits.columns()),
          "Take out the columns that are not about people.");
    }
    cells += row.size();
    if (cells > limits.cells()) {
      throw SheetProblems.tooLarge(
          "has more than %d cells".formatted(limits.cells()), "Divide it over several files.");
    }
  }

  /** Returns what was collected. */
  Sheet sheet() {
    if (rows.isEmpty()) {
      throw SheetProblems.refused(
          "must have a row with the names of its columns", "Maybe the wrong file was chosen.");
    }
    List<Sheet.Row> below =
        rows.stream().skip(1).map(row -> new Sheet.Row(row.number(), padded(row.cells()))).toList();
    return new Sheet(padded(rows.getFirst().cells()), below);
  }

  private List<String> padded(List<String> row) {
    List<String> padded = new ArrayList<>(row);
    padded.addAll(Collections.nCopies(width - row.size(), ""));
    return padded;
  }
}
