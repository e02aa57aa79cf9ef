package nl.ongekend.core.assign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A problem seen under the rules of a cohort: what an assignment breaks, and ways around it. */
final class CohortView {

  private final AssignmentProblem problem;
  private final Restrictions restrictions;
  private final CohortRules rules;
  private final Set<String> pinned;

  /**
   * Creates a view.
   *
   * @throws IllegalArgumentException if a rule names somebody outside the batch, or pins send
   *     partners to two areas
   */
  CohortView(AssignmentProblem problem, Restrictions restrictions) {
    this.problem = problem;
    this.restrictions = restrictions;
    this.rules = restrictions.rules();
    WhatIf whatIf = restrictions.choices();
    this.pinned = new HashSet<>();
    whatIf.pins().forEach(pin -> pinned.add(pin.person()));
    for (PartnerPair pair : rules.partners()) {
      requireKnown(pair.first(), "a pair of partners");
      requireKnown(pair.second(), "a pair of partners");
      requireOneArea(pair, whatIf);
    }
    rules.floors().forEach(floor -> floor.members().forEach(id -> requireKnown(id, floor.name())));
  }

  private void requireKnown(String person, String where) {
    if (problem.person(person) < 0) {
      throw new IllegalArgumentException(
          "person (%s) of %s is not in the batch.%nMaybe the id is of another batch."
              .formatted(person, where));
    }
  }

  private void requireOneArea(PartnerPair pair, WhatIf whatIf) {
    Set<String> areas = new TreeSet<>();
    for (Pair pin : whatIf.pins()) {
      if (pin.person().equals(pair.first()) || pin.person().equals(pair.second())) {
        areas.add(rules.area(pin.vacancy()));
      }
    }
    if (areas.size() > 1) {
      throw new IllegalArgumentException(
          "pins of partners (%s and %s) lie in several areas (%s).%nDrop one of the pins."
              .formatted(pair.first(), pair.second(), String.join(", ", areas)));
    }
  }

  /** Returns what an assignment has to keep. */
  Restrictions restrictions() {
    return restrictions;
  }

  /** Returns the pairs whose proposals lie in several areas, in the order of the rules. */
  List<PartnerPair> splits(Assignment assignment) {
    return rules.partners().stream().filter(pair -> isSplit(assignment, pair)).toList();
  }

  private boolean isSplit(Assignment assignment, PartnerPair pair) {
    List<String> first = assignment.proposalsTo(pair.first());
    List<String> second = assignment.proposalsTo(pair.second());
    if (first.isEmpty() || second.isEmpty()) {
      return false;
    }
    return proposedAreas(assignment, pair).size() > 1;
  }

  private Set<String> proposedAreas(Assignment assignment, PartnerPair pair) {
    return Stream.of(pair.first(), pair.second())
        .flatMap(person -> assignment.proposalsTo(person).stream())
        .map(rules::area)
        .collect(Collectors.toSet());
  }

  /**
   * Returns what became of a pair.
   *
   * @param free what could be chosen without the rules
   */
  PartnerResult result(PartnerPair pair, Assignment assignment, Admission free) {
    Set<String> areas = proposedAreas(assignment, pair);
    String area = areas.size() == 1 ? areas.iterator().next() : null;
    boolean first = !assignment.proposalsTo(pair.first()).isEmpty();
    boolean second = !assignment.proposalsTo(pair.second()).isEmpty();
    PartnerResult.Outcome outcome;
    if (first && second) {
      outcome = PartnerResult.Outcome.TOGETHER;
    } else if (sharedAreas(free, pair).isEmpty()) {
      outcome = PartnerResult.Outcome.NO_SHARED_AREA;
    } else {
      outcome = first || second ? PartnerResult.Outcome.ONE_ALONE : PartnerResult.Outcome.NEITHER;
    }
    return new PartnerResult(pair, outcome, area);
  }

  /** Returns what became of a floor. */
  FloorResult result(GroupFloor floor, Assignment assignment) {
    WhatIf whatIf = restrictions.whatIf();
    Admission free = Admission.of(problem, whatIf);
    int reachable =
        (int)
            floor.members().stream()
                .filter(person -> candidates(person).anyMatch(c -> isReachable(free, c)))
                .count();
    return new FloorResult(
        floor.name(),
        floor.least(),
        floor.members().size(),
        reachable,
        count(floor, servedFirst(whatIf, List.of(), floor)),
        count(floor, new HashSet<>(assignment.listServed())));
  }

  private boolean isReachable(Admission free, int candidate) {
    boolean hasRoom = problem.vacancies().get(problem.vacancyByCandidate[candidate]).room() > 0;
    return free.isPin(candidate) || (free.open[candidate] && hasRoom);
  }

