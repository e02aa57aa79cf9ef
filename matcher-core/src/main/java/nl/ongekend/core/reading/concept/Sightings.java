package nl.ongekend.core.reading.concept;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ongekend.core.reading.MatchedHow;
import nl.ongekend.core.reading.Span;

/**
 * Which concepts stand where, after the labels that say less have given way.
 *
 * <p>A label inside a longer one that stands there in its own order gives way to it: {@code
 * onderhoud} says nothing beside {@code onderhoud aan heftrucks}. Labels that share some words
 * only, or that stand at the same place, all remain.
 */
final class Sightings {

  /** Those that stand in their own order first, and of them the longest. */
  private static final Comparator<Sighting> BEST_FIRST =
      Comparator.comparing((Sighting sighting) -> sighting.match().how() == MatchedHow.COMPOUND)
          .thenComparingInt(sighting -> sighting.span().start() - sighting.span().end())
          .thenComparing(Sighting::span)
          .thenComparing(Sighting.BEST_FIRST);

  private Sightings() {}

  /** Returns what stands, in the order of the text, of the matches of one passage. */
  static List<Sighting> of(Collection<Sighting> found) {
    List<Sighting> standing = new ArrayList<>();
    for (Sighting sighting : best(found).stream().sorted(BEST_FIRST).toList()) {
      if (standing.stream().noneMatch(longer -> givesWay(sighting, longer))) {
        standing.add(sighting);
      }
    }
    standing.sort(Comparator.comparing(Sighting::span).thenComparing(Sighting.BEST_FIRST));
    return standing;
  }

  /** Returns the best sighting of each concept at each place. */
  private static Collection<Sighting> best(Collection<Sighting> found) {
    record Place(int concept, Span span) {}
    Map<Place, Sighting> best = new HashMap<>();
    for (Sighting sighting : found) {
      best.merge(
          new Place(sighting.concept(), sighting.span()),
          sighting,
          (one, other) -> Sighting.BEST_FIRST.compare(one, other) <= 0 ? one : other);
    }
    return best.values();
  }

  private static boolean givesWay(Sighting sighting, Sighting other) {
    Span span = sighting.span();
    Span better = other.span();
    if (span.equals(better)) {
      return other.match().how() == MatchedHow.EXACT && sighting.match().how() != MatchedHow.EXACT;
    }
    boolean inside = better.start() <= span.start() && span.end() <= better.end();
    if (other.match().how() == MatchedHow.COMPOUND) {
      return inside && sighting.concept() == other.concept();
    }
    return inside || (isLoose(sighting) && other.size() > 1 && span.overlaps(better));
  }

  private static boolean isLoose(Sighting sighting) {
    return sighting.match().how() == MatchedHow.COMPOUND && sighting.match().gap() > 0;
  }
}
