package nl.ongekend.core.assign;

import java.util.Arrays;

/** Which candidates hold the places of the vacancies. Each change takes constant time. */
final class Places {

  private static final int NONE = -1;

  private final int[] vacancyByCandidate;
  private final int[] firstSlot;
  private final int[] filled;
  private final int[] candidateBySlot;
  private final int[] slotByCandidate;

  /** Creates empty places, {@code room[v]} of vacancy {@code v}. */
  Places(int[] vacancyByCandidate, int[] room) {
    this.vacancyByCandidate = vacancyByCandidate;
    this.firstSlot = new int[room.length + 1];
    for (int v = 0; v < room.length; v++) {
      firstSlot[v + 1] = Math.addExact(firstSlot[v], room[v]);
    }
    this.filled = new int[room.length];
    this.candidateBySlot = new int[firstSlot[room.length]];
    this.slotByCandidate = new int[vacancyByCandidate.length];
    Arrays.fill(slotByCandidate, NONE);
  }

  boolean holds(int candidate) {
    return slotByCandidate[candidate] != NONE;
  }

  boolean hasSpare(int vacancy) {
    return firstSlot[vacancy] + filled[vacancy] < firstSlot[vacancy + 1];
  }

  int count(int vacancy) {
    return filled[vacancy];
  }

  /** Returns the i-th candidate that holds a place, in no order. */
  int candidate(int vacancy, int i) {
    return candidateBySlot[firstSlot[vacancy] + i];
  }

  void take(int candidate) {
    int vacancy = vacancyByCandidate[candidate];
    int slot = firstSlot[vacancy] + filled[vacancy]++;
    candidateBySlot[slot] = candidate;
    slotByCandidate[candidate] = slot;
  }

  void leave(int candidate) {
    int vacancy = vacancyByCandidate[candidate];
    int last = candidateBySlot[firstSlot[vacancy] + --filled[vacancy]];
    int slot = slotByCandidate[candidate];
    candidateBySlot[slot] = last;
    slotByCandidate[last] = slot;
    slotByCandidate[candidate] = NONE;
  }

  /** Returns the candidates that hold a place, ascending. */
  int[] candidates() {
    int[] held = new int[Arrays.stream(filled).sum()];
    int size = 0;
    for (int c = 0; c < slotByCandidate.length; c++) {
      if (holds(c)) {
        held[size++] = c;
      }
    }
    return held;
  }
}
