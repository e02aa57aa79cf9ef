package nl.ongekend.core.assign;

import java.util.Arrays;

/**
 * The open nodes of a shortest-path search: a binary heap, and in front of it the nodes at the
 * present distance, of which there are many because scores are whole.
 */
final class NodeQueue {

  private static final int FIRST_SIZE = 256;

  private long[] distances = new long[FIRST_SIZE];
  private int[] nodes = new int[FIRST_SIZE];
  private int size;

  private int[] present = new int[FIRST_SIZE];
  private int presentSize;
  private long distance;

  void clear() {
    size = 0;
    presentSize = 0;
    distance = 0;
  }

  boolean isEmpty() {
    return size == 0 && presentSize == 0;
  }

  /** Returns the smallest distance of a node; there is one. */
  long nearest() {
    return presentSize > 0 ? distance : distances[0];
  }

  void add(long at, int node) {
    if (at == distance) {
      if (presentSize == present.length) {
        present = Arrays.copyOf(present, 2 * presentSize);
      }
      present[presentSize++] = node;
      return;
    }
    if (size == nodes.length) {
      distances = Arrays.copyOf(distances, 2 * size);
      nodes = Arrays.copyOf(nodes, 2 * size);
    }
    siftUp(size++, at, node);
  }

  /** Removes a node at the smallest distance; there is one. */
  int remove() {
    if (presentSize > 0) {
      return present[--presentSize];
    }
    distance = distances[0];
    int node = nodes[0];
    size--;
    if (size > 0) {
      siftDown(distances[size], nodes[size]);
    }
    return node;
  }

  private void siftUp(int from, long at, int node) {
    int i = from;
    while (i > 0) {
      int parent = (i - 1) >>> 1;
      if (distances[parent] <= at) {
        break;
      }
      distances[i] = distances[parent];
      nodes[i] = nodes[parent];
      i = parent;
    }
    distances[i] = at;
    nodes[i] = node;
  }

  private void siftDown(long at, int node) {
    int i = 0;
    int child = 1;
    while (child < size) {
      if (child + 1 < size && distances[child + 1] < distances[child]) {
        child++;
      }
      if (distances[child] >= at) {
        break;
      }
      distances[i] = distances[child];
      nodes[i] = nodes[child];
      i = child;
      child = 2 * i + 1;
    }
    distances[i] = at;
    nodes[i] = node;
  }
}
