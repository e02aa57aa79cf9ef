package nl.ongekend.api.sheet.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.ongekend.core.document.RefusedNames;

/**
 * Guesses what columns hold by their names.
 *
 * <p>A name that is one of {@link PersonColumn}'s decides first; then a name in which one of them
 * stands as whole words, the longest first. No two columns get the same meaning: the first one
 * does. What no passport ever holds, such as a nationality, is not used.
 *
 * <p>Worked example: {@code Naam, Beroep, Niveau Nederlands, Uren (per week), Nationaliteit} are
 * {@code NAME, OCCUPATIONS, DUTCH, HOURS, NOT_USED}.
 */
public final class ColumnGuess {

  private ColumnGuess() {}

  /** Returns what each column holds, in their order. */
  public static List<PersonColumn> of(List<String> header) {
    List<PersonColumn> columns =
        new ArrayList<>(Collections.nCopies(header.size(), PersonColumn.NOT_USED));
    List<String> names = header.stream().map(ColumnGuess::readable).toList();
    for (int column = 0; column < names.size(); column++) {
      findNamed(names.get(column), columns, column);
    }
    for (int column = 0; column < names.size(); column++) {
      if (columns.get(column) == PersonColumn.NOT_USED) {
        findContained(names.get(column), columns, column);
      }
    }
    return List.copyOf(columns);
  }

  /** Returns the folded name, empty for what is never kept. */
  private static String readable(String name) {
    return RefusedNames.findReason(name).isPresent() ? "" : FoldedName.of(name);
  }

  private static void findNamed(String name, List<PersonColumn> columns, int column) {
    for (PersonColumn meaning : PersonColumn.values()) {
      if (meaning.names().contains(name) && !columns.contains(meaning)) {
        columns.set(column, meaning);
      }
    }
  }

  private static void findContained(String name, List<PersonColumn> columns, int column) {
    int longest = 0;
    for (PersonColumn meaning : PersonColumn.values()) {
      int length = longestWithin(name, meaning);
      if (length > longest && !columns.contains(meaning)) {
        longest = length;
        columns.set(column, meaning);
      }
    }
  }

  private static int longestWithin(String name, PersonColumn meaning) {
    Optional<String> longest =
        meaning.names().stream()
            .filter(known -> (" " + name + " ").contains(" " + known + " "))
            .max(Comparator.comparingInt(String::length));
    return longest.map(String::length).orElse(0);
  }
}
