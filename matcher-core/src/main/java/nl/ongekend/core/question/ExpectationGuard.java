package nl.ongekend.core.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person may expect today, said early and honestly. Exact over a pool, in two walks at most
 * through the vacancies. Thread-safe.
 *
 * <pre>
 *   CONFIRM_FIRST   the answers have expired: nothing is proposed on old answers
 *   PROPOSALS       at least one vacancy is within reach: the best three, never more at a time
 *   NEAREST         nothing is within reach today; the nearest miss, and what meets it
 *   NOTHING         nothing is within reach, and nothing is missed by one condition
 * </pre>
 *
 * <p>The guard hides nothing from a coach: it says how many are within reach.
 */
public final class ExpectationGuard {

  /** How many vacancies are proposed to one person at a time. */
  public static final int MOST_PROPOSALS = 3;

  private static final Comparator<Proposal> BEST_FIRST =
      Comparator.comparingInt(Proposal::score)
          .reversed()
          .thenComparing(proposal -> proposal.vacancy().toString());

  private final Reach reach;
  private final Pool pool;

  /** Creates the guard over a pool. */
  public ExpectationGuard(Reach reach, Pool pool) {
    this.reach = reach;
    this.pool = pool;
  }

  /** What to tell the person. */
  public enum Signal {
    /** Ask again what has expired. */
    CONFIRM_FIRST,
    /** There are proposals. */
    PROPOSALS,
    /** Nothing is within reach today; one thing is near. */
    NEAREST,
    /** Nothing is within reach or near. */
    NOTHING
  }

  /**
   * A vacancy to propose.
   *
   * @param vacancy its id
   * @param score the expected score
   */
  public record Proposal(UUID vacancy, int score) {}

  /**
   * The answer.
   *
   * @param signal what to tell the person
   * @param confirmation how fresh the answers are
   * @param within how many vacancies are within reach
   * @param missed how many are missed by exactly one condition
   * @param proposals at most {@value #MOST_PROPOSALS}, best first; empty unless the signal is
   *     {@link Signal#PROPOSALS}
   * @param nearest the nearest miss; missing unless the signal is {@link Signal#NEAREST}
   */
  public record Answer(
      Signal signal,
      Confirmation confirmation,
      int within,
      int missed,
      List<Proposal> proposals,
      NearestMisses.@Nullable Near nearest) {

    /** Copies the list. */
    public Answer {
      proposals = List.copyOf(proposals);
    }
  }

  /** Returns what a person may expect. */
  public Answer of(PersonView person, Confirmation confirmation) {
    NearestMisses.Answer near = new NearestMisses(reach, pool).ofPerson(person, 1);
    Signal signal = signal(confirmation, near);
    return new Answer(
        signal,
        confirmation,
        near.within(),
        near.missed(),
        signal == Signal.PROPOSALS ? proposals(person) : List.of(),
        signal == Signal.NEAREST ? near.nearest().getFirst() : null);
  }

  private static Signal signal(Confirmation confirmation, NearestMisses.Answer near) {
    if (confirmation.state() == Confirmation.State.EXPIRED) {
      return Signal.CONFIRM_FIRST;
    }
    if (near.within() > 0) {
      return Signal.PROPOSALS;
    }
    return near.missed() > 0 ? Signal.NEAREST : Signal.NOTHING;
  }

  private List<Proposal> proposals(PersonView person) {
    List<Proposal> proposals = new ArrayList<>();
    pool.vacancies(
        person,
        reach,
        0,
        vacancy -> {
          Pair pair = new Pair(person, vacancy);
          reach
              .findWithin(pair)
              .ifPresent(score -> proposals.add(new Proposal(vacancy.id(), score)));
        });
    return proposals.stream().sorted(BEST_FIRST).limit(MOST_PROPOSALS).toList();
  }
}
