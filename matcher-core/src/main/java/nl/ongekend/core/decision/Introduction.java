package nl.ongekend.core.decision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.ongekend.core.decision.DecisionException.Rule;
import org.jspecify.annotations.Nullable;

/**
 * One person and one vacancy with everything that was decided about them, from the first thought to
 * a year in the job. Immutable; a decision makes a longer one. What stands is what the history
 * says: there is nothing beside it that could say otherwise.
 *
 * @param passport the person
 * @param vacancy the vacancy
 * @param employer the key of the employer that the vacancy had at the beginning
 * @param occupation the URI of its occupation then; missing when it named none
 * @param decisions everything decided, the oldest first, at least one
 */
public record Introduction(
    UUID passport,
    UUID vacancy,
    String employer,
    @Nullable String occupation,
    List<Decision> decisions) {

  /**
   * Copies the decisions, and checks that each could follow the one before.
   *
   * @throws DecisionException if one could not
   */
  public Introduction {
    decisions = List.copyOf(decisions);
    if (decisions.isEmpty()) {
      throw new IllegalArgumentException("introduction must begin with a decision.");
    }
    for (int count = 0; count < decisions.size(); count++) {
      requirePossible(decisions.subList(0, count), decisions.get(count));
    }
  }

  /**
   * Returns the same with one more decision.
   *
   * @throws DecisionException if it cannot be taken now
   */
  public Introduction with(Decision decision) {
    List<Decision> longer = new ArrayList<>(decisions);
    longer.add(decision);
    return new Introduction(passport, vacancy, employer, occupation, longer);
  }

  private static void requirePossible(List<Decision> before, Decision decision) {
    switch (decision.step()) {
      case Step.Move move -> requireNext(before, move);
      case Step.Order order -> requireListed(before);
      case Step.FollowUp followUp -> requireDue(before, followUp, decision.author().on());
    }
  }

  private static void requireNext(List<Decision> before, Step.Move move) {
    Set<Stage> next = findStage(before).map(Stage::next).orElse(Stage.first());
    if (!next.contains(move.to())) {
      throw new DecisionException(
          Rule.OUT_OF_ORDER,
          "stage (%s) must be one of %s%s.%nMaybe a colleague was here before; read it again."
              .formatted(
                  move.to(),
                  next,
                  findStage(before).map(stage -> " after " + stage).orElse(" to begin with")));
    }
  }

  private static void requireListed(List<Decision> before) {
    if (findStage(before).filter(stage -> stage != Stage.REMOVED).isEmpty()) {
      throw new DecisionException(
          Rule.OUT_OF_ORDER,
          "an introduction must be on the list to have a place.%nKeep it first.".formatted());
    }
  }

  private static void requireDue(List<Decision> before, Step.FollowUp followUp, LocalDate on) {
    if (!due(before, on).contains(followUp.milestone())) {
      throw new DecisionException(
          Rule.NOT_DUE,
          "milestone (%s) must be due on %s.%nIt comes after the first day, once, and not after somebody left."
              .formatted(followUp.milestone(), on));
    }
  }

  /** Returns how far it has come. */
  public Stage stage() {
    return findStage(decisions).orElseThrow();
  }

  private static Optional<Stage> findStage(List<Decision> decisions) {
    return findLastMove(decisions).map(Step.Move::to);
  }

  private static Optional<Step.Move> findLastMove(List<Decision> decisions) {
    return decisions.reversed().stream()
        .map(Decision::step)
        .filter(Step.Move.class::isInstance)
        .map(Step.Move.class::cast)
        .findFirst();
  }

  /** Returns the first day of work, while somebody is placed. */
  public Optional<LocalDate> findStart() {
    return findStart(decisions);
  }

  private static Optional<LocalDate> findStart(List<Decision> decisions) {
    return findLastMove(decisions).map(Step.Move::startsOn);
  }

  /** Returns who moved it last: the coach who follows it up. */
  public UUID coach() {
    return decisions.reversed().stream()
        .filter(decision -> decision.step() instanceof Step.Move)
        .map(decision -> decision.author().account())
        .findFirst()
        .orElseThrow();
  }

  /** Returns what came of the last milestone that was asked about, if somebody works there. */
  public Optional<Step.FollowUp> findLastFollowUp() {
    return findLastFollowUp(decisions);
  }

  private static Optional<Step.FollowUp> findLastFollowUp(List<Decision> decisions) {
    return decisions.reversed().stream()
        .map(Decision::step)
        .takeWhile(step -> !(step instanceof Step.Move))
        .filter(Step.FollowUp.class::isInstance)
        .map(Step.FollowUp.class::cast)
        .findFirst();
  }

  /**
   * Returns the milestones still to come, in their order; none while nobody is placed, and none
   * after somebody left. Who still worked there after six months did so after one and three.
   */
  public List<Milestone> listOpen() {
    return open(decisions);
  }

  /** Returns the milestones that can be asked about on a day. */
  public List<Milestone> listDue(LocalDate on) {
    return due(decisions, on);
  }

  private static List<Milestone> due(List<Decision> decisions, LocalDate on) {
    return findStart(decisions)
        .map(start ->
            open(decisions).stream()
                .filter(milestone -> !milestone.dueOn(start).isAfter(on))
                .toList())
        .orElse(List.of());
  }

  private static List<Milestone> open(List<Decision> decisions) {
    Optional<Step.FollowUp> last = findLastFollowUp(decisions);
    boolean left = last.filter(step -> step.retained() == Retained.NO).isPresent();
    if (left || findStart(decisions).isEmpty()) {
      return List.of();
    }
    return Arrays.stream(Milestone.values())
        .filter(one -> last.isEmpty() || one.compareTo(last.get().milestone()) > 0)
        .toList();
  }
}
