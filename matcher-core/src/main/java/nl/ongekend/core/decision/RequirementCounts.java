package nl.ongekend.core.decision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * How many people each requirement was named for when something was decided. It is told to people,
 * who may talk to an employer; nothing computes with it.
 */
public final class RequirementCounts {

  private static final Comparator<Count> ORDER =
      Comparator.comparingInt(Count::people).reversed().thenComparing(Count::requirement);

  private RequirementCounts() {}

  /**
   * One requirement. Somebody counts once in each number, however often it was named; the numbers
   * overlap.
   *
   * @param requirement the requirement
   * @param people for how many it was named at all
   * @param refused for how many when an employer said no
   * @param ended for how many when it was declined or stopped
   * @param waived for how many because the employer asked less than the vacancy says
   */
  public record Count(
      NamedRequirement requirement, int people, int refused, int ended, int waived) {}

  /** Who named a requirement of which person, and when. */
  private record Naming(UUID passport, Decision decision, Reason reason) {

    boolean isAt(Stage stage) {
      return decision.step() instanceof Step.Move move && move.to() == stage;
    }
  }

  /**
   * Returns the requirements that were named, those of most people first. O(decisions).
   *
   * @param introductions of one employer, vacancy or occupation, or all
   */
  public static List<Count> of(Collection<Introduction> introductions) {
    Map<NamedRequirement, List<Naming>> byRequirement = new TreeMap<>();
    for (Introduction introduction : introductions) {
      for (Decision decision : introduction.decisions()) {
        for (Reason reason : decision.reasons()) {
          NamedRequirement requirement = reason.requirement();
          if (requirement != null) {
            byRequirement
                .computeIfAbsent(requirement, named -> new ArrayList<>())
                .add(new Naming(introduction.passport(), decision, reason));
          }
        }
      }
    }
    return byRequirement.entrySet().stream()
        .map(entry -> count(entry.getKey(), entry.getValue()))
        .sorted(ORDER)
        .toList();
  }

  private static Count count(NamedRequirement requirement, List<Naming> namings) {
    return new Count(
        requirement,
        people(namings, naming -> true),
        people(namings, naming -> naming.isAt(Stage.REFUSED)),
        people(namings, naming -> naming.isAt(Stage.DECLINED) || naming.isAt(Stage.STOPPED)),
        people(namings, naming -> naming.reason().code().isWaiver()));
  }

  private static int people(List<Naming> namings, Predicate<Naming> which) {
    Set<UUID> people = new HashSet<>();
    namings.stream().filter(which).map(Naming::passport).forEach(people::add);
    return people.size();
  }
}
