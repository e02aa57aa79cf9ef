package nl.ongekend.core.assign;

/**
 * Whether somebody who is not served could be, alone or in the place of somebody who comes later.
 */
final class Exchanges {

  private final Admission admission;
  private final AssignmentProblem problem;
  private final int[] placesOf;
  private final boolean[] chosen;
  private final int[] filled;
  private final boolean[] seen;
  private final int[] queue;
  private int queued;

  Exchanges(Admission admission, int[] chosenCandidates) {
    this.admission = admission;
    this.problem = admission.problem;
    this.chosen = new boolean[problem.candidateCount()];
    this.placesOf = new int[problem.people().size()];
    this.filled = new int[problem.vacancies().size()];
    for (int c : chosenCandidates) {
      placesOf[problem.personByCandidate[c]]++;
      if (!admission.isPin(c)) {
        chosen[c] = true;
        filled[problem.vacancyByCandidate[c]]++;
      }
    }
    this.seen = new boolean[filled.length];
    this.queue = new int[filled.length];
  }

  /** Returns whether nobody unserved could take a place; pinned people are served by definition. */
  boolean isFirst(boolean[] served) {
    for (int p : admission.peopleInTurn) {
      if (!served[p] && admission.cap[p] > 0 && couldBeServed(p)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Vacancies seen for people who come earlier need no second look: they hold only earlier ones.
   */
  private boolean couldBeServed(int person) {
    queued = 0;
    reach(person);
    for (int i = 0; i < queued; i++) {
      int vacancy = queue[i];
      if (filled[vacancy] < admission.room[vacancy] || hasSomebodyToMove(vacancy, person)) {
        return true;
      }
    }
    return false;
  }

  private boolean hasSomebodyToMove(int vacancy, int person) {
    for (int i = problem.firstByVacancy[vacancy]; i < problem.firstByVacancy[vacancy + 1]; i++) {
      int c = problem.candidatesOfVacancy[i];
      if (!chosen[c]) {
        continue;
      }
      int holder = problem.personByCandidate[c];
      if (admission.turn[holder] > admission.turn[person] || placesOf[holder] > 1) {
        return true;
      }
      reach(holder);
    }
    return false;
  }

  private void reach(int person) {
    for (int c = problem.firstByPerson[person]; c < problem.firstByPerson[person + 1]; c++) {
      int vacancy = problem.vacancyByCandidate[c];
      if (admission.open[c] && !seen[vacancy]) {
        seen[vacancy] = true;
        queue[queued++] = vacancy;
      }
    }
  }
}
