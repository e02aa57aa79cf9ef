package nl.ongekend.api.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.core.index.MatchFilter;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.Sector;
import nl.ongekend.core.profile.VacancyKind;
import nl.ongekend.taxonomy.NearestName;
import org.jspecify.annotations.Nullable;

/**
 * Reads a filter from names and values, as they stand in a query string or behind {@code --filter}.
 * Several values of one name, also with commas between them, are alternatives.
 */
public final class FilterReader {

  /** The names a filter knows. */
  public static final List<String> NAMES =
      List.of("region", "sector", "kind", "language", "minHours", "maxHours", "caseload", "strict");

  private FilterReader() {}

  /**
   * Returns the filter of some values by name.
   *
   * @throws ProblemException when a name is not known or a value is not one it can have
   */
  public static MatchFilter read(Map<String, List<String>> valuesByName) {
    valuesByName.keySet().forEach(FilterReader::requireKnown);
    Values values = new Values(valuesByName);
    Hours least = values.one("minHours", text -> hours("minHours", text));
    Hours most = values.one("maxHours", text -> hours("maxHours", text));
    if (least != null && most != null && least.compareTo(most) > 0) {
      throw Choices.refused("minHours", "at most maxHours", "Maybe they were swapped.");
    }
    return new MatchFilter(
        values.all("region", text -> text),
        values.all("sector", text -> Choices.constant("sector", text, Sector.class)),
        values.all("kind", text -> Choices.constant("kind", text, VacancyKind.class)),
        values.all("language", FilterReader::language),
        least,
        most,
        values.all("caseload", text -> text),
        Set.of(),
        Boolean.TRUE.equals(values.one("strict", text -> Choices.truth("strict", text))));
  }

  /**
   * Returns the filter of some pairs, each such as {@code sector=CARE}.
   *
   * @throws ProblemException when one is no pair, a name is not known or a value is not one it can
   *     have
   */
  public static MatchFilter readPairs(List<String> pairs) {
    Map<String, List<String>> valuesByName = new LinkedHashMap<>();
    for (String pair : pairs) {
      int equals = pair.indexOf('=');
      if (equals < 1) {
        throw Choices.refused("filters", "of the form NAME=VALUE", "For example sector=CARE.");
      }
      valuesByName
          .computeIfAbsent(pair.substring(0, equals), name -> new ArrayList<>())
          .add(pair.substring(equals + 1));
    }
    return read(valuesByName);
  }

  private static void requireKnown(String name) {
    if (!NAMES.contains(name)) {
      String rule = "Known are " + String.join(", ", NAMES) + ".";
      throw ProblemException.invalid(
          "filter.unknown",
          "a filter has one of the known names.\n" + NearestName.remedy(name, NAMES, rule));
    }
  }

  private static String language(String text) {
    if (!text.matches("[a-z]{2,3}")) {
      throw Choices.refused("language", "an ISO 639 code", "Write two letters, such as nl or en.");
    }
    return text;
  }

  private static Hours hours(String parameter, String text) {
    try {
      return Hours.parse(text);
    } catch (IllegalArgumentException e) {
      throw Choices.refused(
          parameter, "a number of hours from 0 to 168", "Write it in steps of 0.25, such as 24.");
    }
  }

  /** Values by name, taken apart at commas. */
  private record Values(Map<String, List<String>> byName) {

    <T> Set<T> all(String name, Function<String, T> reader) {
      return texts(name).stream().map(reader).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    <T> @Nullable T one(String name, Function<String, T> reader) {
      List<String> texts = texts(name);
      if (texts.size() > 1) {
        throw Choices.refused(name, "given once", "Leave the others out.");
      }
      return texts.isEmpty() ? null : reader.apply(texts.getFirst());
    }

    private List<String> texts(String name) {
      return byName.getOrDefault(name, List.of()).stream()
          .flatMap(value -> Arrays.stream(value.split(",", -1)))
          .map(String::strip)
          .filter(text -> !text.isEmpty())
          .toList();
    }
  }
}
