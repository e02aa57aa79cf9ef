package nl.ongekend.eval.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One annotation, taken apart.
 *
 * @param word what it is about
 * @param optional whether a question mark behind the word says that it may be left out
 * @param details the words behind it
 */
record Annotation(String word, boolean optional, List<String> details) {

  /** Stands for every value there is. */
  static final String ANY = "any";

  static Annotation parse(String annotation) {
    List<String> words = Arrays.asList(annotation.split("[ ,]+"));
    String word = words.getFirst();
    boolean optional = word.endsWith("?");
    return new Annotation(
        optional ? word.substring(0, word.length() - 1) : word,
        optional,
        List.copyOf(words.subList(1, words.size())));
  }

  /** Returns whether every value is right. */
  boolean any() {
    return details.equals(List.of(ANY));
  }

  /**
   * Returns the detail at an index.
   *
   * @throws IllegalArgumentException when there are fewer
   */
  String detail(int index) {
    if (index >= details.size()) {
      throw new IllegalArgumentException(
          "annotation (%s %s) must have a detail more.".formatted(word, details));
    }
    return details.get(index);
  }

  /** Returns the detail at an index, or another word when there are fewer. */
  String detail(int index, String otherwise) {
    return index < details.size() ? details.get(index) : otherwise;
  }

  /** Returns all details as they were written, but for blanks. */
  String all() {
    return String.join(" ", details);
  }

  /** Returns the alternatives of the detail at an index. */
  List<String> alternatives(int index) {
    return List.of(detail(index).split("/", -1));
  }

  /**
   * Returns the constant that a word stands for, such as {@code public-transport}.
   *
   * @throws IllegalArgumentException when there is none
   */
  static <E extends Enum<E>> E constant(Class<E> type, String word) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
