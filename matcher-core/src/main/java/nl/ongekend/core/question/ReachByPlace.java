package nl.ongekend.core.question;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.ongekend.core.score.TravelAsk;

/**
 * Where the vacancies are that are within reach of a person. Exact over a pool. Thread-safe.
 *
 * <p>A vacancy counts once: at its workplace that the person reaches in the fewest minutes, the
 * first of equal ones.
 */
public final class ReachByPlace {

  private static final Comparator<Reached> BEST_FIRST =
      Comparator.comparingInt(Reached::score)
          .reversed()
          .thenComparing(reached -> reached.id().toString());

  private final Reach reach;
  private final Pool pool;

  /** Creates the question over a pool. */
  public ReachByPlace(Reach reach, Pool pool) {
    this.reach = reach;
    this.pool = pool;
  }

  /**
   * A vacancy within reach.
   *
   * @param id its id
   * @param score its expected score in points
   */
  public record Reached(UUID id, int score) {}

  /**
   * The vacancies of one place.
   *
   * @param place the ordinal of the place
   * @param vacancies at least one; the highest score first, then by id
   */
  public record Spot(int place, List<Reached> vacancies) {

    /** Sorts the list. */
    public Spot {
      vacancies = vacancies.stream().sorted(BEST_FIRST).toList();
    }
  }

  /**
   * The answer.
   *
   * @param spots the places, the one with most vacancies first, then by ordinal
   * @param elsewhere vacancies that can be done anywhere, or do not say where; the highest score
   *     first, then by id
   */
  public record Answer(List<Spot> spots, List<Reached> elsewhere) {

    /** Sorts the lists. */
    public Answer {
      spots =
          spots.stream()
              .sorted(
                  Comparator.comparingInt((Spot spot) -> spot.vacancies().size())
                      .reversed()
                      .thenComparingInt(Spot::place))
              .toList();
      elsewhere = elsewhere.stream().sorted(BEST_FIRST).toList();
    }
  }

  /** Returns where the vacancies are that are within reach of a person. */
  public Answer of(PersonView person) {
    Map<Integer, List<Reached>> reachedByPlace = new TreeMap<>();
    List<Reached> elsewhere = new ArrayList<>();
    pool.vacancies(
        person,
        reach,
        0,
        vacancy ->
            reach
                .findWithin(new Pair(person, vacancy))
                .ifPresent(score -> {
                  TravelAsk ask = vacancy.facets().travel();
                  List<Reached> there =
                      ask.places().isEmpty()
                          ? elsewhere
                          : reachedByPlace.computeIfAbsent(
                              reach.travel().nearest(person.facets().travel(), ask),
                              _ -> new ArrayList<>());
                  there.add(new Reached(vacancy.id(), score));
                }));
    return new Answer(
        reachedByPlace.entrySet().stream()
            .map(entry -> new Spot(entry.getKey(), entry.getValue()))
            .toList(),
        elsewhere);
  }
}
