package nl.ongekend.api.view;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What changed between two proposals, person by person, and why: {@code
 * ongekend/proposal-difference/1}.
 *
 * @param schema {@value #SCHEMA}
 * @param version the program that answers
 * @param commit the commit it was built from
 * @param asOf the date of the later proposal
 * @param before what the earlier proposal comes to
 * @param after what the later one comes to
 * @param differing what the scores were computed with that is not the same: {@code taxonomy},
 *     {@code rules}, {@code market}, {@code profile}, {@code places}, {@code score}, {@code date}
 * @param changes the people whose proposals differ, in order of the later wait, those who left last
 */
public record ProposalDifferenceDocument(
    String schema,
    String version,
    String commit,
    LocalDate asOf,
    ProposalDocument.Outcome before,
    ProposalDocument.Outcome after,
    List<String> differing,
    List<Change> changes) {

  /** The name of this form. */
  public static final String SCHEMA = "ongekend/proposal-difference/1";

  /** Copies the lists. */
  public ProposalDifferenceDocument {
    differing = List.copyOf(differing);
    changes = List.copyOf(changes);
  }

  /** Returns the same with some of the changes. */
  public ProposalDifferenceDocument with(List<Change> some) {
    return new ProposalDifferenceDocument(
        schema, version, commit, asOf, before, after, differing, some);
  }

  /**
   * What changed for one person.
   *
   * @param passport the id of the passport
   * @param before the vacancies proposed before
   * @param after the vacancies proposed now
   * @param cause the first that applies: {@code COHORT}, {@code CHOICE}, {@code RULE}, {@code
   *     VACANCY}, {@code SCORE} or {@code SOMEBODY_ELSE}
   * @param because what is behind the cause
   */
  public record Change(
      UUID passport, List<UUID> before, List<UUID> after, String cause, List<Because> because) {

    /** Copies the lists. */
    public Change {
      before = List.copyOf(before);
      after = List.copyOf(after);
      because = List.copyOf(because);
    }
  }

  /**
   * Something behind a change.
   *
   * @param code {@code person-joined}, {@code person-left}, {@code vacancy-new}, {@code
   *     vacancy-gone}, {@code passport-changed}, {@code vacancy-changed}, {@code taxonomy-changed},
   *     {@code rules-changed}, {@code market-changed}, {@code profile-changed}, {@code
   *     places-changed}, {@code score-changed}, {@code date-changed}, {@code floor-changed}, {@code
   *     cap-changed}, {@code pinned}, {@code unpinned}, {@code excluded}, {@code admitted}, {@code
   *     opted-out}, {@code opted-in}, {@code partner-changed}, {@code group-floor-changed}, {@code
   *     held-back}, {@code free-again}, {@code went-to-others}, {@code came-free}, {@code
   *     openings-changed}
   * @param vacancy the vacancy it is about; missing when it is about none
   */
  public record Because(String code, @Nullable UUID vacancy) {}
}
