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

  /** A weekly rest is 36 hours, or made of rests of 32 hours or more over two weeks. */
  private static final int WEEKLY_REST_SLOTS = 144;

  private static final int LEAST_PART_SLOTS = 128;

  private WorkingWeek() {}

  /** Returns whether the 24 hours from each start of work hold 11 hours of uninterrupted rest. */
  public static boolean isRested(WeekTimes work) {
    WeekTimes starts = work.without(work.later());
    for (int slot = starts.next(0); slot < WeekTimes.SLOTS; slot = starts.next(slot + 1)) {
      if (longestRest(work, slot) < REST_SLOTS) {
        return false;
      }
    }
    return true;
  }

  private static boolean starts(WeekTimes work, int slot) {
    return work.contains(slot) && !work.contains(Math.floorMod(slot - 1, WeekTimes.SLOTS));
  }

  private static int longestRest(WeekTimes work, int from) {
    int longest = 0;
    int run = 0;
    int slot = from;
    for (int i = 0; i < DAY_SLOTS; i++) {
      run = work.contains(slot) ? 0 : run + 1;
      longest = Math.max(longest, run);
      slot = slot == WeekTimes.SLOTS - 1 ? 0 : slot + 1;
    }
    return longest;
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
