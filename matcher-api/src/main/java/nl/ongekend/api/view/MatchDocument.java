package nl.ongekend.api.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * The best vacancies for a person, or the best people for a vacancy: {@code ongekend/match/1}.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param direction {@code passport-to-vacancies} or {@code vacancy-to-passports}
 * @param query the document that was matched
 * @param versions what the answer depends on beside documents and date
 * @param considered how many documents passed the filter
 * @param unranked how many of them right or feasible kept out of the ranking
 * @param matches the best, best first
 */
public record MatchDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    String direction,
    Query query,
    VersionsView versions,
    int considered,
    int unranked,
    List<Match> matches) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/match/1";

  /** Copies the list. */
  public MatchDocument {
    matches = List.copyOf(matches);
  }

  /**
   * The document that was matched.
   *
   * @param kind {@code passport} or {@code vacancy}
   * @param id its id
   */
  public record Query(String kind, UUID id) {}

  /**
   * One match.
   *
   * @param rank 1 for the best
   * @param id the id of the vacancy or passport
   * @param label the title of the vacancy, or the name or pseudonym in the passport
   * @param score the expected score in points, the sum of the terms
   * @param low the least, however missing answers turn out
   * @param high the most
   * @param right the verdict of the right layer
   * @param feasible whether it is feasible
   * @param terms the parts of the score
   */
  public record Match(
      int rank,
      UUID id,
      String label,
      int score,
      int low,
      int high,
      RightView right,
      FeasibleView feasible,
      List<Term> terms) {

    /** Copies the list. */
    public Match {
      terms = List.copyOf(terms);
    }
  }

  /**
   * One part of a score.
   *
   * @param name {@code coverage}, {@code use}, {@code occupation}, {@code language}, {@code hours},
   *     {@code travel} or {@code wishes}
   * @param points its expected points
   * @param max the most it can give
   * @param low its least points
   * @param high its most points
   */
  public record Term(String name, int points, int max, int low, int high) {}
}
