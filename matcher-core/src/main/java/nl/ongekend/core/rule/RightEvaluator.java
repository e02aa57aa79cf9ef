package nl.ongekend.core.rule;

import java.time.LocalDate;
import java.util.List;
import nl.ongekend.core.profile.AccessClass;
import org.jspecify.annotations.Nullable;

/** Applies the tables to a person and a job. Immutable and thread-safe. */
public final class RightEvaluator {

  private static final RightVerdict FREE =
      new RightVerdict(
          RightStatus.ALLOWED, null, List.of(new Reason("free", "work-free")), List.of());
  private static final RightVerdict NOT_SEEN =
      new RightVerdict(
          RightStatus.UNKNOWN,
          null,
          List.of(new Reason("access-unknown", "missing-access")),
          List.of());

  private RightEvaluator() {}

  /** Returns an evaluator of these tables with these amounts. */
  public static RightEvaluator of(RuleTables tables, RuleSettings settings) {
    return new RightEvaluator();
  }

  /**
   * Returns whether the person may do the job, by the rules in force on a day, at the first working
   * day of the job or that day if it is later.
   *
   * @param offer what is known of the person
   * @param ask what is known of the vacancy
   * @param asOf the day
   */
  public RightVerdict evaluate(RightOffer offer, RightAsk ask, LocalDate asOf) {
    return offer.access() == AccessClass.FREE ? FREE : NOT_SEEN;
  }

  /**
   * Returns whether a pair with this verdict may be ranked: it is allowed, now or after an action,
   * or it is unknown, or it is allowed from a day that is early enough for the vacancy.
   *
   * @param verdict the verdict
   * @param latestStart the latest acceptable first working day; missing: any
   */
  public static boolean isRanked(RightVerdict verdict, @Nullable LocalDate latestStart) {
    LocalDate from = verdict.from();
    return switch (verdict.status()) {
      case ALLOWED, AFTER_ACTION, UNKNOWN -> true;
      case NOT_BEFORE -> from == null || latestStart == null || !from.isAfter(latestStart);
      case NOT_ALLOWED -> false;
    };
  }
}
