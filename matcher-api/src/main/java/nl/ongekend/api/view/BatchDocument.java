package nl.ongekend.api.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ongekend.core.batch.BatchAnswer;
import nl.ongekend.core.explain.Outline;
import nl.ongekend.core.match.Versions;
import nl.ongekend.core.release.Build;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the best vacancies of everybody: {@code ongekend/batch/1}. In NDJSON it is the
 * first line, and a {@link Person} each other line.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the question
 * @param versions what the answers depend on beside documents and date
 * @param top how many matches each person has at most
 */
public record BatchDocument(
    String schema, String version, String commit, LocalDate asOf, VersionsView versions, int top) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/batch/1";

  /** Returns what stands above answers. */
  public static BatchDocument of(
      Build build, Versions versions, String profile, LocalDate asOf, int top) {
    return new BatchDocument(
        SCHEMA, build.version(), build.commit(), asOf, VersionsView.of(versions, profile), top);
  }

  /**
   * The best vacancies of one person.
   *
   * @param passport the id of the passport
   * @param label the name or pseudonym in it
   * @param considered how many vacancies passed the filter
   * @param unranked how many of them right or feasible kept out of the ranking; missing when not
   *     counted
   * @param matches the best, best first
   * @param document the content hash of the passport; only where a proposal is made
   * @param municipality where the person lives, if known; only where a proposal is made
   * @param caseload the caseload of the passport, if it names one; only where a proposal is made
   */
  public record Person(
      UUID passport,
      String label,
      int considered,
      @Nullable Integer unranked,
      List<Match> matches,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String document,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String municipality,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String caseload) {

    /** Copies the list. */
    public Person {
      matches = List.copyOf(matches);
    }

    /** Returns an answer with its matches. */
    public static Person of(BatchAnswer answer, List<Match> matches) {
      return new Person(
          answer.passport().id(),
          answer.passport().name(),
          answer.considered(),
          answer.unranked(),
          matches,
          null,
          null,
          null);
    }

    /** Returns the same with what a proposal is made of. */
    public Person forProposal(
        String document, @Nullable String municipality, @Nullable String caseload) {
      return new Person(
          passport, label, considered, unranked, matches, document, municipality, caseload);
    }
  }

  /**
   * One match.
   *
   * @param rank 1 for the best
   * @param id the id of the vacancy
   * @param score the expected score in points
   * @param low the least, however missing answers turn out
   * @param high the most
   * @param right the verdict of the right layer
   * @param feasible whether it is feasible
   * @param openings how many people the vacancy can take; only where a proposal is made
   * @param document the content hash of the vacancy; only where a proposal is made
   * @param area the labour-market region of the vacancy, if there is one; only where a proposal is
   *     made
   * @param employer the key of the employer; only where a proposal is made
   */
  public record Match(
      int rank,
      UUID id,
      int score,
      int low,
      int high,
      RightView right,
      FeasibleView feasible,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer openings,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String document,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String area,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String employer) {

    /** Returns the match of a pair, as far as a list says it. */
    public static Match of(int rank, Outline outline) {
      return new Match(
          rank,
          outline.vacancy(),
          outline.score().expected(),
          outline.score().low(),
          outline.score().high(),
          RightView.of(outline.right()),
          FeasibleView.of(outline.feasibility()),
          null,
          null,
          null,
          null);
    }

    /** Returns the same with what a proposal is made of. */
    public Match forProposal(
        int openings, String document, @Nullable String area, String employer) {
      return new Match(
          rank, id, score, low, high, right, feasible, openings, document, area, employer);
    }
  }
}
