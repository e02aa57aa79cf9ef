package nl.ongekend.core.match;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ongekend.core.document.RandomDocuments;
import nl.ongekend.core.profile.AccessClass;
import nl.ongekend.core.profile.EvidenceGrade;
import nl.ongekend.core.profile.HomePlace;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.Importance;
import nl.ongekend.core.profile.LabourMarketAccess;
import nl.ongekend.core.profile.Mobility;
import nl.ongekend.core.profile.OccupationHeld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.SkillClaim;
import nl.ongekend.core.profile.SkillRequirement;
import nl.ongekend.core.profile.TravelMode;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.profile.WorkKind;
import nl.ongekend.core.profile.WorkTime;
import nl.ongekend.core.profile.Workplace;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.Csr;
import nl.ongekend.taxonomy.SkillKind;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import org.jspecify.annotations.Nullable;

/**
 * Draws documents of a small labour market in which much fits: few occupations, the skills around
 * them, places in the north. One document in four is from {@link RandomDocuments} as it is, for the
 * corners; one in four repeats another one under an id of its own, for equal scores. Equal seeds
 * draw equal documents. Not thread-safe.
 */
public final class DenseDocuments {

  private static final int OCCUPATIONS = 8;
  private static final int LICENCES = 5;
  private static final List<Integer> POSTCODES = List.of(9711, 9728, 9934, 8911, 9401, 7811, 1012);

  private final TaxonomySnapshot taxonomy;
  private final Random random;
  private final List<Integer> occupations;
  private final RandomDocuments corners;
  private final List<Passport> passports = new ArrayList<>();
  private final List<Vacancy> vacancies = new ArrayList<>();

  /** Draws documents about a part of a taxonomy that the seed chooses. */
  public DenseDocuments(long seed, TaxonomySnapshot taxonomy) {
    this.taxonomy = taxonomy;
    this.random = new Random(seed);
    int first = random.nextInt(taxonomy.occupationCount());
    this.occupations =
        IntStream.range(0, Math.min(OCCUPATIONS, taxonomy.occupationCount()))
            .map(i -> (first + i) % taxonomy.occupationCount())
            .boxed()
            .toList();
    this.corners = new RandomDocuments(seed, concepts());
  }

  private RandomDocuments.Concepts concepts() {
    SortedSet<Integer> skills = new TreeSet<>();
    for (int occupation : occupations) {
      skills.addAll(row(taxonomy.essentialSkills(), occupation));
      skills.addAll(row(taxonomy.optionalSkills(), occupation));
    }
    Stream<ConceptId> licences =
        IntStream.range(0, taxonomy.skillCount())
            .filter(skill -> taxonomy.skillKind(skill) == SkillKind.LICENCE)
            .limit(LICENCES)
            .mapToObj(taxonomy::skillId);
    ConceptId unmapped = ConceptId.of("urn:ongekend:skill:unmapped");
    return new RandomDocuments.Concepts(
        Stream.concat(skills.stream().map(taxonomy::skillId), Stream.of(unmapped)).toList(),
        occupations.stream().map(taxonomy::occupationId).toList(),
        licences.toList());
  }

  private static List<Integer> row(Csr edges, int from) {
    return IntStream.range(edges.start(from), edges.end(from)).mapToObj(edges::value).toList();
  }

  /** Draws so many passports. */
  public List<Passport> passports(int count) {
    return Stream.generate(this::passport).limit(count).toList();
  }

  /** Draws so many vacancies. */
  public List<Vacancy> vacancies(int count) {
    return Stream.generate(this::vacancy).limit(count).toList();
  }

  /** Draws a passport. */
  public Passport passport() {
    Passport passport =
        switch (random.nextInt(4)) {
          case 0 -> corners.passport();
          case 1 -> passports.isEmpty() ? fitting(corners.passport()) : again(passports);
          default -> fitting(corners.passport());
        };
    passports.add(passport);
    return passport;
  }

  private Passport again(List<Passport> known) {
    return oneOf(known).toBuilder().id(new UUID(random.nextLong(), random.nextLong())).build();
  }

