package nl.ongekend.eval.ortools;

import com.google.ortools.Loader;
import com.google.ortools.graph.MaxFlow;
import com.google.ortools.graph.MinCostFlow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.ongekend.core.assign.AssignmentProblem;
import nl.ongekend.core.assign.OpenVacancy;
import nl.ongekend.core.assign.Pair;
import nl.ongekend.core.assign.Participant;
import nl.ongekend.core.assign.WhatIf;
import nl.ongekend.eval.bench.AssignPeer;

/** The flow solvers of OR-Tools. */
public final class OrToolsPeer implements AssignPeer {

  @Override
  public String name() {
    return "or-tools";
  }

  /**
   * A flow from people to vacancies to a sink. Each served person supplies one unit, unless pinned;
   * a root supplies what caps allow beyond that, and takes back what nobody wants.
   */
  @Override
  public Solve prepare(AssignmentProblem problem, WhatIf whatIf, List<String> served) {
    Loader.loadNativeLibraries();
    Setting setting = new Setting(problem, whatIf);
    MinCostFlow flow = new MinCostFlow();
    Set<String> people = new HashSet<>(served);
    int sink = setting.sink();
    int root = sink + 1;
    long optional = 0;
    long mandatory = 0;
    for (Participant person : problem.people()) {
      int cap = setting.cap(person);
      if (!people.contains(person.id()) || cap == 0) {
        continue;
      }
      int least = setting.pinned.containsKey(person.id()) ? 0 : 1;
      flow.setNodeSupply(setting.node(person), least);
      mandatory += least;
      if (cap > least) {
        flow.addArcWithCapacityAndUnitCost(root, setting.node(person), cap - least, 0);
        optional += cap - least;
      }
      problem.forEachCandidate(
          person.id(),
          (vacancy, points) -> {
            if (setting.isOpen(person, vacancy, points)) {
              flow.addArcWithCapacityAndUnitCost(
                  setting.node(person), setting.node(vacancy), 1, -points);
            }
          });
    }
    for (OpenVacancy vacancy : problem.vacancies()) {
      flow.addArcWithCapacityAndUnitCost(
          setting.node(vacancy.id()), sink, setting.room(vacancy), 0);
    }
    flow.addArcWithCapacityAndUnitCost(root, sink, optional, 0);
    flow.setNodeSupply(root, optional);
    flow.setNodeSupply(sink, -(optional + mandatory));
    long pins = whatIf.pins().stream().mapToLong(problem::points).sum();
    return () -> {
      MinCostFlow.Status status = flow.solve();
      if (status != MinCostFlow.Status.OPTIMAL) {
        throw new IllegalStateException("OR-Tools ended with status (%s).".formatted(status));
      }
      return pins - flow.getOptimalCost();
    };
  }

  @Override
  public int mostServed(AssignmentProblem problem, WhatIf whatIf) {
    Loader.loadNativeLibraries();
    Setting setting = new Setting(problem, whatIf);
    MaxFlow flow = new MaxFlow();
    int sink = setting.sink();
    int source = sink + 1;
    for (Participant person : problem.people()) {
      if (setting.cap(person) == 0 || setting.pinned.containsKey(person.id())) {
        continue;
      }
      flow.addArcWithCapacity(source, setting.node(person), 1);
      problem.forEachCandidate(
          person.id(),
          (vacancy, points) -> {
            if (setting.isOpen(person, vacancy, points)) {
              flow.addArcWithCapacity(setting.node(person), setting.node(vacancy), 1);
            }
          });
    }
    for (OpenVacancy vacancy : problem.vacancies()) {
      flow.addArcWithCapacity(setting.node(vacancy.id()), sink, setting.room(vacancy));
    }
    MaxFlow.Status status = flow.solve(source, sink);
    if (status != MaxFlow.Status.OPTIMAL) {
      throw new IllegalStateException("OR-Tools ended with status (%s).".formatted(status));
    }
    return (int) flow.getOptimalFlow() + setting.pinned.size();
  }

  /** The nodes of a problem and what is left beside the pins, computed apart from the product. */
  private static final class Setting {

    private final AssignmentProblem problem;
    private final WhatIf whatIf;
    private final Map<String, Integer> nodeByPerson = new HashMap<>();
    private final Map<String, Integer> nodeByVacancy = new HashMap<>();
    private final Map<String, Integer> pinned = new HashMap<>();
    private final Map<String, Integer> pinnedTo = new HashMap<>();

    Setting(AssignmentProblem problem, WhatIf whatIf) {
      this.problem = problem;
      this.whatIf = whatIf;
      problem.people().forEach(person -> nodeByPerson.put(person.id(), nodeByPerson.size()));
      int people = nodeByPerson.size();
      problem
          .vacancies()
          .forEach(vacancy -> nodeByVacancy.put(vacancy.id(), people + nodeByVacancy.size()));
      for (Pair pin : whatIf.pins()) {
        pinned.merge(pin.person(), 1, Integer::sum);
        pinnedTo.merge(pin.vacancy(), 1, Integer::sum);
      }
    }

    int sink() {
      return nodeByPerson.size() + nodeByVacancy.size();
    }

    int node(Participant person) {
      return nodeByPerson.getOrDefault(person.id(), -1);
    }

    int node(String vacancy) {
      return nodeByVacancy.getOrDefault(vacancy, -1);
    }

    int cap(Participant person) {
      boolean out = person.optedOut() || whatIf.optOuts().contains(person.id());
      return out ? 0 : person.cap() - pinned.getOrDefault(person.id(), 0);
    }

    int room(OpenVacancy vacancy) {
      return vacancy.room() - pinnedTo.getOrDefault(vacancy.id(), 0);
    }

    boolean isOpen(Participant person, String vacancy, int points) {
      Integer own = person.ownFloor();
      Pair pair = new Pair(person.id(), vacancy);
      return points >= (own == null ? problem.rules().reachCutOff() : own)
          && !whatIf.exclusions().contains(pair)
          && !whatIf.pins().contains(pair);
    }
  }
}
