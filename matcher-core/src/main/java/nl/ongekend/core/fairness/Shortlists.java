package nl.ongekend.core.fairness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The own lists of a batch, turned around: who stands where among the people whose list names a
 * vacancy. Points decide, then the id of the passport. Not thread-safe.
 */
public final class Shortlists {

  private static final Comparator<Listing> BEST_FIRST =
      Comparator.comparingInt(Listing::points).reversed().thenComparing(Listing::passport);

  private final Map<UUID, Integer> bestByPassport = new LinkedHashMap<>();
  private final Map<UUID, List<Listing>> listingsByVacancy = new HashMap<>();

  private record Listing(UUID passport, int points) {}

  /** Takes in a person, with or without a list. */
  public void add(UUID passport) {
    bestByPassport.putIfAbsent(passport, 0);
  }

  /** Takes in that the list of a person names a vacancy. */
  public void add(UUID passport, UUID vacancy, int points) {
    bestByPassport.merge(passport, points, Math::max);
    listingsByVacancy
        .computeIfAbsent(vacancy, first -> new ArrayList<>())
        .add(new Listing(passport, points));
  }

  /**
   * Returns how much a place among the best is seen, as a share of the first one: {@code 1 / log2(1
   * + place)}, the discount of Järvelin and Kekäläinen (2002) that Singh and Joachims (<i>Fairness
   * of Exposure in Rankings</i>, KDD 2018) take for exposure. The second place: 0.63.
   *
   * @param place 1 for the best
   */
  public static double discount(int place) {
    return Math.log(2) / Math.log(1.0 + place);
  }

  /**
   * Returns how everybody fared; selected is who stands among the best of some vacancy.
   *
   * @param top how many of a vacancy are seen; at least 1
   */
  public List<PersonOutcome> outcomes(int top) {
    Map<UUID, Double> exposure = exposure(top);
    return outcomes(exposure, exposure.keySet());
  }

  /**
   * Returns how everybody fared; selected is who is proposed something.
   *
   * @param top how many of a vacancy are seen; at least 1
   */
  public List<PersonOutcome> outcomes(int top, Set<UUID> proposed) {
    return outcomes(exposure(top), new HashSet<>(proposed));
  }

  private List<PersonOutcome> outcomes(Map<UUID, Double> exposure, Set<UUID> selected) {
    return bestByPassport.entrySet().stream()
        .map(entry -> {
          UUID passport = entry.getKey();
          return new PersonOutcome(
              passport,
              entry.getValue(),
              selected.contains(passport),
              exposure.getOrDefault(passport, 0.0));
        })
        .toList();
  }

  private Map<UUID, Double> exposure(int top) {
    Map<UUID, Double> exposure = new HashMap<>();
    for (List<Listing> listings : listingsByVacancy.values()) {
      List<Listing> best = listings.stream().sorted(BEST_FIRST).limit(top).toList();
      for (int at = 0; at < best.size(); at++) {
        exposure.merge(best.get(at).passport, discount(at + 1), Double::sum);
      }
    }
    return exposure;
  }
}
