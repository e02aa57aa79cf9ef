package nl.ongekend.eval.ortools;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.ongekend.core.assign.AssignmentProblem;
import nl.ongekend.core.assign.AssignmentRules;
import nl.ongekend.core.assign.Participant;
import nl.ongekend.core.assign.WhatIf;
import nl.ongekend.eval.bench.AssignPeer;

/**
 * The flow solver of OR-Tools, asked in two ways.
 *
 * <p>To compare times it is told whom we serve, and finds their greatest total: costs are points
 * then, the easiest form for it, at any size.
 *
 * <p>To compare optima it is told nothing. Sets of people who can be served together form a matroid
 * (J. Edmonds and D. R. Fulkerson, <i>Transversals and Matroid Partition</i>, 1965). In a matroid
 * the set that comes first by turns is also the heaviest, whatever positive weights fall with each
 * turn. So the first proposal to whoever has turn {@code t} of {@code n} is worth {@code n - t + 1}
 * times more than all points of the batch, and one flow of least cost finds people and total. For
 * 100,000 people such costs do not fit 64 bits.
 */
public final class OrToolsPeer implements AssignPeer {

  @Override
  public String name() {
    return "or-tools";
  }

  @Override
  public Solve prepare(AssignmentProblem problem, WhatIf whatIf, List<String> served) {
    FlowNetwork network = new FlowNetwork(problem, whatIf);
    Set<String> people = Set.copyOf(served);
    problem.people().stream()
        .filter(person -> people.contains(person.id()))
        .forEach(network::serve);
    network.close();
    return () -> {
      network.solve();
      return network.total();
    };
  }

  @Override
  public Optimum optimum(AssignmentProblem problem, WhatIf whatIf) {
    FlowNetwork network = new FlowNetwork(problem, whatIf);
    long places = problem.people().stream().mapToLong(Participant::cap).sum();
    long worth = 1 + places * AssignmentRules.MOST_POINTS;
    long turnsLeft = problem.people().size();
    for (Participant person : byTurn(problem, whatIf)) {
      network.offer(person, worth * turnsLeft--);
    }
    network.close();
    network.solve();
    List<String> served =
        problem.people().stream().map(Participant::id).filter(network::isServed).toList();
    return new Optimum(served, network.total());
  }

  /** Who has a reserved turn comes first, then who waited longest. */
  private static List<Participant> byTurn(AssignmentProblem problem, WhatIf whatIf) {
    Map<String, Participant> personById = new HashMap<>();
    problem.people().forEach(person -> personById.put(person.id(), person));
    return Stream.concat(whatIf.reserved().stream().map(personById::get), problem.people().stream())
        .distinct()
        .toList();
  }
}
