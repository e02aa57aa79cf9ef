package nl.ongekend.eval.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.ongekend.core.reading.ReadingKind;

/**
 * How well a reader read annotated texts.
 *
 * @param half which half was read
 * @param groups the groups of texts, the first one of them all, by name; in the order of reports
 * @param comparisons what it made of each text
 */
public record ReadingQuality(Half half, List<Group> groups, List<Comparison> comparisons) {

  /**
   * Some of the texts.
   *
   * @param name what they have in common
   * @param texts how many there are
   * @param fields the quality of each field that is wanted or was read in them, in the order of
   *     {@link Field}
   */
  public record Group(String name, int texts, Map<Field, FieldQuality> fields) {}

  /** Copies the lists. */
  public ReadingQuality {
    groups = List.copyOf(groups);
    comparisons = List.copyOf(comparisons);
  }

  /**
   * Lets a reader read the texts of a half.
   *
   * @param gold the annotated texts
   * @param half which of them
   * @param reader the reader; called from this thread
   */
  public static ReadingQuality of(GoldSet gold, Half half, MeasuredReader reader) {
    List<Comparison> comparisons =
        gold.texts(half).stream()
            .map(text -> Comparison.of(text, reader.read(text.text(), text.kind())))
            .toList();
    List<Group> groups = new ArrayList<>();
    kinds().forEach((name, kind) -> addGroup(name, comparisons, kind, groups));
    return new ReadingQuality(half, groups, comparisons);
  }

  private static Map<String, Predicate<GoldText>> kinds() {
    Map<String, Predicate<GoldText>> kinds = new LinkedHashMap<>();
    kinds.put("all texts", text -> true);
    kinds.put("English vacancies", text -> is(text, ReadingKind.VACANCY, "en"));
    kinds.put("Dutch vacancies", text -> is(text, ReadingKind.VACANCY, "nl"));
    kinds.put("English accounts of people", text -> is(text, ReadingKind.PASSPORT, "en"));
    kinds.put("Dutch accounts of people", text -> is(text, ReadingKind.PASSPORT, "nl"));
    kinds.put("English lines", text -> is(text, ReadingKind.QUERY, "en"));
    kinds.put("Dutch lines, mixed ones among them", text -> is(text, ReadingKind.QUERY, "nl"));
    return kinds;
  }

  private static boolean is(GoldText text, ReadingKind kind, String language) {
    return text.kind() == kind && text.languages().getFirst().equals(language);
  }

  private static void addGroup(
      String name, List<Comparison> all, Predicate<GoldText> kind, List<Group> groups) {
    List<Comparison> some = all.stream().filter(one -> kind.test(one.text())).toList();
    if (!some.isEmpty()) {
      groups.add(new Group(name, some.size(), fields(some)));
    }
  }

  private static Map<Field, FieldQuality> fields(List<Comparison> comparisons) {
    Map<Field, FieldQuality> fields = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      List<FieldCount> counts =
          comparisons.stream()
              .map(one -> one.counts().getOrDefault(field, FieldCount.NOTHING))
              .toList();
      if (counts.stream().anyMatch(count -> !count.equals(FieldCount.NOTHING))) {
        fields.put(field, FieldQuality.of(counts));
      }
    }
    return fields;
  }
}
