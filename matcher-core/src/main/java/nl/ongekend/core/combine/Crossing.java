package nl.ongekend.core.combine;

import java.util.ArrayList;
import java.util.List;
import nl.ongekend.core.score.WeekTimes;
import nl.ongekend.core.score.WorkingWeek;

/**
 * A change from one vacancy to the other without a daily rest between.
 *
 * @param fromOne whether it is from the first vacancy to the second
 * @param leave the slot of the week at which work ends in the one place
 * @param arrive the slot of the week at which it starts in the other; below 672
 * @param gap the slots between, 0 to 43
 */
public record Crossing(boolean fromOne, int leave, int arrive, int gap) {

  /** Returns the crossings of a week of work at two places whose times do not overlap. */
  static List<Crossing> of(WeekTimes one, WeekTimes other) {
    List<Crossing> crossings = new ArrayList<>();
    for (int slot = 0; slot < WeekTimes.SLOTS; slot++) {
      add(crossings, true, one, other, slot);
      add(crossings, false, other, one, slot);
    }
    return List.copyOf(crossings);
  }

  /** Adds the crossing that ends where work at {@code to} starts at a slot, if there is one. */
  private static void add(
      List<Crossing> crossings, boolean fromOne, WeekTimes from, WeekTimes to, int slot) {
    if (!to.contains(slot) || to.contains(before(slot, 1))) {
      return;
    }
    for (int gap = 0; gap < WorkingWeek.REST_SLOTS && !to.contains(before(slot, gap + 1)); gap++) {
      if (from.contains(before(slot, gap + 1))) {
        crossings.add(new Crossing(fromOne, before(slot, gap), slot, gap));
        return;
      }
    }
  }

  private static int before(int slot, int slots) {
    return Math.floorMod(slot - slots, WeekTimes.SLOTS);
  }
}
