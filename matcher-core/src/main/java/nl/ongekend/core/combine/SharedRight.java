package nl.ongekend.core.combine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.ongekend.core.rule.RightAsk;
import nl.ongekend.core.rule.RightEvaluator;
import nl.ongekend.core.rule.RightOffer;
import nl.ongekend.core.rule.RightVerdict;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person may do two jobs beside each other: each is put to the right layer with the hours
 * of all jobs together, and the worse verdict wins.
 *
 * <p>Example: a student from outside the EU may work 16 hours a week. Ten hours in a cafe and ten
 * at an IT desk are allowed apart, each after an action, and not together. Remembers verdicts; not
 * thread-safe.
 */
final class SharedRight {

  private final RightEvaluator rights;
  private final RightOffer offer;
  private final LocalDate asOf;
  private final Map<Question, RightVerdict> verdicts = new HashMap<>();

  SharedRight(RightEvaluator rights, RightOffer offer, LocalDate asOf) {
    this.rights = rights;
    this.offer = offer;
    this.asOf = asOf;
  }

  private record Question(RightAsk ask, TotalHours total) {}

  /** Returns the verdict of one job for somebody who works so many hours in all. */
  private RightVerdict verdict(RightAsk ask, TotalHours total) {
    return verdicts.computeIfAbsent(
        new Question(ask, total),
        question -> rights.evaluate(offer, ask.withWeek(total.min(), total.max()), asOf));
  }

  /** Returns the verdict of both. */
  RightVerdict verdict(RightAsk one, RightAsk other, TotalHours total) {
    return verdict(one, total).and(verdict(other, total));
  }

  /** Returns whether one job may be ranked for somebody who works so many hours in all. */
  boolean isRanked(RightAsk ask, TotalHours total) {
    return RightEvaluator.isRanked(verdict(ask, total), ask.latestStart());
  }

  /** Returns whether both may be ranked together, started by the earlier of their last days. */
  boolean isRanked(RightAsk one, RightAsk other, TotalHours total) {
    LocalDate latest = earlier(one.latestStart(), other.latestStart());
    return RightEvaluator.isRanked(verdict(one, other, total), latest);
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || (other != null && other.isBefore(one)) ? other : one;
  }

  /** Returns whether one job is known to end before the other starts. */
  static boolean arePeriodsApart(RightAsk one, RightAsk other) {
    return endsBefore(one, other) || endsBefore(other, one);
  }

  private static boolean endsBefore(RightAsk one, RightAsk other) {
    LocalDate end = one.end();
    LocalDate start = other.start();
    return end != null && start != null && end.isBefore(start);
  }
}
