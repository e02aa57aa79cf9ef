package nl.ongekend.api.proposal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.view.BatchRulesDocument;
import nl.ongekend.core.assign.ProposalCaps;
import nl.ongekend.taxonomy.place.PlaceTable;
import org.jspecify.annotations.Nullable;

/**
 * Checks the rules of a proposal before anybody is ranked. A refusal says where, which rule and
 * what to do; it does not repeat an id, because partners are nobody else's business.
 */
public final class RulesReader {

  /** The most pairs of partners. */
  public static final int MOST_PARTNERS = 10_000;

  /** The most floors. */
  public static final int MOST_FLOORS = 100;

  private static final String CODE = "rules.refused";

  private final PlaceTable places;
  private final String at;

  /**
   * Creates a reader.
   *
   * @param places where municipalities are looked up
   * @param at the place of the rules in what was sent, such as {@code /rules}; empty at its root
   */
  public RulesReader(PlaceTable places, String at) {
    this.places = places;
    this.at = at;
  }

  /**
   * Returns rules with the official names of municipalities.
   *
   * @throws ProblemException when a pair, a floor or a cap is not what it should be; it points to
   *     it
   */
  public BatchRulesDocument read(BatchRulesDocument rules) {
    requireAtMost("partners", rules.listPartners(), MOST_PARTNERS);
    requireAtMost("floors", rules.listFloors(), MOST_FLOORS);
    Set<UUID> paired = new HashSet<>();
    for (int i = 0; i < rules.listPartners().size(); i++) {
      requirePair(rules.listPartners().get(i), paired, "/partners/" + i);
    }
    Set<String> names = new HashSet<>();
    for (int i = 0; i < rules.listFloors().size(); i++) {
      requireFloor(rules.listFloors().get(i), names, "/floors/" + i);
    }
    requireCaps(rules.caps());
    return rules.withFloors(rules.listFloors().stream().map(this::official).toList());
  }

  private BatchRulesDocument.Floor official(BatchRulesDocument.Floor floor) {
    String municipality = floor.municipality();
    return municipality == null
        ? floor
        : floor.withMunicipality(places.municipality(places.placeOfMunicipality(municipality)));
  }

  /**
   * Refuses partners who are not among some people.
   *
   * @param rule what the people are, such as {@code a passport of your organisation}
   * @throws ProblemException when one is not; it points to the first
   */
  public void requireAmong(BatchRulesDocument rules, Set<UUID> people, String rule) {
    for (int i = 0; i < rules.listPartners().size(); i++) {
      BatchRulesDocument.Partners pair = rules.listPartners().get(i);
      requireAmong(people, pair.first(), "/partners/%d/first".formatted(i), rule);
      requireAmong(people, pair.second(), "/partners/%d/second".formatted(i), rule);
    }
  }

  private void requireAmong(Set<UUID> people, @Nullable UUID person, String place, String rule) {
    if (!people.contains(person)) {
      throw refused(place, "must be " + rule, "Take the pair out, or look the id up.");
    }
  }

  private void requireAtMost(String what, List<?> list, int most) {
    if (list.size() > most) {
      throw refused(
          "/" + what,
          "must have at most %d entries".formatted(most),
          "Maybe two files were joined; split the batch by region.");
    }
  }

  private void requirePair(BatchRulesDocument.Partners pair, Set<UUID> paired, String place) {
    UUID first = pair.first();
    UUID second = pair.second();
    if (first == null || second == null) {
      throw refused(
          place, "must name first and second, two passports", "Add the id that is missing.");
    }
    if (first.equals(second)) {
      throw refused(
          place + "/second", "must be somebody else than first", "Maybe a column was copied.");
    }
    if (!paired.add(first)) {
      throw inOnePair(place + "/first");
    }
    if (!paired.add(second)) {
      throw inOnePair(place + "/second");
    }
  }

  private ProblemException inOnePair(String place) {
    return refused(place, "must be in one pair of partners", "Take one of both pairs out.");
  }

  private void requireFloor(BatchRulesDocument.Floor floor, Set<String> names, String place) {
    String name = floor.name();
    if (name == null || name.isBlank() || !names.add(name)) {
      throw refused(
          place + "/name", "must be a name of its own", "Call each floor after its group.");
    }
    Integer least = floor.least();
    if (least == null || least < 1) {
      throw refused(
          place + "/least",
          "must be a number of people of at least 1",
          "Leave the floor out where nothing is promised.");
    }
    requireGroup(floor, place);
  }

  private void requireGroup(BatchRulesDocument.Floor floor, String place) {
    long groups =
        Arrays.asList(floor.municipality(), floor.caseload(), floor.waitedDays()).stream()
            .filter(Objects::nonNull)
            .count();
    if (groups != 1) {
      throw refused(
          place,
          "must name its group by one of municipality, caseload and waitedDays",
          "Make two floors of it, or leave one out.");
    }
    String municipality = floor.municipality();
    if (municipality != null && places.placeOfMunicipality(municipality) == PlaceTable.ABSENT) {
      throw refused(
          place + "/municipality",
          "must be a municipality that is known",
          "Write its official name; import places that are missing.");
    }
    Integer waited = floor.waitedDays();
    if (waited != null && waited < 0) {
      throw refused(place + "/waitedDays", "must be at least 0", "Write whole days.");
    }
  }

  private void requireCaps(BatchRulesDocument.@Nullable Caps caps) {
    if (caps == null) {
      return;
    }
    if (caps.days() == null) {
      throw refused("/caps/days", "must say the period", "Write whole days, such as 28.");
    }
    try {
      caps(caps);
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage()).replace("\r\n", "\n");
      throw ProblemException.invalid(CODE, message, at + "/caps");
    }
  }

  /** Returns caps as the assigner knows them. */
  static ProposalCaps caps(BatchRulesDocument.Caps caps) {
    return new ProposalCaps(
        Objects.requireNonNull(caps.days()),
        caps.sameVacancy(),
        caps.sameEmployer(),
        caps.vacancy());
  }

  private ProblemException refused(String place, String rule, String remedy) {
    return ProblemException.invalid(
        CODE, "%s%s %s.\n%s".formatted(at, place, rule, remedy), at + place);
  }
}
