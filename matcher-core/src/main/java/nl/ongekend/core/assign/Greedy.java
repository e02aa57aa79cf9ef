package nl.ongekend.core.assign;

/**
 * The usual way, as a baseline: person by person in order of wait, each takes the best vacancies of
 * the own list that still have a place.
 *
 * @param served how many people get a proposal
 * @param proposals how many proposals there are
 * @param total the sum of their scores
 */
public record Greedy(int served, int proposals, long total) {

  static Greedy of(Admission admission) {
    AssignmentProblem problem = admission.problem;
    int[] room = admission.room.clone();
    int served = 0;
    int proposals = admission.pins.length;
    long total = admission.pinnedPoints();
    for (int p = 0; p < admission.cap.length; p++) {
      int taken = 0;
      for (int c = problem.firstByPerson[p]; c < problem.firstByPerson[p + 1]; c++) {
        int vacancy = problem.vacancyByCandidate[c];
        if (taken < admission.cap[p] && admission.open[c] && room[vacancy] > 0) {
          room[vacancy]--;
          taken++;
          total += problem.pointsByCandidate[c];
        }
      }
      proposals += taken;
      served += taken > 0 || admission.pinned[p] ? 1 : 0;
    }
    return new Greedy(served, proposals, total);
  }
}
