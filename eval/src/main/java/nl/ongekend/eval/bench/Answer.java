package nl.ongekend.eval.bench;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.ongekend.core.kernel.Hit;
import nl.ongekend.eval.Sha256;

/**
 * What a contender answers to one query: the best documents, best first.
 *
 * @param places the documents and their scores
 */
public record Answer(List<Place> places) {

  /**
   * One document of an answer.
   *
   * @param id its id
   * @param score its score, 0 to 10,000 points
   */
  public record Place(UUID id, int score) {}

  /** Copies the list. */
  public Answer {
    places = List.copyOf(places);
  }

  /** Returns the answer that these hits are. */
  public static Answer of(List<Hit> hits) {
    return new Answer(
        hits.stream()
            .map(hit -> new Place(new UUID(hit.idHigh(), hit.idLow()), hit.score()))
            .toList());
  }

  /**
   * Returns whether two answers differ by the order of equal scores at most: equal score lists, and
   * equal documents above the last score. Which documents share the last place is for each engine
   * to choose.
   */
  public boolean agreesWith(Answer other) {
    return scores().equals(other.scores()) && aboveLast().equals(other.aboveLast());
  }

  private List<Integer> scores() {
    return places.stream().map(Place::score).toList();
  }

  private List<Place> aboveLast() {
    int last = places.isEmpty() ? 0 : places.getLast().score();
    return places.stream()
        .filter(place -> place.score() > last)
        .sorted(Comparator.comparing(Place::id))
        .toList();
  }

  /** Returns the hash of a list of answers, document by document in their order. */
  public static String sha256(List<Answer> answers) {
    Sha256 hash = new Sha256();
    for (Answer answer : answers) {
      for (Place place : answer.places) {
        hash.add((place.id() + " " + place.score() + "\n").getBytes(StandardCharsets.US_ASCII));
      }
      hash.add(new byte[] {'\n'});
    }
    return hash.toHex();
  }
}
