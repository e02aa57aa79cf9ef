package nl.ongekend.eval.ortools;

import com.google.ortools.Loader;
import com.google.ortools.graph.MinCostFlow;
import com.google.ortools.graph.MinCostFlowBase;
import java.util.HashMap;
import java.util.Map;
import nl.ongekend.core.assign.AssignmentProblem;
import nl.ongekend.core.assign.OpenVacancy;
import nl.ongekend.core.assign.Pair;
import nl.ongekend.core.assign.Participant;
import nl.ongekend.core.assign.WhatIf;

/**
 * A batch as a flow from people to vacancies to a sink; what is pinned is taken out beforehand.
 *
 * <p>A root supplies what caps allow, and the sink takes from it what nobody wants. Whoever has to
 * be served supplies the first unit. Caps, room and floors are worked out here and not asked of the
 * product, which is what is checked.
 */
final class FlowNetwork {

  static {
    Loader.loadNativeLibraries();
  }

  private final AssignmentProblem problem;
  private final WhatIf whatIf;
  private final MinCostFlow flow = new MinCostFlow();
  private final Map<String, Integer> nodeByVacancy = new HashMap<>();
  private final Map<String, Integer> pinsByPerson = new HashMap<>();
  private final Map<String, Integer> pinsByVacancy = new HashMap<>();
  private final Map<String, FirstUnit> firstUnitByPerson = new HashMap<>();
  private final int root = 0;
  private final int sink = 1;
  private int nodes = 2;
  private long demand;
  private long ofRoot;

  /** The arc of a person's first unit, and what it is worth beside its points. */
  private record FirstUnit(int arc, long worth) {}

  /** Starts the network of a batch that has room for its vacancies and nobody in it yet. */
  FlowNetwork(AssignmentProblem problem, WhatIf whatIf) {
    this.problem = problem;
    this.whatIf = whatIf;
    for (Pair pin : whatIf.pins()) {
      pinsByPerson.merge(pin.person(), 1, Integer::sum);
      pinsByVacancy.merge(pin.vacancy(), 1, Integer::sum);
    }
    for (OpenVacancy vacancy : problem.vacancies()) {
      int node = nodes++;
      int room = vacancy.room() - pinsByVacancy.getOrDefault(vacancy.id(), 0);
      nodeByVacancy.put(vacancy.id(), node);
      flow.addArcWithCapacityAndUnitCost(node, sink, room, 0);
    }
  }

  /** Adds somebody who gets at least one proposal. */
  void serve(Participant person) {
    int node = nodes++;
    int cap = capLeft(person);
    int least = isPinned(person.id()) ? 0 : 1;
    flow.setNodeSupply(node, least);
    demand += least;
    addFromRoot(node, cap - least, 0);
    addPairs(person, node);
  }

  /**
   * Adds somebody who may get a proposal.
   *
   * @param worth what the first one counts beside its points; nothing when a pin is the first
   */
  void offer(Participant person, long worth) {
    int node = nodes++;
    int cap = capLeft(person);
    int first = isPinned(person.id()) ? 0 : Math.min(cap, 1);
    if (first > 0) {
      firstUnitByPerson.put(person.id(), new FirstUnit(addFromRoot(node, first, -worth), worth));
    }
    addFromRoot(node, cap - first, 0);
    addPairs(person, node);
  }

  private int addFromRoot(int node, int units, long cost) {
    ofRoot += units;
    return flow.addArcWithCapacityAndUnitCost(root, node, units, cost);
  }

  private void addPairs(Participant person, int node) {
    Integer own = person.ownFloor();
    int floor = own == null ? problem.rules().reachCutOff() : own;
    problem.forEachCandidate(
        person.id(),
        (vacancy, points) -> {
          Pair pair = new Pair(person.id(), vacancy);
          boolean decided = whatIf.pins().contains(pair) || whatIf.exclusions().contains(pair);
          if (points >= floor && !decided) {
            int to = nodeByVacancy.getOrDefault(vacancy, sink);
            flow.addArcWithCapacityAndUnitCost(node, to, 1, -points);
          }
        });
  }

  private int capLeft(Participant person) {
    boolean out = person.optedOut() || whatIf.optOuts().contains(person.id());
    return out ? 0 : person.cap() - pinsByPerson.getOrDefault(person.id(), 0);
  }

  private boolean isPinned(String person) {
    return pinsByPerson.containsKey(person);
  }

  /** Ends the network: nobody is added any more. */
  void close() {
    flow.addArcWithCapacityAndUnitCost(root, sink, ofRoot, 0);
    flow.setNodeSupply(root, ofRoot);
    flow.setNodeSupply(sink, -(ofRoot + demand));
  }

  /** Finds the flow of least cost. */
  void solve() {
    MinCostFlowBase.Status status = flow.solve();
    if (status != MinCostFlowBase.Status.OPTIMAL) {
      throw new IllegalStateException("OR-Tools ended with status (%s).".formatted(status));
    }
  }

  /** Returns whether somebody who was offered a proposal got one, or has a pin. */
  boolean isServed(String person) {
    FirstUnit first = firstUnitByPerson.get(person);
    return isPinned(person) || (first != null && flow.getFlow(first.arc()) > 0);
  }

  /** Returns the points of all proposals, pins included. */
  long total() {
    long pins = whatIf.pins().stream().mapToLong(problem::points).sum();
    long worth =
        firstUnitByPerson.entrySet().stream()
            .filter(entry -> isServed(entry.getKey()))
            .mapToLong(entry -> entry.getValue().worth())
            .sum();
    return pins - flow.getOptimalCost() - worth;
  }
}
