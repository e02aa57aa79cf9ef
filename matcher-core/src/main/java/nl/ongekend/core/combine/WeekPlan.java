package nl.ongekend.core.combine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.ongekend.core.score.HoursAsk;
import nl.ongekend.core.score.HoursAsk.Pattern;
import nl.ongekend.core.score.HoursAsk.Shift;
import nl.ongekend.core.score.HoursOffer;
import nl.ongekend.core.score.WeekTimes;

/**
 * A week in which both vacancies are worked.
 *
 * <p>Fixed times are as they are. Shifts to choose from are taken in the order of the week as long
 * as hours are needed; flexible hours fill the free part of their windows in the same way. What
 * would meet blocked time or the other vacancy, leave too little time for the way between, or break
 * the working-hours law, is passed over. So a plan that is found holds; one that is not found may
 * still exist.
 *
 * @param one the shifts of the first vacancy, in the order of the week
 * @param other the shifts of the second
 */
public record WeekPlan(List<Shift> one, List<Shift> other) {

  /** Copies the lists. */
  public WeekPlan {
    one = List.copyOf(one);
    other = List.copyOf(other);
  }

  /**
   * Finds a week.
   *
   * @param margin the slots to leave between the two vacancies where there is a choice
   */
  static Optional<WeekPlan> find(HoursOffer offer, HoursAsk one, HoursAsk other, int margin) {
    if (one.pattern() == Pattern.UNKNOWN || other.pattern() == Pattern.UNKNOWN) {
      return Optional.empty();
    }
    if (rank(one) > rank(other)) {
      return find(offer, other, one, margin).map(WeekPlan::swapped);
    }
    Week week = new Week(offer, margin);
    return week.findShifts(one, WeekTimes.empty())
        .flatMap(first ->
            week.findShifts(other, times(first)).map(second -> new WeekPlan(first, second)));
  }

  private WeekPlan swapped() {
    return new WeekPlan(/* one= */ other, /* other= */ one);
  }

  /** Fixed times first, for they give way to nothing. */
  private static int rank(HoursAsk ask) {
    return ask.pattern().ordinal();
  }

  /** Returns the slots of shifts. */
  static WeekTimes times(List<Shift> shifts) {
    WeekTimes times = WeekTimes.empty();
    for (Shift shift : shifts) {
      times = times.or(WeekTimes.of(shift.start(), shift.slots()));
    }
    return times;
  }

  /** What has to be kept clear while shifts are taken. */
  private record Week(HoursOffer offer, int margin) {

    Optional<List<Shift>> findShifts(HoursAsk ask, WeekTimes taken) {
      if (ask.pattern() == Pattern.FIXED) {
        boolean free = !ask.times().meets(offer.blocked()) && !ask.times().meets(taken);
        return free ? Optional.of(ask.shifts()) : Optional.empty();
      }
      int needed = ask.max() >= 0 ? ask.max() : ask.min();
      List<Shift> shifts = new ArrayList<>();
      int slots = 0;
      for (Shift shift : pieces(ask, taken)) {
        Shift piece = cut(ask, shift, needed - slots);
        if (piece.slots() > 0
            && piece.slots() <= needed - slots
            && isLawful(shifts, piece, taken)) {
          shifts.add(piece);
          slots += piece.slots();
        }
      }
      return slots >= Math.max(1, ask.min()) ? Optional.of(shifts) : Optional.empty();
    }

    private static Shift cut(HoursAsk ask, Shift shift, int needed) {
      return ask.pattern() == Pattern.FLEXIBLE
          ? new Shift(shift.start(), Math.min(shift.slots(), needed))
          : shift;
    }

    private boolean isLawful(List<Shift> shifts, Shift piece, WeekTimes taken) {
      WeekTimes work = taken.or(times(shifts)).or(times(List.of(piece)));
      return SharedHours.findBrokenLaw(offer.keptTimes(), work).isEmpty();
    }

    /** Whole shifts to choose from, or the free parts of windows. */
    private List<Shift> pieces(HoursAsk ask, WeekTimes taken) {
      WeekTimes free = ask.times().without(offer.blocked()).without(taken.widened(margin));
      return ask.shifts().stream()
          .flatMap(shift ->
              ask.pattern() == Pattern.FLEXIBLE
                  ? runs(shift, free).stream()
                  : isFree(shift, free) ? List.of(shift).stream() : List.<Shift>of().stream())
          .toList();
    }

    private static boolean isFree(Shift shift, WeekTimes free) {
      return free.countCommon(WeekTimes.of(shift.start(), shift.slots())) == shift.slots();
    }

    private static List<Shift> runs(Shift window, WeekTimes free) {
      List<Shift> runs = new ArrayList<>();
      int run = 0;
      for (int i = 0; i <= window.slots(); i++) {
        int slot = (window.start() + i) % WeekTimes.SLOTS;
        if (i < window.slots() && free.contains(slot)) {
          run++;
        } else if (run > 0) {
          runs.add(new Shift(Math.floorMod(slot - run, WeekTimes.SLOTS), run));
          run = 0;
        }
      }
      return runs;
    }
  }
}
