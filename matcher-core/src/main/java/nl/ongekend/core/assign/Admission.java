package nl.ongekend.core.assign;

import java.util.Arrays;
import java.util.Set;

/**
 * A problem under what the user changed: which candidates are open to choice, and how much each
 * person and vacancy can still take beside the pins. Immutable.
 */
final class Admission {

  final AssignmentProblem problem;
  final WhatIf whatIf;

  /** By candidate: may be chosen. Not so below the floor, excluded, opted out, or pinned. */
  final boolean[] open;

  /** By person: how many proposals beside the pins; 0 after opting out. */
  final int[] cap;

  /** By vacancy: how many people beside the pins, never more than could want it. */
  final int[] room;

  /** By person: has a pin. */
  final boolean[] pinned;

  /** The people by whose turn it is: reserved ones as listed, then all others in order of wait. */
  final int[] peopleInTurn;

  /** By person: when the turn comes, from 0. */
  final int[] turn;

  /** The pinned candidates, ascending. */
  final int[] pins;

  private Admission(AssignmentProblem problem, WhatIf whatIf) {
    this.problem = problem;
    this.whatIf = whatIf;
    this.open = new boolean[problem.candidateCount()];
    this.cap = new int[problem.people().size()];
    this.room = new int[problem.vacancies().size()];
    this.pinned = new boolean[cap.length];
    this.pins = new int[whatIf.pins().size()];
    this.turn = new int[cap.length];
    this.peopleInTurn = turns();
  }

  /**
   * Returns what may be chosen.
   *
   * @throws IllegalArgumentException if ids are unknown or pins cannot be met together; the message
   *     names the pin and the rule
   */
  static Admission of(AssignmentProblem problem, WhatIf whatIf) {
    Admission admission = new Admission(problem, whatIf);
    admission.admitPeople();
    admission.exclude();
    admission.pin();
    admission.limitRoom();
    return admission;
  }

  private int[] turns() {
    int[] inTurn = new int[turn.length];
    boolean[] placed = new boolean[turn.length];
    int next = 0;
    for (String id : whatIf.reserved()) {
      int person = problem.person(id);
      if (person < 0 || placed[person]) {
        throw new IllegalArgumentException(
            "person (%s) of a reservation must be in the batch, and be reserved for once.%nMaybe two lists were joined."
                .formatted(id));
      }
      placed[person] = true;
      inTurn[next++] = person;
    }
    for (int p = 0; p < placed.length; p++) {
      if (!placed[p]) {
        inTurn[next++] = p;
      }
    }
    for (int t = 0; t < inTurn.length; t++) {
      turn[inTurn[t]] = t;
    }
    return inTurn;
  }

  private void admitPeople() {
    for (String id : whatIf.optOuts()) {
      if (problem.person(id) < 0) {
        throw new IllegalArgumentException(
            "person (%s) of an opt-out is not in the batch.%nMaybe the id is of another batch."
                .formatted(id));
      }
    }
    for (int p = 0; p < cap.length; p++) {
      Participant person = problem.people().get(p);
      if (isOut(person)) {
        continue;
      }
      cap[p] = person.cap();
      int floor = problem.floor(p);
      for (int c = problem.firstByPerson[p]; c < problem.firstByPerson[p + 1]; c++) {
        open[c] = problem.pointsByCandidate[c] >= floor;
      }
    }
    Arrays.setAll(room, v -> problem.vacancies().get(v).room());
  }

  private boolean isOut(Participant person) {
    return person.optedOut() || whatIf.optOuts().contains(person.id());
  }

  private void exclude() {
    for (Pair pair : whatIf.exclusions()) {
      if (problem.person(pair.person()) < 0 || problem.vacancy(pair.vacancy()) < 0) {
        throw refusal("exclusion", pair, "names somebody or something outside the batch", "Check");
      }
      int candidate = problem.candidate(pair);
      if (candidate >= 0) {
        open[candidate] = false;
      }
    }
  }

  private void pin() {
    int count = 0;
    for (Pair pair : whatIf.pins()) {
      int candidate = problem.candidate(pair);
      requireOpen(pair, candidate);
      pins[count++] = candidate;
      int person = problem.personByCandidate[candidate];
      int vacancy = problem.vacancyByCandidate[candidate];
      if (--cap[person] < 0) {
        throw refusal("pin", pair, "exceeds the person's cap", "Raise the cap of");
      }
      if (--room[vacancy] < 0) {
        throw refusal("pin", pair, "exceeds openings or proposal limit", "Drop another pin of");
      }
      pinned[person] = true;
    }
    Arrays.sort(pins);
    // Only now: a pin that is open must not close itself for its own check.
    for (int candidate : pins) {
      open[candidate] = false;
    }
  }

  private void requireOpen(Pair pair, int candidate) {
    Set<Pair> exclusions = whatIf.exclusions();
    if (exclusions.contains(pair)) {
      throw refusal("pin", pair, "is excluded too", "Drop one of both for");
    }
    if (candidate < 0) {
      throw refusal("pin", pair, "is no candidate of the person's list", "Add the candidate to");
    }
    if (isOut(problem.people().get(problem.personByCandidate[candidate]))) {
      throw refusal("pin", pair, "is for somebody who opted out", "Drop the pin of");
    }
    if (!open[candidate]) {
      String rule =
          "has %,d points, below the floor of %,d"
              .formatted(
                  problem.pointsByCandidate[candidate],
                  problem.floor(problem.personByCandidate[candidate]));
      throw refusal("pin", pair, rule, "Lower the floor of");
    }
  }

  private static IllegalArgumentException refusal(
      String kind, Pair pair, String rule, String remedy) {
    return new IllegalArgumentException(
        "%s of person (%s) to vacancy (%s) %s.%n%s this person, or this vacancy."
            .formatted(kind, pair.person(), pair.vacancy(), rule, remedy));
  }

  private void limitRoom() {
    for (int v = 0; v < room.length; v++) {
      room[v] = Math.min(room[v], problem.firstByVacancy[v + 1] - problem.firstByVacancy[v]);
    }
  }

  boolean isPin(int candidate) {
    return Arrays.binarySearch(pins, candidate) >= 0;
  }

  /** Returns the points of all pins. */
  long pinnedPoints() {
    return Arrays.stream(pins).mapToLong(c -> problem.pointsByCandidate[c]).sum();
  }
}
