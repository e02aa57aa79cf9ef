package nl.ongekend.eval.reading;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ongekend.core.reading.Reading;

/**
 * What a reader made of one annotated text.
 *
 * <p>Something annotated is found when something that was read meets it; something read is right
 * when it meets something that is wanted, and does not count when it only meets what may be left
 * out. An address that was masked in two pieces is thus found once and right twice.
 *
 * @param text the text
 * @param missed what is wanted and was not found
 * @param wrong what was read and meets nothing
 * @param counts the counts of every field
 * @param concepts the concepts that were read, taken and offered
 */
public record Comparison(
    GoldText text,
    List<Item> missed,
    List<Item> wrong,
    Map<Field, FieldCount> counts,
    List<JudgedConcept> concepts) {

  /** Copies lists and map. */
  public Comparison {
    missed = List.copyOf(missed);
    wrong = List.copyOf(wrong);
    counts = Map.copyOf(counts);
    concepts = List.copyOf(concepts);
  }

  /** Compares. */
  public static Comparison of(GoldText text, Reading reading) {
    List<Item> wanted = text.items().stream().filter(item -> !item.optional()).toList();
    List<Item> read = judged(wanted, ReadItems.of(reading));
    List<Item> missed = wanted.stream().filter(item -> !isMet(item, read)).toList();
    List<Item> wrong = read.stream().filter(item -> !meetsAny(item, text.items())).toList();
    Map<Field, FieldCount> counts = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      int right = (int) of(field, read).stream().filter(item -> meetsAny(item, wanted)).count();
      counts.put(
          field,
          new FieldCount(
              of(field, wanted).size(),
              of(field, wanted).size() - of(field, missed).size(),
              right + of(field, wrong).size(),
              right));
    }
    return new Comparison(text, missed, wrong, counts, JudgedConcept.of(text, reading));
  }

  private static boolean isMet(Item annotated, List<Item> read) {
    return of(annotated.field(), read).stream().anyMatch(annotated::isMetBy);
  }

  private static boolean meetsAny(Item read, List<Item> annotated) {
    return of(read.field(), annotated).stream().anyMatch(one -> one.isMetBy(read));
  }

  private static List<Item> of(Field field, List<Item> items) {
    return items.stream().filter(item -> item.field() == field).toList();
  }

  /** How much a skill matters is only judged where the skill itself is wanted. */
  private static List<Item> judged(List<Item> wanted, List<Item> read) {
    Set<String> skills = new HashSet<>();
    of(Field.SKILL, wanted).forEach(item -> skills.addAll(item.values()));
    Set<String> proposed = new HashSet<>();
    of(Field.SKILL, read).stream()
        .filter(item -> !Collections.disjoint(item.values(), skills))
        .forEach(item -> proposed.addAll(item.values()));
    return read.stream()
        .filter(item -> item.field() != Field.IMPORTANCE || proposed.contains(idOf(item)))
        .toList();
  }

  private static String idOf(Item importance) {
    String value = importance.values().iterator().next();
    return value.substring(0, value.indexOf(' '));
  }
}
