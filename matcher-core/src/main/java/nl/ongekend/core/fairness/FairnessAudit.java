package nl.ongekend.core.fairness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Counts by group how people fared.
 *
 * <p>Rates and ratios are those of 6 RCNY 5-300 and 5-301 (rules to Local Law 144 of New York City,
 * 2023): the selection rate is the share that is selected, the scoring rate the share whose score
 * is above the median of the sample, the impact ratio a rate over the highest one, also for
 * intersections; groups below 2 % of the data may be left out of ratios and are shown. The floor of
 * four fifths is that of 29 CFR 1607.4(D). Beside that rule: mean exposure, Wilson intervals, and
 * groups of fewer than {@link #LEAST_PEOPLE} people are hidden.
 */
public final class FairnessAudit {

  /** The ratio below which a figure is flagged. */
  public static final double FLOOR = 0.80;

  /** The share of all people below which a group is left out of ratios. */
  public static final double LEAST_SHARE = 0.02;

  /** The least number of people that a group is shown with. */
  public static final int LEAST_PEOPLE = 5;

  private final List<PersonOutcome> outcomes;
  private final double median;

  private FairnessAudit(List<PersonOutcome> outcomes) {
    this.outcomes = outcomes;
    this.median = median(outcomes);
  }

  /**
   * Returns what an audit says.
   *
   * @param outcomes each person once, in any order
   * @param sources each is counted by its columns and by each two of them; never two sources at
   *     once
   */
  public static FairnessReport of(List<PersonOutcome> outcomes, List<Categories> sources) {
    FairnessAudit audit = new FairnessAudit(List.copyOf(outcomes));
    List<GroupTable> tables =
        sources.stream().flatMap(source -> audit.tables(source).stream()).toList();
    return new FairnessReport(outcomes.size(), audit.median, tables);
  }

  /** The middle score; the mean of the two in the middle when there are two, 0 of nobody. */
  private static double median(List<PersonOutcome> outcomes) {
    int[] scores = outcomes.stream().mapToInt(PersonOutcome::score).sorted().toArray();
    int half = scores.length / 2;
    if (scores.length == 0) {
      return 0;
    }
    return scores.length % 2 == 1 ? scores[half] : (scores[half - 1] + scores[half]) / 2.0;
  }

  private List<GroupTable> tables(Categories categories) {
    int columns = categories.columns().size();
    List<GroupTable> tables = new ArrayList<>();
    IntStream.range(0, columns).forEach(column -> tables.add(table(categories, List.of(column))));
    for (int first = 0; first < columns; first++) {
      for (int second = first + 1; second < columns; second++) {
        tables.add(table(categories, List.of(first, second)));
      }
    }
    return tables;
  }

  private GroupTable table(Categories categories, List<Integer> by) {
    GroupTableBuilder builder = new GroupTableBuilder(outcomes.size());
    for (PersonOutcome outcome : outcomes) {
      builder.tally(categories.group(outcome.passport(), by)).add(outcome, median);
    }
    return new GroupTable(by.stream().map(categories.columns()::get).toList(), builder.rows());
  }
}
