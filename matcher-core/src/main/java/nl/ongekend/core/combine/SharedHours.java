package nl.ongekend.core.combine;

import java.util.Optional;
import nl.ongekend.core.score.HoursAsk;
import nl.ongekend.core.score.HoursAsk.Pattern;
import nl.ongekend.core.score.HoursOffer;
import nl.ongekend.core.score.HoursTerm;
import nl.ongekend.core.score.HoursVerdict;
import nl.ongekend.core.score.WeekTimes;
import nl.ongekend.core.score.WorkingWeek;

/**
 * Whether the hours and times of two vacancies go together for a person.
 *
 * <p>A job pair brings somebody closer to the hours wanted than each vacancy alone exactly when
 * neither alone gives them all: with {@code W} hours still wanted, {@code max(a) < W} and {@code
 * max(b) < W}. Then {@code W - min(W, max(a) + max(b))} is less than either gap.
 *
 * <p>Where times are fixed, the answer is exact. Where they are chosen or flexible, only what no
 * choice can repair is refused: each shift on its own beside the fixed times, and the room for the
 * fewest hours of both. The working-hours law is held against the jobs together, unless the jobs
 * kept break it by themselves.
 */
final class SharedHours {

  private SharedHours() {}

  /** Returns whether a vacancy alone gives the hours wanted; not when either is unknown. */
  static boolean isEnoughAlone(HoursOffer offer, HoursAsk ask) {
    int wanted = HoursTerm.wanted(offer);
    return wanted >= 0 && Math.max(ask.min(), ask.max()) >= wanted;
  }

  /** Returns the first thing that keeps the hours of two vacancies from going together. */
  static Optional<JobPairBlocker> findBlocker(HoursOffer offer, HoursAsk one, HoursAsk other) {
    if (isEnoughAlone(offer, one) || isEnoughAlone(offer, other)) {
      return Optional.of(JobPairBlocker.ENOUGH_ALONE);
    }
    int least = Math.max(0, one.min()) + Math.max(0, other.min());
    if (offer.max() >= 0 && least > HoursTerm.open(offer)) {
      return Optional.of(JobPairBlocker.TOO_MANY_HOURS);
    }
    if (Math.max(0, offer.kept()) + least > WorkingWeek.MOST_SLOTS) {
      return Optional.of(JobPairBlocker.WEEK_TOO_LONG);
    }
    return other.pattern() == Pattern.FIXED
        ? findBlockerOfTimes(offer, other, one)
        : findBlockerOfTimes(offer, one, other);
  }

  /** Of two vacancies of which one has fixed times, that is {@code one}. */
  private static Optional<JobPairBlocker> findBlockerOfTimes(
      HoursOffer offer, HoursAsk one, HoursAsk other) {
    if (one.pattern() == Pattern.UNKNOWN || other.pattern() == Pattern.UNKNOWN) {
      return Optional.empty();
    }
    if (one.pattern() != Pattern.FIXED) {
      int room = one.times().or(other.times()).without(offer.blocked()).count();
      return room < Math.max(1, one.min()) + Math.max(1, other.min())
          ? Optional.of(JobPairBlocker.TIMES_OVERLAP)
          : Optional.empty();
    }
    HoursOffer left = beside(offer, one.times());
    if (HoursTerm.verdict(left, other) == HoursVerdict.TIME_BLOCKED) {
      return Optional.of(JobPairBlocker.TIMES_OVERLAP);
    }
    return switch (other.pattern()) {
      case FIXED -> findBrokenLaw(offer.keptTimes(), one.times().or(other.times()));
      case CHOICE -> findBlockerOfShifts(left, other);
      case FLEXIBLE, UNKNOWN -> Optional.empty();
    };
  }

  /** Returns the offer of somebody who also works at these times. */
  private static HoursOffer beside(HoursOffer offer, WeekTimes work) {
    return new HoursOffer(
        HoursOffer.UNKNOWN,
        HoursOffer.UNKNOWN,
        HoursOffer.UNKNOWN,
        offer.available(),
        offer.blocked().or(work),
        offer.keptTimes().or(work));
  }

  private static Optional<JobPairBlocker> findBlockerOfShifts(HoursOffer left, HoursAsk choice) {
    Optional<JobPairBlocker> broken = Optional.empty();
    int usable = 0;
    for (HoursAsk.Shift shift : choice.shifts()) {
      if (!shift.times().meets(left.blocked())) {
        Optional<JobPairBlocker> law = findBrokenLaw(left.keptTimes(), shift.times());
        usable += law.isEmpty() ? shift.slots() : 0;
        broken = law.isEmpty() ? broken : law;
      }
    }
    return usable >= Math.max(1, choice.min())
        ? Optional.empty()
        : broken.or(() -> Optional.of(JobPairBlocker.TIMES_OVERLAP));
  }

  /** Returns what of the working-hours law work breaks beside jobs kept that keep it. */
  static Optional<JobPairBlocker> findBrokenLaw(WeekTimes kept, WeekTimes added) {
    WeekTimes work = kept.or(added);
    if (!WorkingWeek.isRested(work) && WorkingWeek.isRested(kept)) {
      return Optional.of(JobPairBlocker.REST_TOO_SHORT);
    }
    if (isShiftTooLong(work) && !isShiftTooLong(kept)) {
      return Optional.of(JobPairBlocker.SHIFT_TOO_LONG);
    }
    if (!WorkingWeek.hasWeeklyRest(work) && WorkingWeek.hasWeeklyRest(kept)) {
      return Optional.of(JobPairBlocker.NO_WEEKLY_REST);
    }
    return Optional.empty();
  }

  private static boolean isShiftTooLong(WeekTimes work) {
    return WorkingWeek.longestShift(work) > WorkingWeek.MOST_SHIFT_SLOTS;
  }
}
