package nl.ongekend.eval.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ongekend.core.reading.ReadingKind;

/** What follows for the whole text from its language and from what is not in it. */
final class WholeText {

  private WholeText() {}

  static List<Item> items(ReadingKind kind, List<String> languages, List<Item> marked) {
    List<Item> items = new ArrayList<>();
    // A line may be too short to say what language it is in.
    boolean line = kind == ReadingKind.QUERY;
    items.add(new Item(Field.TEXT_LANGUAGE, Set.copyOf(languages), List.of(), line));
    if (kind == ReadingKind.VACANCY) {
      items.add(writtenIn(languages));
      addMissing(Field.WAGE, "wage.missing", marked, items);
      addMissing(Field.HOURS, "hours.missing", marked, items);
    }
    return items;
  }

  /** The language a vacancy is written in may be proposed without being named. */
  private static Item writtenIn(List<String> languages) {
    Set<String> values =
        languages.stream()
            .flatMap(one -> Set.of(one + " must", one + " nice").stream())
            .collect(Collectors.toSet());
    return new Item(Field.LANGUAGE, values, List.of(), true);
  }

  private static void addMissing(Field field, String code, List<Item> marked, List<Item> items) {
    if (marked.stream().noneMatch(item -> item.field() == field)) {
      items.add(new Item(Field.REMARK, Set.of(code), List.of(), false));
    }
  }
}
