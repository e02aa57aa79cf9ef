package nl.ongekend.api.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ongekend.api.view.VersionsView;
import org.jspecify.annotations.Nullable;

/**
 * The hours that people have left beside the hours that vacancies ask, by labour-market region,
 * sector and target group.
 *
 * <pre>
 *   hours left   = most hours a week wanted, less those of jobs that are kept, at least 0
 *   hours asked  = most hours a week that a vacancy offers, times its places
 *   region       = where a person lives; where all workplaces of a vacancy are
 *   sector       = of a vacancy; of a person that of the first vacancy of the own list
 * </pre>
 *
 * <p>People are shown as the house shows them: fewer than five not at all, else down to a multiple
 * of five, with their hours down to a multiple of ten. Sums are rounded by themselves and do not
 * add up. A region that has no vacancy and fewer than five people counts as unknown. Groups
 * overlap.
 *
 * @param asOf the date of the run
 * @param versions what the own lists were computed with
 * @param regions the regions, unknown last as an empty name
 * @param sectors the sectors, unknown last as an empty name
 * @param groups the target groups that somebody of the run belongs to
 * @param leftByGroup what people have left, by group; {@link #EVERYBODY} has everybody
 * @param askedBySpot what vacancies ask
 */
public record HoursReport(
    LocalDate asOf,
    VersionsView versions,
    List<String> regions,
    List<String> sectors,
    List<String> groups,
    Map<String, Map<Spot, Left>> leftByGroup,
    Map<Spot, Asked> askedBySpot) {

  /** Stands for all regions, or all sectors. */
  public static final String ALL = "*";

  /** Stands for everybody, whatever the group. */
  public static final String EVERYBODY = "*";

  /** Copies the collections. */
  public HoursReport {
    regions = List.copyOf(regions);
    sectors = List.copyOf(sectors);
    groups = List.copyOf(groups);
    leftByGroup = Map.copyOf(leftByGroup);
    askedBySpot = Map.copyOf(askedBySpot);
  }

  /**
   * A region and a sector.
   *
   * @param region its name; empty when unknown, {@link #ALL} for all
   * @param sector its name; empty when unknown, {@link #ALL} for all
   */
  public record Spot(String region, String sector) {}

  /**
   * What people have left.
   *
   * @param people how many, a multiple of five; missing when hidden
   * @param hours their hours a week, a multiple of ten; missing when hidden
   * @param silent how many of them did not say their hours, a multiple of five; missing when hidden
   */
  public record Left(@Nullable Integer people, @Nullable Long hours, @Nullable Integer silent) {

    static final Left HIDDEN = new Left(null, null, null);
  }

  /**
   * What vacancies ask.
   *
   * @param vacancies how many
   * @param openings how many places they have
   * @param hours the hours a week of all places, whole
   * @param silent how many vacancies do not say their hours
   */
  public record Asked(int vacancies, int openings, long hours, int silent) {

    static final Asked NOTHING = new Asked(0, 0, 0, 0);
  }

  /** Returns what people of a group have left somewhere. */
  public Left left(String group, Spot spot) {
    return leftByGroup.getOrDefault(group, Map.of()).getOrDefault(spot, Left.HIDDEN);
  }

  /** Returns what vacancies ask somewhere. */
  public Asked asked(Spot spot) {
    return askedBySpot.getOrDefault(spot, Asked.NOTHING);
  }
}
