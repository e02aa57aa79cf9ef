package nl.ongekend.core.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FairnessAuditTest {

  private final List<PersonOutcome> outcomes = new ArrayList<>();
  private final Map<UUID, List<String>> groups = new HashMap<>();

  /** Adds people of a group, of whom the first so many are selected. */
  private void add(int people, int selected, String... group) {
    for (int number = 0; number < people; number++) {
      UUID passport = new UUID(0, outcomes.size());
      boolean isSelected = number < selected;
      outcomes.add(
          new PersonOutcome(passport, isSelected ? 8_000 : 2_000, isSelected, isSelected ? 1 : 0));
      groups.put(passport, List.of(group));
    }
  }

  private FairnessReport audit(String... columns) {
    return FairnessAudit.of(outcomes, List.of(new Categories(List.of(columns), groups)));
  }

  private static GroupRow row(GroupTable table, String... group) {
    return table.rows().stream()
        .filter(row -> row.values().equals(List.of(group)))
        .findFirst()
        .orElseThrow();
  }

  private static GroupFigure selection(GroupRow row) {
    GroupFigure figure = row.selection();
    assertThat(figure).as("selection of %s", row.values()).isNotNull();
    return Objects.requireNonNull(figure);
  }

  @Test
  void ratio_ofTheHighestGroup_isOneAndFourFifthsIsNotBelow() {
    add(100, 50, "a");
    add(100, 40, "b");
    add(100, 39, "c");

    GroupTable table = audit("sex").tables().getFirst();

    assertThat(selection(row(table, "a")).ratio()).isEqualTo(1);
    assertThat(selection(row(table, "b")))
        .extracting(GroupFigure::ratio, GroupFigure::flagged)
        .containsExactly(0.8, false);
    assertThat(selection(row(table, "c")))
        .extracting(GroupFigure::ratio, GroupFigure::flagged)
        .containsExactly(0.78, true);
  }

  @Test
  void group_belowTwoPerCent_hasRatesAndNoRatioAndIsNoMeasure() {
    add(500, 250, "a");
    add(491, 240, "b");
    add(9, 9, "c");

    GroupTable table = audit("sex").tables().getFirst();

    assertThat(row(table, "c").standing()).isEqualTo(GroupRow.Standing.LEFT_OUT);
    assertThat(selection(row(table, "c")))
        .extracting(GroupFigure::value, GroupFigure::ratio)
        .containsExactly(1.0, null);
    assertThat(selection(row(table, "a")).ratio()).isEqualTo(1);
  }

  @Test
  void group_ofFour_isHiddenWithTheNextSmallest() {
    add(50, 25, "a");
    add(20, 10, "b");
    add(4, 0, "c");

    GroupTable table = audit("sex").tables().getFirst();

    assertThat(row(table, "c")).isEqualTo(GroupRow.hidden(List.of("c")));
    assertThat(row(table, "b")).isEqualTo(GroupRow.hidden(List.of("b")));
    assertThat(row(table, "a").people()).isEqualTo(50);
  }

  @Test
  void person_ofUnknownGroup_isCountedWithoutRatio() {
    add(50, 25, "a");
    add(50, 10, "");

    GroupRow unknown = row(audit("sex").tables().getFirst());

    assertThat(unknown)
        .extracting(GroupRow::standing, GroupRow::people)
        .containsExactly(GroupRow.Standing.LEFT_OUT, 50);
    assertThat(selection(unknown).ratio()).isNull();
  }

  @Test
  void nobodySelected_hasNoRatioAndNoFlag() {
    add(50, 0, "a");
    add(50, 0, "b");

    assertThat(audit("sex").flags()).isZero();
  }

  @Test
  void bias_inAnIntersectionOnly_isFlaggedThereOnly() {
    add(100, 90, "f", "x");
    add(100, 50, "f", "y");
    add(100, 50, "m", "x");
    add(100, 90, "m", "y");

    FairnessReport report = audit("sex", "origin");

    assertThat(report.tables())
        .extracting(GroupTable::by)
        .containsExactly(List.of("sex"), List.of("origin"), List.of("sex", "origin"));
    assertThat(report.tables())
        .extracting(table -> table.rows().stream().mapToLong(GroupRow::flags).sum())
        .containsExactly(0L, 0L, 4L);
  }

  /** Two groups of 5,000; of the second one 30 % of those who would be selected are dropped. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void planted_dropOfThirtyPerCent_isReportedAsSeventy(long seed) {
    Random random = Seeds.random(seed);
    int[] order = random.ints(0, 1_000).limit(5).toArray();
    for (int slice : order) {
      int selected = 400 + slice % 500;
      add(1_000, selected, "a");
      add(1_000, Math.toIntExact(Math.round(0.70 * selected)), "b");
    }

    GroupFigure figure = selection(row(audit("sex").tables().getFirst(), "b"));

    assertThat(figure.ratio()).isCloseTo(0.70, within(0.01));
    assertThat(figure.flagged()).isTrue();
  }

  /** The same lists for both groups; in the biased ones a third of one group's points is taken. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void batch_withOneGroupDropped_isFlaggedAndWithoutIsNot(long seed) {
    assertThat(market(seed, 1.0).flags()).isZero();
    assertThat(market(seed, 0.67).flags()).isEqualTo(3);
  }

  private static FairnessReport market(long seed, double share) {
    Random random = Seeds.random(seed);
    Shortlists shortlists = new Shortlists();
    Map<UUID, List<String>> groups = new HashMap<>();
    for (int number = 0; number < 4_000; number++) {
      UUID passport = new UUID(random.nextLong(), number);
      boolean second = number % 2 == 1;
      groups.put(passport, List.of(second ? "b" : "a"));
      for (int listed = 0; listed < 5; listed++) {
        double points = 1_000 + random.nextInt(9_000);
        shortlists.add(
            passport, new UUID(1, random.nextInt(200)), (int) (second ? share * points : points));
      }
    }
    return FairnessAudit.of(
        shortlists.outcomes(20), List.of(new Categories(List.of("sex"), groups)));
  }
}
