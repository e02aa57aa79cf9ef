package nl.ongekend.core.fairness;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How one group fared.
 *
 * @param values what the group has in common, one for each column; empty: not known of them
 * @param standing how much of it is shown
 * @param people how many; missing when hidden, as are the figures
 * @param selection the share that was selected
 * @param scoring the share whose best match is above the median of everybody
 * @param exposure the mean exposure
 */
public record GroupRow(
    List<String> values,
    Standing standing,
    @Nullable Integer people,
    @Nullable GroupFigure selection,
    @Nullable GroupFigure scoring,
    @Nullable GroupFigure exposure) {

  /** Copies the list. */
  public GroupRow {
    values = List.copyOf(values);
  }

  static GroupRow hidden(List<String> values) {
    return new GroupRow(values, Standing.HIDDEN, null, null, null, null);
  }

  /** Returns how many figures are flagged. */
  public long flags() {
    return figures().filter(GroupFigure::flagged).count();
  }

  private Stream<GroupFigure> figures() {
    return Stream.of(selection, scoring, exposure).flatMap(Stream::ofNullable);
  }

  /** How much is shown of a group. */
  public enum Standing {
    /** Figures and ratios. */
    COMPARED,
    /** Figures without ratios: below 2 % of the people, or group not known. */
    LEFT_OUT,
    /** Its name alone: too few people, or the only other group whose number could be told. */
    HIDDEN
  }
}
