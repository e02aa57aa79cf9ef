package nl.ongekend.core.score;

/**
 * The limits of a week of work that returns every week, for one person over all jobs (Working Hours
 * Act, articles 5:3, 5:5 and 5:7).
 *
 * <p>Work between two daily rests is one shift, whoever it is for: mornings here and evenings there
 * make one long shift. Presence counts as work, unpaid breaks included, because nobody knows when
 * they are taken.
 */
public final class WorkingWeek {

  /** The most slots of work in a week: 60 hours. */
  public static final int MOST_SLOTS = 240;

  /** Slots of uninterrupted rest in 24 hours: 11 hours. */
  public static final int REST_SLOTS = 44;

  /** The most slots of work between two daily rests: 12 hours. */
  public static final int MOST_SHIFT_SLOTS = 48;

  private static final int DAY_SLOTS = 96;

  private static final WeekTimes ALWAYS = WeekTimes.of(0, WeekTimes.SLOTS);

  /** A weekly rest is 36 hours, or made of rests of 32 hours or more over two weeks. */
  private static final int WEEKLY_REST_SLOTS = 144;

  private static final int LEAST_PART_SLOTS = 128;

  private WorkingWeek() {}

  /** Returns whether the 24 hours from each start of work hold 11 hours of uninterrupted rest. */
  public static boolean isRested(WeekTimes work) {
    WeekTimes starts = work.without(work.later());
    WeekTimes rest = ALWAYS.without(work);
    for (int slot = starts.next(0); slot < WeekTimes.SLOTS; slot = starts.next(slot + 1)) {
      if (!hasDailyRest(work, rest, slot)) {
        return false;
      }
    }
    return true;
  }

  private static boolean starts(WeekTimes work, int slot) {
    return work.contains(slot) && !work.contains(Math.floorMod(slot - 1, WeekTimes.SLOTS));
  }

  /* From rest to rest rather than slot by slot: a query asks this of every pattern of shifts. */
  private static boolean hasDailyRest(WeekTimes work, WeekTimes rest, int from) {
    int end = from + DAY_SLOTS;
    int begin = rest.nextAround(from);
    while (begin + REST_SLOTS <= end) {
      int over = work.nextAround(begin);
      if (Math.min(over, end) - begin >= REST_SLOTS) {
        return true;
      }
      begin = rest.nextAround(over);
    }
    return false;
  }

  /**
   * Returns the most slots of work between two daily rests; all of them when there is no daily
   * rest.
   */
  public static int longestShift(WeekTimes work) {
    int longest = 0;
    int shift = 0;
    int rest = 0;
    // The second round finishes the shift that the end of the week cuts.
    for (int i = 0; i < 2 * WeekTimes.SLOTS; i++) {
      boolean works = work.contains(i % WeekTimes.SLOTS);
      rest = works ? 0 : rest + 1;
      shift = rest >= REST_SLOTS ? 0 : works ? shift + 1 : shift;
      longest = Math.max(longest, shift);
    }
    return Math.min(longest, work.count());
  }

  /** Returns whether a week holds 36 hours of rest, in one or in two parts of 32 or more. */
  public static boolean hasWeeklyRest(WeekTimes work) {
    if (work.isEmpty()) {
      return true;
    }
    int sum = 0;
    for (int slot = 0; slot < WeekTimes.SLOTS; slot++) {
      if (starts(work, slot)) {
        int rest = restBefore(work, slot);
        sum += rest >= LEAST_PART_SLOTS ? rest : 0;
      }
    }
    return sum >= WEEKLY_REST_SLOTS;
  }

  private static int restBefore(WeekTimes work, int start) {
    int rest = 0;
    while (!work.contains(Math.floorMod(start - rest - 1, WeekTimes.SLOTS))) {
      rest++;
    }
    return rest;
  }
}
