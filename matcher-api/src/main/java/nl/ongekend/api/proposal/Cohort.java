package nl.ongekend.api.proposal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.ongekend.api.view.BatchDocument;
import nl.ongekend.api.view.ProposalDocument;
import org.jspecify.annotations.Nullable;

/**
 * The own lists that a batch delivered.
 *
 * @param head what the batch says of itself
 * @param pool the ids of all vacancies that were looked at, ascending; those of lists may be left
 *     out
 * @param members the people, in the order in which they were delivered
 * @param workById the vacancies that stand in lists
 */
public record Cohort(
    BatchDocument head, List<UUID> pool, List<Member> members, Map<UUID, Work> workById) {

  /** Copies the collections. */
  public Cohort {
    pool = List.copyOf(pool);
    members = List.copyOf(members);
    workById = Map.copyOf(workById);
  }

  /** Returns what is known of a vacancy that stands in a list. */
  Work work(UUID vacancy) {
    return Objects.requireNonNull(workById.get(vacancy), "vacancies of lists are in the cohort");
  }

  /**
   * A person and the own list.
   *
   * @param passport the id of the passport
   * @param document the content hash of the passport
   * @param list the vacancies, best first
   * @param municipality where the person lives; missing when unknown
   * @param caseload the caseload of the passport; missing when none
   */
  public record Member(
      UUID passport,
      String document,
      List<ProposalDocument.Listed> list,
      @Nullable String municipality,
      @Nullable String caseload) {

    /** Copies the list. */
    public Member {
      list = List.copyOf(list);
    }

    /** Returns the same with another list. */
    Member with(List<ProposalDocument.Listed> other) {
      return new Member(passport, document, other, municipality, caseload);
    }
  }

  /**
   * A vacancy, as far as a proposal has to know.
   *
   * @param openings how many people it can take
   * @param left to how many people it may still be proposed in the period of the caps; missing when
   *     nothing limits it
   * @param document the content hash of the vacancy
   * @param area the labour-market region it is in; missing when that is unknown or several
   * @param employer the key of the employer
   */
  public record Work(
      int openings,
      @Nullable Integer left,
      String document,
      @Nullable String area,
      String employer) {

    /** Returns the same with another number of people left. */
    Work withLeft(@Nullable Integer other) {
      return new Work(openings, other, document, area, employer);
    }
  }
}
