package nl.ongekend.core.score;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A set of 15-minute slots of the week, Monday 0.00 first; the end of Sunday joins the start of
 * Monday. Immutable.
 */
public final class WeekTimes {

  /** The number of slots. */
  public static final int SLOTS = 672;

  private static final int WORDS = (SLOTS + 63) / 64;
  private static final WeekTimes EMPTY = new WeekTimes(new long[WORDS]);

  private final long[] words;

  private WeekTimes(long[] words) {
    this.words = words;
  }

  /** Returns the set without slots. */
  public static WeekTimes empty() {
    return EMPTY;
  }

  /** Returns the slots of one stretch: {@code slots} from {@code start}, over the week's end. */
  public static WeekTimes of(int start, int slots) {
    long[] words = new long[WORDS];
    int slot = Math.floorMod(start, SLOTS);
    for (int rest = slots; rest > 0; slot = slot == SLOTS ? 0 : slot) {
      int length = Math.min(rest, Math.min(Long.SIZE - slot % Long.SIZE, SLOTS - slot));
      words[slot >> 6] |= -1L >>> (Long.SIZE - length) << slot;
      slot += length;
      rest -= length;
    }
    return new WeekTimes(words);
  }

  /** Returns the slots of {@code words}, which is copied; bit {@code s} of the array is slot s. */
  public static WeekTimes ofWords(long[] words) {
    return new WeekTimes(Arrays.copyOf(words, WORDS));
  }

  /** Returns a copy of the slots as bits. */
  public long[] toWords() {
    return words.clone();
  }

  /** Returns the slots that are in this set or in {@code other}. */
  public WeekTimes or(WeekTimes other) {
    long[] result = words.clone();
    for (int i = 0; i < WORDS; i++) {
      result[i] |= other.words[i];
    }
    return new WeekTimes(result);
  }

  /** Returns the slots that are in this set and not in {@code other}. */
  public WeekTimes without(WeekTimes other) {
    long[] result = words.clone();
    for (int i = 0; i < WORDS; i++) {
      result[i] &= ~other.words[i];
    }
    return new WeekTimes(result);
  }

  /** Returns the slots at most {@code margin} slots before or after one of this set. */
  public WeekTimes widened(int margin) {
    long[] result = new long[WORDS];
    for (int slot = 0; slot < SLOTS; slot++) {
      if (contains(slot)) {
        for (int near = slot - margin; near <= slot + margin; near++) {
          int wrapped = Math.floorMod(near, SLOTS);
          result[wrapped >> 6] |= 1L << wrapped;
        }
      }
    }
    return new WeekTimes(result);
  }

  /** Returns the slots one later than those of this set, over the week's end. */
  WeekTimes later() {
    long[] result = new long[WORDS];
    long carried = words[WORDS - 1] >>> (SLOTS - 1) & 1;
    for (int i = 0; i < WORDS; i++) {
      result[i] = words[i] << 1 | carried;
      carried = words[i] >>> 63;
    }
    result[WORDS - 1] &= -1L >>> (WORDS * Long.SIZE - SLOTS);
    return new WeekTimes(result);
  }

  /** Returns the first slot of this set that is not before {@code from}, or {@link #SLOTS}. */
  int next(int from) {
    int word = from >> 6;
    if (word >= WORDS) {
      return SLOTS;
    }
    long rest = words[word] & -1L << from;
    while (rest == 0 && ++word < WORDS) {
      rest = words[word];
    }
    return rest == 0 ? SLOTS : (word << 6) + Long.numberOfTrailingZeros(rest);
  }

  /**
   * Returns the first slot of this set that is not before {@code from}, counted on over the week's
   * end: up to two weeks, or more when there is no slot.
   *
   * @param from a slot of the first week or the second
   */
  int nextAround(int from) {
    int week = from < SLOTS ? 0 : SLOTS;
    int slot = next(from - week);
    return week + (slot < SLOTS ? slot : SLOTS + next(0));
  }

  /** Returns whether slot {@code slot} is in the set. */
  public boolean contains(int slot) {
    return (words[slot >> 6] & 1L << slot) != 0;
  }

  /** Returns how many slots are in both sets. */
  public int countCommon(WeekTimes other) {
    int count = 0;
    for (int i = 0; i < WORDS; i++) {
      count += Long.bitCount(words[i] & other.words[i]);
    }
    return count;
  }

  /** Returns whether some slot is in both sets. */
  public boolean meets(WeekTimes other) {
    for (int i = 0; i < WORDS; i++) {
      if ((words[i] & other.words[i]) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Returns the number of slots. */
  public int count() {
    return countCommon(this);
  }

  /** Returns whether there is no slot. */
  public boolean isEmpty() {
    return !meets(this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WeekTimes times && Arrays.equals(words, times.words);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(words);
  }

  @Override
  public String toString() {
    return "WeekTimes[%d slots]".formatted(count());
  }
}
