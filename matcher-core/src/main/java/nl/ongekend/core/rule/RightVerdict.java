package nl.ongekend.core.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The answer of the right layer for one person and one job.
 *
 * @param status the worst of all rules that apply
 * @param from the first possible day; given for {@link RightStatus#NOT_BEFORE} and only then
 * @param reasons the rules that decided, the worst first
 * @param actions what has to be arranged, ordered by code; kept whatever the status, because for a
 *     refusal they are the way to repair it
 */
public record RightVerdict(
    RightStatus status, @Nullable LocalDate from, List<Reason> reasons, List<Action> actions) {

  /** Checks that a date comes with {@code NOT_BEFORE} and only then; copies the lists. */
  public RightVerdict {
    if ((from != null) != (status == RightStatus.NOT_BEFORE)) {
      throw new IllegalArgumentException(
          "from (%s) goes with status NOT_BEFORE and only with it, not with %s.%nMaybe leave it out."
              .formatted(from, status));
    }
    reasons = List.copyOf(reasons);
    actions = List.copyOf(actions);
  }

  /**
   * Returns what two verdicts that both apply come to: the worst status, the latest date, and the
   * reasons and actions of both. The reasons of a verdict that allows are left out beside one that
   * does not.
   */
  public RightVerdict and(RightVerdict other) {
    if (other.isSilentBeside(this)) {
      return this;
    }
    if (isSilentBeside(other)) {
      return other;
    }
    return other.status.compareTo(status) > 0 ? other.withMilder(this) : withMilder(other);
  }

  private RightVerdict withMilder(RightVerdict other) {
    boolean silent = other.status == RightStatus.ALLOWED && status != RightStatus.ALLOWED;
    return new RightVerdict(
        status,
        latest(from, other.from, status),
        silent ? reasons : joined(reasons, other.reasons),
        ordered(actions, other.actions));
  }

  private static List<Action> ordered(List<Action> some, List<Action> more) {
    return some.isEmpty() || more.isEmpty()
        ? joined(some, more)
        : joined(some, more).stream().sorted(Comparator.comparing(Action::code)).toList();
  }

  private static <T> List<T> joined(List<T> some, List<T> more) {
    if (some.isEmpty() || more.isEmpty()) {
      return some.isEmpty() ? more : some;
    }
    return Stream.concat(some.stream(), more.stream()).distinct().toList();
  }

  private boolean isSilentBeside(RightVerdict other) {
    return status == RightStatus.ALLOWED
        && actions.isEmpty()
        && (reasons.isEmpty() || other.status != RightStatus.ALLOWED);
  }

  private static @Nullable LocalDate latest(
      @Nullable LocalDate one, @Nullable LocalDate other, RightStatus status) {
    if (status != RightStatus.NOT_BEFORE) {
      return null;
    }
    return one == null || (other != null && other.isAfter(one)) ? other : one;
  }
}
