package nl.ongekend.api.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ongekend.api.report.HoursReport.Asked;
import nl.ongekend.api.report.HoursReport.Left;
import nl.ongekend.api.report.HoursReport.Spot;
import nl.ongekend.api.view.BatchDocument;
import nl.ongekend.core.group.TargetGroup;
import nl.ongekend.core.profile.Sector;
import nl.ongekend.core.question.RoundedPool;

/** Counts people and vacancies, and hides what is small. Not thread-safe. */
final class HoursReportBuilder {

  private static final int SLOTS_PER_HOUR = 4;
  private static final int HOURS_STEP = 10;

  /** Unknown, as an empty name, comes last. */
  private static final Comparator<String> UNKNOWN_LAST =
      Comparator.comparing(String::isEmpty).thenComparing(Comparator.naturalOrder());

  private final BatchDocument head;
  private final List<Person> people = new ArrayList<>();
  private final List<Work> works = new ArrayList<>();

  HoursReportBuilder(BatchDocument head) {
    this.head = head;
  }

  /**
   * A person, as far as the report counts.
   *
   * @param region where the person lives; empty when unknown
   * @param sector of the first vacancy of the own list; empty when unknown
   * @param slots the quarters of an hour left in a week; below 0 when not known
   * @param groups the target groups the person belongs to
   */
  record Person(String region, String sector, int slots, Set<TargetGroup> groups) {

    /** Copies the set. */
    Person {
      groups = Set.copyOf(groups);
    }

    Stream<String> listGroups() {
      return Stream.concat(
          Stream.of(HoursReport.EVERYBODY), groups.stream().map(TargetGroup::name));
    }
  }

  /**
   * A vacancy, as far as the report counts.
   *
   * @param region where it is; empty when unknown
   * @param sector its sector; empty when unknown
   * @param openings how many places it has
   * @param slots the quarters of an hour of one place in a week; below 0 when not known
   */
  record Work(String region, String sector, int openings, int slots) {}

  void addPerson(Person person) {
    people.add(person);
  }

  void addVacancy(Work work) {
    works.add(work);
  }

  HoursReport build() {
    Set<String> known = knownRegions();
    Map<String, Map<Spot, Tally>> tallyByGroup = new HashMap<>();
    for (Person person : people) {
      String region = known.contains(person.region) ? person.region : "";
      person
          .listGroups()
          .forEach(group ->
              spots(region, person.sector)
                  .forEach(spot ->
                      tallyByGroup
                          .computeIfAbsent(group, _ -> new HashMap<>())
                          .computeIfAbsent(spot, _ -> new Tally())
                          .add(person)));
    }
    Map<Spot, Asked> askedBySpot = new HashMap<>();
    for (Work work : works) {
      spots(work.region, work.sector)
          .forEach(spot -> askedBySpot.merge(spot, asked(work), HoursReportBuilder::sum));
    }
    return new HoursReport(
        head.asOf(),
        head.versions(),
        regions(known),
        sectors(),
        groups(tallyByGroup.keySet()),
        shown(tallyByGroup),
        askedBySpot);
  }

  /** A region of few people and no work would tell where these few live. */
  private Set<String> knownRegions() {
    Map<String, Long> peopleByRegion =
        people.stream().collect(Collectors.groupingBy(Person::region, Collectors.counting()));
    return Stream.concat(
            works.stream().map(Work::region),
            peopleByRegion.keySet().stream()
                .filter(region -> peopleByRegion.getOrDefault(region, 0L) >= RoundedPool.LEAST))
        .collect(Collectors.toSet());
  }

  private static Stream<Spot> spots(String region, String sector) {
    return Stream.of(
        new Spot(region, sector),
        new Spot(region, HoursReport.ALL),
        new Spot(HoursReport.ALL, sector),
        new Spot(HoursReport.ALL, HoursReport.ALL));
  }

  private List<String> regions(Set<String> known) {
    Set<String> regions = new TreeSet<>(UNKNOWN_LAST);
    regions.addAll(known);
    if (people.stream().anyMatch(person -> !known.contains(person.region))) {
      regions.add("");
    }
    return List.copyOf(regions);
  }

  /** In the order of the enum, as everywhere. */
  private List<String> sectors() {
    Set<String> used =
        Stream.concat(people.stream().map(Person::sector), works.stream().map(Work::sector))
            .collect(Collectors.toSet());
    return Stream.concat(Arrays.stream(Sector.values()).map(Sector::name), Stream.of(""))
        .filter(used::contains)
        .toList();
  }

  private static List<String> groups(Set<String> used) {
    return Arrays.stream(TargetGroup.values())
        .map(TargetGroup::name)
        .filter(used::contains)
        .toList();
  }

  private static Asked asked(Work work) {
    boolean silent = work.slots < 0;
    long hours = silent ? 0 : (long) work.slots * work.openings / SLOTS_PER_HOUR;
    return new Asked(1, work.openings, hours, silent ? 1 : 0);
  }

  private static Asked sum(Asked one, Asked other) {
    return new Asked(
        one.vacancies() + other.vacancies(),
        one.openings() + other.openings(),
        one.hours() + other.hours(),
        one.silent() + other.silent());
  }

  private static Map<String, Map<Spot, Left>> shown(Map<String, Map<Spot, Tally>> tallyByGroup) {
    Map<String, Map<Spot, Left>> shown = new LinkedHashMap<>();
    tallyByGroup.forEach((group, tallyBySpot) -> {
      Map<Spot, Left> leftBySpot = new HashMap<>();
      tallyBySpot.forEach((spot, tally) -> leftBySpot.put(spot, tally.shown()));
      shown.put(group, Map.copyOf(leftBySpot));
    });
    return shown;
  }

  /** People who are counted together. */
  private static final class Tally {
    private int count;
    private int silent;
    private long slots;

    void add(Person person) {
      count++;
      silent += person.slots < 0 ? 1 : 0;
      slots += Math.max(0, person.slots);
    }

    Left shown() {
      if (count < RoundedPool.LEAST) {
        return Left.HIDDEN;
      }
      return new Left(
          down(count, RoundedPool.STEP),
          slots / SLOTS_PER_HOUR / HOURS_STEP * HOURS_STEP,
          down(silent, RoundedPool.STEP));
    }

    private static int down(int number, int step) {
      return number / step * step;
    }
  }
}
