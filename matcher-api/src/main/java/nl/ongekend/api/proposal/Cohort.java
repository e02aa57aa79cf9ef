package nl.ongekend.api.proposal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ongekend.api.view.BatchDocument;
import nl.ongekend.api.view.ProposalDocument;

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

  /**
   * A person and the own list.
   *
   * @param passport the id of the passport
   * @param document the content hash of the passport
   * @param list the vacancies, best first
   */
  public record Member(UUID passport, String document, List<ProposalDocument.Listed> list) {

    /** Copies the list. */
    public Member {
      list = List.copyOf(list);
    }
  }

  /**
   * A vacancy, as far as a proposal has to know.
   *
   * @param openings how many people it can take
   * @param document the content hash of the vacancy
   */
  public record Work(int openings, String document) {}
}
