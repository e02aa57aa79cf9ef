package nl.ongekend.core.assign;

import java.util.Arrays;

/**
 * Labels of a shortest-path search over people and vacancies, reused from search to search.
 *
 * <p>Nodes are people, then vacancies. Each has a distance and the candidate by which it was
 * reached; a node that the present search did not touch counts as infinitely far.
 */
final class PathSearch {

  static final long FAR = Long.MAX_VALUE;
  static final int NONE = -1;

  private final int people;
  private final long[] distance;
  private final int[] reachedBy;
  private final int[] touchedIn;
  private final int[] settledIn;
  private final NodeQueue queue = new NodeQueue();
  private int[] settled = new int[1_024];
  private int settledCount;
  private int search;

  /** The nearest end of a path so far: its distance and its node. */
  private long endDistance;

  private int end;

  PathSearch(int people, int vacancies) {
    this.people = people;
    this.distance = new long[people + vacancies];
    this.reachedBy = new int[people + vacancies];
    this.touchedIn = new int[people + vacancies];
    this.settledIn = new int[people + vacancies];
  }

  void start(int node) {
    begin();
    label(node, 0, NONE);
  }

  /** Starts a search without a first node; label some. */
  void begin() {
    search++;
    queue.clear();
    settledCount = 0;
    endDistance = FAR;
    end = NONE;
  }

  boolean isVacancy(int node) {
    return node >= people;
  }

  int vacancy(int node) {
    return node - people;
  }

  int node(int vacancy) {
    return people + vacancy;
  }

  /** Reaches a node at a distance, unless that is no nearer than before or than the end. */
  void label(int node, long at, int candidate) {
    if (at >= endDistance || (touchedIn[node] == search && distance[node] <= at)) {
      return;
    }
    touchedIn[node] = search;
    distance[node] = at;
    reachedBy[node] = candidate;
    queue.add(at, node);
  }

  /** Offers an end of the path: at this distance, after this node. */
  void offerEnd(int node, long at) {
    if (at < endDistance) {
      endDistance = at;
      end = node;
    }
  }

  /** Returns the next node, nearest first, or {@link #NONE} when the end is nearer than all. */
  int next() {
    while (!queue.isEmpty() && queue.nearest() < endDistance) {
      int node = queue.remove();
      if (settledIn[node] != search) {
        settledIn[node] = search;
        if (settledCount == settled.length) {
          settled = Arrays.copyOf(settled, 2 * settledCount);
        }
        settled[settledCount++] = node;
        return node;
      }
    }
    return NONE;
  }

  long distance(int node) {
    return distance[node];
  }

  int reachedBy(int node) {
    return reachedBy[node];
  }

  long endDistance() {
    return endDistance;
  }

  int end() {
    return end;
  }

  int settledCount() {
    return settledCount;
  }

  int settled(int i) {
    return settled[i];
  }
}
