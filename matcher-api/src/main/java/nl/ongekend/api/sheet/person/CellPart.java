package nl.ongekend.api.sheet.person;

import java.util.List;

/**
 * One thing that a cell says, such as one skill of several.
 *
 * @param given what stands in the cell
 * @param state how much of it was understood
 * @param rule what holds for it
 * @param meanings what it means; when it is offered, what it may mean, best first; empty when it
 *     was not understood
 */
public record CellPart(String given, CellState state, CellRule rule, List<String> meanings) {

  /** Copies the list. */
  public CellPart {
    meanings = List.copyOf(meanings);
  }

  static CellPart understood(String given, CellRule rule, String meaning) {
    return new CellPart(given, CellState.UNDERSTOOD, rule, List.of(meaning));
  }

  static CellPart offered(String given, CellRule rule, List<String> meanings) {
    return new CellPart(given, CellState.OFFERED, rule, meanings);
  }

  static CellPart notUnderstood(String given, CellRule rule) {
    return new CellPart(given, CellState.NOT_UNDERSTOOD, rule, List.of());
  }

  /** Returns the rule, with what may be meant or what helps. */
  public String remedy() {
    return meanings.isEmpty() ? rule.remedy() : "Maybe: " + String.join("; ", meanings) + ".";
  }
}
