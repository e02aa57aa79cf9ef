package nl.ongekend.taxonomy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** Questions about a relation that leads from narrow to broad. */
final class Hierarchy {

  private Hierarchy() {}

  /**
   * Returns a cycle of the relation, each concept once; empty when there is none.
   *
   * <p>Concepts are taken away as long as there is one without anything broader left (Kahn, 1962).
   * From whatever remains one can walk on for ever, so that any walk ends in a cycle.
   */
  static List<Integer> cycle(Csr broader) {
    Csr narrower = broader.inverse(broader.rows());
    int[] left = new int[broader.rows()];
    List<Integer> free = new ArrayList<>();
    for (int row = 0; row < broader.rows(); row++) {
      left[row] = broader.size(row);
      if (left[row] == 0) {
        free.add(row);
      }
    }
    while (!free.isEmpty()) {
      int row = free.removeLast();
      for (int at = narrower.start(row); at < narrower.end(row); at++) {
        if (--left[narrower.value(at)] == 0) {
          free.add(narrower.value(at));
        }
      }
    }
    return walk(broader, left);
  }

  private static List<Integer> walk(Csr broader, int[] left) {
    int row = firstLeft(left);
    SequencedSet<Integer> path = new LinkedHashSet<>();
    while (row >= 0 && path.add(row)) {
      row = firstLeftIn(broader, row, left);
    }
    int start = row;
    return path.stream().dropWhile(step -> step != start).toList();
  }

  private static int firstLeft(int[] left) {
    for (int row = 0; row < left.length; row++) {
      if (left[row] > 0) {
        return row;
      }
    }
    return -1;
  }

  private static int firstLeftIn(Csr broader, int row, int[] left) {
    for (int at = broader.start(row); at < broader.end(row); at++) {
      if (left[broader.value(at)] > 0) {
        return broader.value(at);
      }
    }
    throw new AssertionError("a row that is left leads to a row that is left: " + row);
  }
}
