package nl.ongekend.core.assign;

import java.util.Arrays;

/**
 * Who is served: the lexicographically first set of people, in the order of the problem, that can
 * each hold a place at the same time.
 *
 * <p>Sets that can be served together are the independent sets of a transversal matroid (J.
 * Edmonds, D. R. Fulkerson, Transversals and matroid partition, 1965), so taking everybody in order
 * who still can be added gives the first set, and it is a largest one. Pinned people come before
 * all others, then the reserved ones.
 *
 * <p>Somebody is added along a path of moves that ends at a free place, or at the place of somebody
 * who has not had a turn yet and is put out for now. Vacancies of a search that fails lead nowhere
 * for ever and are not visited again, so all failing searches together look at each candidate once.
 */
final class ServedSet {

  private static final int NONE = -1;

  private final Admission admission;
  private final int[] vacancyByCandidate;
  private final Places places;

  /** By person: the candidate held, or none; had a turn and stays. */
  private final int[] heldByPerson;

  private final boolean[] settled;

  private final int[] seenIn;
  private final boolean[] dead;
  private final int[] reachedBy;
  private final int[] queue;
  private int queued;
  private int search;

  private ServedSet(Admission admission) {
    AssignmentProblem problem = admission.problem;
    this.admission = admission;
    this.vacancyByCandidate = problem.vacancyByCandidate;
    this.places = new Places(vacancyByCandidate, admission.room);
    this.heldByPerson = new int[admission.cap.length];
    Arrays.fill(heldByPerson, NONE);
    this.settled = new boolean[admission.cap.length];
    int vacancies = admission.room.length;
    this.seenIn = new int[vacancies];
    this.dead = new boolean[vacancies];
    this.reachedBy = new int[vacancies];
    this.queue = new int[vacancies];
  }

  /**
   * Returns who is served, by person.
   *
   * @param start candidates held before, to start from; any or none, the result is the same
   */
  static boolean[] of(Admission admission, int[] start) {
    ServedSet set = new ServedSet(admission);
    set.startFrom(start);
    return set.grow();
  }

  private void startFrom(int[] start) {
    for (int candidate : start) {
      tryHold(candidate);
    }
    AssignmentProblem problem = admission.problem;
    for (int p : admission.peopleInTurn) {
      for (int c = problem.firstByPerson[p];
          c < problem.firstByPerson[p + 1] && heldByPerson[p] == NONE;
          c++) {
        tryHold(c);
      }
    }
  }

  private void tryHold(int candidate) {
    int person = admission.problem.personByCandidate[candidate];
    if (admission.open[candidate]
        && heldByPerson[person] == NONE
        && needsPlace(person)
        && places.hasSpare(vacancyByCandidate[candidate])) {
      hold(candidate);
    }
  }

  private boolean needsPlace(int person) {
    return !admission.pinned[person] && admission.cap[person] > 0;
  }

  private void hold(int candidate) {
    places.take(candidate);
    heldByPerson[admission.problem.personByCandidate[candidate]] = candidate;
  }

  private boolean[] grow() {
    boolean[] served = new boolean[heldByPerson.length];
    for (int p : admission.peopleInTurn) {
      if (admission.pinned[p]) {
        served[p] = true;
      } else if (needsPlace(p)) {
        settled[p] = true;
        served[p] = heldByPerson[p] != NONE || search(p);
      }
    }
    return served;
  }

  private boolean search(int root) {
    search++;
    queued = 0;
    if (reach(root)) {
      return true;
    }
    for (int i = 0; i < queued; i++) {
      int vacancy = queue[i];
      for (int j = 0; j < places.count(vacancy); j++) {
        int holder = admission.problem.personByCandidate[places.candidate(vacancy, j)];
        if (!settled[holder]) {
          places.leave(heldByPerson[holder]);
          heldByPerson[holder] = NONE;
          moveTo(vacancy);
          return true;
        }
        if (reach(holder)) {
          return true;
        }
      }
    }
    for (int i = 0; i < queued; i++) {
      dead[queue[i]] = true;
    }
    return false;
  }

  /** Queues the vacancies of a person; moves everybody along when one has a free place. */
  private boolean reach(int person) {
    AssignmentProblem problem = admission.problem;
    int end = problem.firstByPerson[person + 1];
    for (int c = problem.firstByPerson[person]; c < end; c++) {
      int vacancy = vacancyByCandidate[c];
      if (!admission.open[c] || dead[vacancy] || seenIn[vacancy] == search) {
        continue;
      }
      seenIn[vacancy] = search;
      reachedBy[vacancy] = c;
      if (places.hasSpare(vacancy)) {
        moveTo(vacancy);
        return true;
      }
      queue[queued++] = vacancy;
    }
    return false;
  }

  /** Moves whoever reached the vacancy into it, the next into the place so freed, to the root. */
  private void moveTo(int vacancy) {
    int into = vacancy;
    while (true) {
      int candidate = reachedBy[into];
      int freed = heldByPerson[admission.problem.personByCandidate[candidate]];
      if (freed == NONE) {
        hold(candidate);
        return;
      }
      places.leave(freed);
      hold(candidate);
      into = vacancyByCandidate[freed];
    }
  }
}
