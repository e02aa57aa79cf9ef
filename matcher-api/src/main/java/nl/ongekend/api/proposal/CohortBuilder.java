package nl.ongekend.api.proposal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.ongekend.api.view.BatchDocument;
import nl.ongekend.api.view.ProposalDocument;
import org.jspecify.annotations.Nullable;

/** Collects the answers of a batch that was run for a proposal. Not thread-safe. */
public final class CohortBuilder {

  private final BatchDocument head;
  private final List<UUID> pool;
  private final List<Cohort.Member> members = new ArrayList<>();
  private final Map<UUID, Cohort.Work> workById = new HashMap<>();

  /** Each id once: a vacancy stands in many lists. */
  private final Map<UUID, UUID> ids = new HashMap<>();

  /**
   * Begins a cohort.
   *
   * @param head what the batch says of itself
   * @param pool the ids of all vacancies that it looks at, in any order
   */
  public CohortBuilder(BatchDocument head, Collection<UUID> pool) {
    this.head = head;
    this.pool = pool.stream().sorted().toList();
  }

  /** Adds the answer to a person. */
  public void add(BatchDocument.Person person) {
    List<ProposalDocument.Listed> list = new ArrayList<>();
    for (BatchDocument.Match match : person.matches()) {
      UUID id = ids.computeIfAbsent(match.id(), same -> same);
      workById.computeIfAbsent(id, absent -> work(match));
      list.add(ProposalDocument.Listed.of(id, match.score()));
    }
    members.add(
        new Cohort.Member(
            person.passport(),
            needed(person.document()),
            list,
            person.municipality(),
            person.caseload()));
  }

  private static Cohort.Work work(BatchDocument.Match match) {
    return new Cohort.Work(
        needed(match.openings()),
        null,
        needed(match.document()),
        match.area(),
        needed(match.employer()));
  }

  private static <T> T needed(@Nullable T value) {
    return Objects.requireNonNull(value, "answers of a batch that was run for a proposal");
  }

  /** Returns the cohort of everybody who was added. */
  public Cohort build() {
    return new Cohort(head, pool, members, workById);
  }
}