  private Passport fitting(Passport corner) {
    return corner.toBuilder()
        .skills(mostly(this::claims, corner.skills()))
        .occupations(mostly(this::held, corner.occupations()))
        .workTime(mostly(this::workTime, corner.workTime()))
        .mobility(mostly(this::mobility, corner.mobility()))
        .labourMarketAccess(
            mostly(() -> LabourMarketAccess.of(AccessClass.FREE), corner.labourMarketAccess()))
        .build();
  }

  private List<SkillClaim> claims() {
    List<SkillClaim> claims = new ArrayList<>();
    for (int skill : skillsOf(oneOf(occupations))) {
      claims.add(
          new SkillClaim(
              taxonomy.skillId(skill),
              oneIn(4) ? null : 1 + random.nextInt(4),
              EvidenceGrade.values()[random.nextInt(EvidenceGrade.values().length)],
              oneIn(2) ? null : MatchWorlds.AS_OF.minusMonths(random.nextInt(30)),
              null,
              oneIn(4) ? Boolean.FALSE : null,
              null));
    }
    return claims;
  }

  private List<OccupationHeld> held() {
    return IntStream.rangeClosed(0, random.nextInt(3))
        .mapToObj(i ->
            new OccupationHeld(
                taxonomy.occupationId(oneOf(occupations)),
                oneIn(4) ? null : random.nextInt(40),
                WorkKind.PAID,
                null))
        .toList();
  }

  /** Most skills of an occupation, of any importance. */
  private List<Integer> skillsOf(int occupation) {
    List<Integer> skills = new ArrayList<>(row(taxonomy.essentialSkills(), occupation));
    skills.addAll(row(taxonomy.optionalSkills(), occupation));
    Collections.shuffle(skills, random);
    return skills.subList(0, Math.min(skills.size(), 1 + random.nextInt(12)));
  }

  private WorkTime workTime() {
    return new WorkTime(
        Hours.of(8 * random.nextInt(4)),
        Hours.of(24 + 8 * random.nextInt(3)),
        null,
        false,
        null,
        null,
        oneIn(2) ? null : MatchWorlds.AS_OF.plusDays(random.nextInt(60)));
  }

  private Mobility mobility() {
    EnumSet<TravelMode> modes = EnumSet.allOf(TravelMode.class);
    modes.remove(oneOf(List.of(TravelMode.values())));
    return new Mobility(
        HomePlace.ofPostcode(oneOf(POSTCODES)), modes, 15 * (1 + random.nextInt(8)), null);
  }

  /** Draws a vacancy. */
  public Vacancy vacancy() {
    Vacancy vacancy =
        switch (random.nextInt(4)) {
          case 0 -> corners.vacancy();
          case 1 -> vacancies.isEmpty() ? fitting(corners.vacancy()) : anew(vacancies);
          default -> fitting(corners.vacancy());
        };
    vacancies.add(vacancy);
    return vacancy;
  }

  private Vacancy anew(List<Vacancy> known) {
    return oneOf(known).toBuilder().id(new UUID(random.nextLong(), random.nextLong())).build();
  }

  private Vacancy fitting(Vacancy corner) {
    int occupation = oneOf(occupations);
    return corner.toBuilder()
        .occupation(taxonomy.occupationId(occupation))
        .skills(mostly(() -> requirements(occupation), corner.skills()))
        .workplaces(mostly(this::workplaces, corner.workplaces()))
        .period(oneIn(2) ? null : corner.period())
        .schedule(oneIn(2) ? null : corner.schedule())
        .profession(oneIn(4) ? corner.profession() : null)
        .build();
  }

  private List<SkillRequirement> requirements(int occupation) {
    return skillsOf(occupation).stream()
        .map(skill ->
            new SkillRequirement(
                taxonomy.skillId(skill),
                Importance.values()[random.nextInt(Importance.values().length)],
                oneIn(3) ? null : 1 + random.nextInt(4),
                null,
                null))
        .toList();
  }

  private List<Workplace> workplaces() {
    return IntStream.rangeClosed(0, random.nextInt(2))
        .mapToObj(i -> new Workplace(oneOf(POSTCODES), null, oneIn(3) ? true : null))
        .toList();
  }

  private <T> @Nullable T mostly(Supplier<T> fitting, @Nullable T corner) {
    return oneIn(4) ? corner : fitting.get();
  }

  private boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  private <T> T oneOf(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