  /** Returns by name of a floor how many people it lacks, in the order of the rules. */
  Map<String, Integer> shortfalls(Assignment assignment) {
    Set<String> served = new HashSet<>(assignment.listServed());
    Map<String, Integer> lacking = new LinkedHashMap<>();
    for (GroupFloor floor : rules.floors()) {
      int missing = floor.least() - count(floor, served);
      if (missing > 0) {
        lacking.put(floor.name(), missing);
      }
    }
    return lacking;
  }

  /** Returns how many people all floors together lack. */
  int shortfall(Assignment assignment) {
    return shortfalls(assignment).values().stream().mapToInt(Integer::intValue).sum();
  }

  private static int count(GroupFloor floor, Set<String> served) {
    return (int) floor.members().stream().filter(served::contains).count();
  }

  /**
   * Returns how many people all floors together lack at least, when each had the places for itself.
   *
   * @param first people who are served before anybody else
   */
  int leastShortfall(WhatIf whatIf, List<String> first) {
    int lacking = 0;
    for (GroupFloor floor : rules.floors()) {
      int servable = count(floor, servedFirst(whatIf, first, floor));
      lacking += Math.max(0, floor.least() - servable);
    }
    return lacking;
  }

  /**
   * Returns people who make up the floors: of each floor, in the order of the rules, the first who
   * can be served beside those before.
   */
  List<String> makeUp(WhatIf whatIf) {
    List<String> reserved = new ArrayList<>();
    for (GroupFloor floor : rules.floors()) {
      Set<String> chosen = new HashSet<>(reserved);
      int missing = floor.least() - count(floor, chosen);
      for (String member : servedFirst(whatIf, reserved, floor)) {
        if (missing > 0 && floor.members().contains(member) && chosen.add(member)) {
          reserved.add(member);
          missing--;
        }
      }
    }
    return reserved;
  }

  private Set<String> servedFirst(WhatIf whatIf, List<String> first, GroupFloor floor) {
    Set<String> turn = new LinkedHashSet<>(first);
    problem.people().stream()
        .map(Participant::id)
        .filter(floor.members()::contains)
        .forEach(turn::add);
    Admission admission = Admission.of(problem, whatIf.withReserved(List.copyOf(turn)));
    boolean[] served = ServedSet.of(admission, new int[0]);
    Set<String> ids = new LinkedHashSet<>();
    for (int person : admission.peopleInTurn) {
      if (served[person]) {
        ids.add(problem.people().get(person).id());
      }
    }
    return ids;
  }

  /** Returns the first member of a floor that lacks people whose turn is not decided. */
  String undecided(Assignment assignment, List<String> forced) {
    Set<String> decided = new HashSet<>(forced);
    decided.addAll(assignment.whatIf().optOuts());
    decided.addAll(assignment.listServed());
    Set<String> lacking = shortfalls(assignment).keySet();
    return problem.people().stream()
        .map(Participant::id)
        .filter(id -> !decided.contains(id))
        .filter(id ->
            rules.floors().stream()
                .anyMatch(floor -> lacking.contains(floor.name()) && floor.members().contains(id)))
        .findFirst()
        .orElseThrow();
  }

  boolean isPinned(String person) {
    return pinned.contains(person);
  }

  /** Returns the areas in which both can get a proposal. */
  SortedSet<String> sharedAreas(Admission admission, PartnerPair pair) {
    SortedSet<String> shared = areas(admission, pair.first());
    shared.retainAll(areas(admission, pair.second()));
    return shared;
  }

  private SortedSet<String> areas(Admission admission, String person) {
    SortedSet<String> areas = new TreeSet<>();
    candidates(person)
        .filter(c -> admission.open[c] || admission.isPin(c))
        .filter(c -> !isPinned(person) || admission.isPin(c))
        .forEach(c -> areas.add(area(c)));
    return areas;
  }

  /** Returns the candidates of both that lie elsewhere. */
  List<Pair> elsewhere(PartnerPair pair, String area) {
    return IntStream.concat(candidates(pair.first()), candidates(pair.second()))
        .filter(c -> !area(c).equals(area))
        .mapToObj(problem::pair)
        .toList();
  }

  /** Returns what the best proposals in an area are worth to both, at the present prices. */
  long worth(Assignment assignment, PartnerPair pair, String area) {
    return worth(assignment, pair.first(), area) + worth(assignment, pair.second(), area);
  }

  private long worth(Assignment assignment, String person, String area) {
    Admission admission = assignment.admission();
    return candidates(person)
        .filter(c -> admission.open[c] && area(c).equals(area))
        .mapToLong(
            c -> problem.pointsByCandidate[c] - assignment.price(problem.vacancyByCandidate[c]))
        .max()
        .orElse(0);
  }

  private IntStream candidates(String person) {
    int number = problem.person(person);
    return IntStream.range(problem.firstByPerson[number], problem.firstByPerson[number + 1]);
  }

  private String area(int candidate) {
    return rules.area(problem.vacancies().get(problem.vacancyByCandidate[candidate]).id());
  }
}
