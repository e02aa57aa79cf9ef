package nl.ongekend.core.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.ongekend.taxonomy.ConceptId;

/**
 * The lines of a text block: {@code key: entry; entry}. A key with nothing after it is an answer
 * that there is none; a key that is not there is an unanswered question.
 */
final class Words {

  static final Map<String, String> LANGUAGES =
      Map.of(
          "Arabic",
          "ar",
          "Dutch",
          "nl",
          "English",
          "en",
          "Polish",
          "pl",
          "Tigrinya",
          "ti",
          "Ukrainian",
          "uk");

  private final Map<String, List<String>> entriesByKey = new LinkedHashMap<>();

  private final Vocabulary vocabulary;

  private Words(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static Words of(String text, Set<String> keys, Vocabulary vocabulary) {
    Words words = new Words(vocabulary);
    for (String line : text.strip().lines().toList()) {
      int colon = line.indexOf(':');
      String key = line.substring(0, colon).strip();
      if (!keys.contains(key)) {
        throw new IllegalArgumentException("no such line: " + key + "; there are " + keys);
      }
      words.entriesByKey.put(key, entries(line.substring(colon + 1)));
    }
    return words;
  }

  private static List<String> entries(String text) {
    return Arrays.stream(text.split(";", -1))
        .map(String::strip)
        .filter(entry -> !entry.isEmpty())
        .toList();
  }

  boolean has(String key) {
    return entriesByKey.containsKey(key);
  }

  /** Returns the entries of a line; none when it is not there. */
  List<String> all(String key) {
    return entriesByKey.getOrDefault(key, List.of());
  }

  Optional<String> findFirst(String key) {
    return all(key).stream().findFirst();
  }

  /** Returns what follows {@code word} in an entry of a line. */
  Optional<String> findAfter(String key, String word) {
    return all(key).stream()
        .filter(entry -> entry.startsWith(word + " "))
        .map(entry -> entry.substring(word.length() + 1))
        .findFirst();
  }

  /** Returns the values whose names are entries of a line. */
  <E extends Enum<E>> Set<E> enums(String key, Class<E> type) {
    Set<E> values = EnumSet.noneOf(type);
    all(key).forEach(entry -> values.add(constant(entry, type)));
    return values;
  }

  static <E extends Enum<E>> E constant(String word, Class<E> type) {
    return Enum.valueOf(type, word.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }

  /** Returns the groups of the first match of {@code pattern}. */
  static Optional<MatchResult> find(String pattern, String text) {
    return Pattern.compile(pattern).matcher(text).results().findFirst();
  }

  /** Returns the skill with this name; one the taxonomy does not have is unmapped. */
  ConceptId skill(String name) {
    return vocabulary.skill(name);
  }

  /** Returns the occupation with this name. */
  ConceptId occupation(String name) {
    return vocabulary.occupation(name);
  }

  /** Returns the words of an entry that are none of {@code others}. */
  static String without(String entry, List<String> others) {
    List<String> left = new ArrayList<>(List.of(entry.split(" ", -1)));
    left.removeAll(others);
    return String.join(" ", left);
  }
}
