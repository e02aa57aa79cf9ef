package nl.ongekend.core.fairness;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Which groups people belong to, as somebody outside the product says.
 *
 * @param columns the names of the characteristics, such as {@code sex}; at least one
 * @param valuesByPassport one value for each column; an empty one is not known
 */
public record Categories(List<String> columns, Map<UUID, List<String>> valuesByPassport) {

  /** Refuses rows of another width; the message repeats none of them. */
  public Categories {
    columns = List.copyOf(columns);
    if (columns.isEmpty()) {
      throw new IllegalArgumentException(
          "columns (none) must name a characteristic.%nAdd one beside the passport.".formatted());
    }
    Map<UUID, List<String>> copy = new HashMap<>();
    for (Map.Entry<UUID, List<String>> row : valuesByPassport.entrySet()) {
      if (row.getValue().size() != columns.size()) {
        throw new IllegalArgumentException(
            "a row (%d values) must have a value for each of %d columns.%nLeave unknown ones empty."
                .formatted(row.getValue().size(), columns.size()));
      }
      copy.put(row.getKey(), List.copyOf(row.getValue()));
    }
    valuesByPassport = Map.copyOf(copy);
  }

  /**
   * Returns the group of a person by some columns; empty when a value of it is not known.
   *
   * @param by indexes of columns
   */
  List<String> group(UUID passport, List<Integer> by) {
    List<String> values = valuesByPassport.get(passport);
    if (values == null) {
      return List.of();
    }
    List<String> group = by.stream().map(values::get).toList();
    return group.contains("") ? List.of() : group;
  }
}
