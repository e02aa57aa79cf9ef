package nl.ongekend.api.cli.backend;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ongekend.api.service.Choices;
import nl.ongekend.api.service.FilterReader;
import nl.ongekend.api.service.MatchParameters;
import nl.ongekend.core.score.ScoringProfile;

/**
 * How to match, as it was said on the command line.
 *
 * @param top how many matches
 * @param offset how many to pass over first
 * @param profile the name of the scoring profile
 * @param filters values by the name of the filter, in the order given
 * @param asOf the date of the question
 * @param language of labels
 */
public record MatchOptions(
    int top,
    int offset,
    String profile,
    Map<String, List<String>> filters,
    LocalDate asOf,
    String language) {

  /** Copies the map. */
  public MatchOptions {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    filters.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    filters = copy;
  }

  /** Returns the usual options on a date. */
  public static MatchOptions standard(LocalDate asOf) {
    return new MatchOptions(
        MatchParameters.DEFAULT_TOP,
        0,
        ScoringProfile.standard().name(),
        Map.of(),
        asOf,
        MatchParameters.DEFAULT_LANGUAGE);
  }

  /** Returns the same for the best so many. */
  public MatchOptions withTop(int top) {
    return new MatchOptions(top, offset, profile, filters, asOf, language);
  }

  /**
   * Returns the options in the words of the services.
   *
   * @throws nl.ongekend.api.problem.ProblemException when one is not known or out of range
   */
  public MatchParameters parameters() {
    return new MatchParameters(
        top, offset, FilterReader.read(filters), Choices.profile(profile), asOf, language);
  }

  /** Returns the options as what stands behind the question mark of an address. */
  String toQuery() {
    List<String> pairs = new ArrayList<>();
    pairs.add(pair("top", Integer.toString(top)));
    pairs.add(pair("offset", Integer.toString(offset)));
    pairs.add(pair("profile", profile));
    filters.forEach((name, values) -> values.forEach(value -> pairs.add(pair(name, value))));
    pairs.add(pair("asOf", asOf.toString()));
    pairs.add(pair("lang", language));
    return String.join("&", pairs);
  }

  private static String pair(String name, String value) {
    return URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8);
  }
}
