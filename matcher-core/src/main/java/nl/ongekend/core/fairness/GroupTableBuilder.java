package nl.ongekend.core.fairness;

import static nl.ongekend.core.fairness.GroupRow.Standing.COMPARED;
import static nl.ongekend.core.fairness.GroupRow.Standing.HIDDEN;
import static nl.ongekend.core.fairness.GroupRow.Standing.LEFT_OUT;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Makes the rows of one table out of tallies. Not thread-safe. */
final class GroupTableBuilder {

  private static final Comparator<List<String>> BY_NAME =
      Comparator.comparing(values -> String.join("\0", values));

  private final int people;
  private final Map<List<String>, GroupTally> tallyByGroup = new TreeMap<>(BY_NAME);

  GroupTableBuilder(int people) {
    this.people = people;
  }

  GroupTally tally(List<String> group) {
    return tallyByGroup.computeIfAbsent(group, first -> new GroupTally());
  }

  List<GroupRow> rows() {
    Set<List<String>> hidden = hidden();
    Highest highest =
        new Highest(
            highest(hidden, GroupTally::selection),
            highest(hidden, GroupTally::scoring),
            highest(hidden, GroupTally::exposure));
    return tallyByGroup.entrySet().stream()
        .map(entry ->
            row(entry.getKey(), entry.getValue(), standing(entry.getKey(), hidden), highest))
        .toList();
  }

  /**
   * Returns the groups that are too small to show. One alone could be told by subtraction from all
   * people, so the next larger one goes with it.
   */
  private Set<List<String>> hidden() {
    List<List<String>> smallestFirst =
        tallyByGroup.entrySet().stream()
            .sorted(Comparator.comparingInt(entry -> entry.getValue().people()))
            .map(Map.Entry::getKey)
            .toList();
    long small =
        tallyByGroup.values().stream()
            .filter(tally -> tally.people() < FairnessAudit.LEAST_PEOPLE)
            .count();
    return new HashSet<>(
        smallestFirst.subList(0, (int) Math.min(smallestFirst.size(), small == 1 ? 2 : small)));
  }

  private GroupRow.Standing standing(List<String> group, Set<List<String>> hidden) {
    if (hidden.contains(group)) {
      return HIDDEN;
    }
    boolean small = tally(group).people() < FairnessAudit.LEAST_SHARE * people;
    return small || group.isEmpty() ? LEFT_OUT : COMPARED;
  }

  private double highest(Set<List<String>> hidden, Function<GroupTally, GroupFigure> figure) {
    return tallyByGroup.entrySet().stream()
        .filter(entry -> standing(entry.getKey(), hidden) == COMPARED)
        .mapToDouble(entry -> figure.apply(entry.getValue()).value())
        .max()
        .orElse(0);
  }

  private static GroupRow row(
      List<String> group, GroupTally tally, GroupRow.Standing standing, Highest highest) {
    if (standing == HIDDEN) {
      return GroupRow.hidden(group);
    }
    boolean compared = standing == COMPARED;
    return new GroupRow(
        group,
        standing,
        tally.people(),
        tally.selection().comparedWith(compared ? highest.selection : 0),
        tally.scoring().comparedWith(compared ? highest.scoring : 0),
        tally.exposure().comparedWith(compared ? highest.exposure : 0));
  }

  /** The highest figures of the groups that are compared; 0 leaves a figure without ratio. */
  private record Highest(double selection, double scoring, double exposure) {}
}
