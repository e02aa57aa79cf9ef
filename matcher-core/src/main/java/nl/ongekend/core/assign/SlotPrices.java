package nl.ongekend.core.assign;

import java.util.Arrays;

/**
 * What each place of each vacancy was bid, as a heap per vacancy with the lowest on top, and the
 * candidate that holds it.
 */
final class SlotPrices {

  static final int NONE = -1;

  private final int[] firstSlot;
  private final long[] bid;
  private final int[] candidate;

  SlotPrices(int[] room) {
    this.firstSlot = new int[room.length + 1];
    for (int v = 0; v < room.length; v++) {
      firstSlot[v + 1] = Math.addExact(firstSlot[v], room[v]);
    }
    this.bid = new long[firstSlot[room.length]];
    this.candidate = new int[bid.length];
  }

  /** Empties all places; each costs the price of its vacancy. */
  void reset(long[] price) {
    Arrays.fill(candidate, NONE);
    for (int v = 0; v < price.length; v++) {
      Arrays.fill(bid, firstSlot[v], firstSlot[v + 1], price[v]);
    }
  }

  boolean hasRoom(int vacancy) {
    return firstSlot[vacancy] < firstSlot[vacancy + 1];
  }

  int size(int vacancy) {
    return firstSlot[vacancy + 1] - firstSlot[vacancy];
  }

  /** Returns the holder of a place, or {@link #NONE}. */
  int candidate(int vacancy, int slot) {
    return candidate[firstSlot[vacancy] + slot];
  }

  long lowest(int vacancy) {
    return bid[firstSlot[vacancy]];
  }

  /** Gives the cheapest place to a candidate and returns who held it, or {@link #NONE}. */
  int replaceLowest(int vacancy, int by, long newBid) {
    int first = firstSlot[vacancy];
    int size = firstSlot[vacancy + 1] - first;
    int out = candidate[first];
    int i = 0;
    for (int child = 1; child < size; child = 2 * i + 1) {
      if (child + 1 < size && bid[first + child + 1] < bid[first + child]) {
        child++;
      }
      if (bid[first + child] >= newBid) {
        break;
      }
      bid[first + i] = bid[first + child];
      candidate[first + i] = candidate[first + child];
      i = child;
    }
    bid[first + i] = newBid;
    candidate[first + i] = by;
    return out;
  }
}
