package nl.ongekend.eval.reading;

import java.util.List;
import nl.ongekend.core.reading.ReadingKind;

/**
 * An annotated text.
 *
 * @param id its name, such as {@code vacancy-en/baker-appingedam} or {@code line/07}
 * @param kind what it is to be read as
 * @param languages the languages it is in, two letters, the main one first
 * @param half the half it is in
 * @param text the text, without marks
 * @param items what stands in it
 */
public record GoldText(
    String id, ReadingKind kind, List<String> languages, Half half, String text, List<Item> items) {

  /** Copies the lists. */
  public GoldText {
    languages = List.copyOf(languages);
    items = List.copyOf(items);
  }

  /** Returns whether something of a field stands in it that a careful reader does not leave out. */
  public boolean has(Field field) {
    return items.stream().anyMatch(item -> item.field() == field && !item.optional());
  }

  GoldText in(Half other) {
    return new GoldText(id, kind, languages, other, text, items);
  }
}
