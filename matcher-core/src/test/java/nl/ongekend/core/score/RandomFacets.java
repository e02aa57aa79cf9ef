package nl.ongekend.core.score;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Facets at random, with awkward values on purpose: unknown, empty, extreme, contradictory. Skills
 * are skewed, as in vacancies: a few are asked again and again.
 */
public final class RandomFacets {

  private static final int HOUR = 4;
  private static final int DAY = 96;
  private static final int SECTORS = 16;
  private static final int CONTRACTS = 5;
  private static final int MOTIVES = 4;
  private static final List<String> ORGANISATIONS = List.of("", "alfa", "beta", "gamma");
  private static final List<String> LANGUAGES = List.of("ar", "en", "nl", "ti");

  private final Random random;
  private final RandomWorld world;

  /** Creates a source of facets in a world. */
  public RandomFacets(Random random, RandomWorld world) {
    this.random = random;
    this.world = world;
  }

  /**
   * Returns people whose facets are drawn from a pool of {@code variety} each, so that a small
   * variety gives many equal scores.
   */
  public List<PersonFacets> persons(int count, int variety) {
    List<PersonFacets> pool = Stream.generate(this::person).limit(variety).toList();
    return Stream.generate(() -> mixedPerson(pool)).limit(count).toList();
  }

  /** Returns vacancies in the same way. */
  public List<VacancyFacets> vacancies(int count, int variety) {
    List<VacancyFacets> pool = Stream.generate(this::vacancy).limit(variety).toList();
    return Stream.generate(() -> mixedVacancy(pool)).limit(count).toList();
  }

  private PersonFacets mixedPerson(List<PersonFacets> pool) {
    return new PersonFacets(
        from(pool, PersonFacets::skills),
        from(pool, PersonFacets::occupations),
        from(pool, PersonFacets::languages),
        from(pool, PersonFacets::hours),
        from(pool, PersonFacets::travel),
        from(pool, PersonFacets::wishes),
        from(pool, PersonFacets::exclusions),
        from(pool, PersonFacets::availableFrom),
        from(pool, PersonFacets::expiresOn));
  }

  private VacancyFacets mixedVacancy(List<VacancyFacets> pool) {
    return new VacancyFacets(
        from(pool, VacancyFacets::skills),
        from(pool, VacancyFacets::occupation),
        from(pool, VacancyFacets::languages),
        from(pool, VacancyFacets::hours),
        from(pool, VacancyFacets::travel),
        from(pool, VacancyFacets::wishes),
        from(pool, VacancyFacets::exclusion),
        from(pool, VacancyFacets::startDay),
        from(pool, VacancyFacets::latestStartDay));
  }

  private <T, F> F from(List<T> pool, Function<T, F> part) {
    return part.apply(pool.get(random.nextInt(pool.size())));
  }

  /** Returns a person. */
  public PersonFacets person() {
    return new PersonFacets(
        skillsOffer(),
        occupationOffer(),
        languageOffer(),
        hoursOffer(),
        travelOffer(),
        wishesOffer(),
        exclusionOffer(),
        oneIn(3) ? PersonFacets.ANY_DAY : day(),
        oneIn(2) ? PersonFacets.NEVER : day());
  }

  /** Returns a vacancy. */
  public VacancyFacets vacancy() {
    int start = day();
    return new VacancyFacets(
        skillsAsk(),
        oneIn(5) ? OccupationTerm.NO_OCCUPATION : occupation(),
        languageAsk(),
        hoursAsk(),
        travelAsk(),
        wishesAsk(),
        exclusionAsk(),
        oneIn(3) ? VacancyFacets.AS_SOON_AS_POSSIBLE : start,
        oneIn(2) ? VacancyFacets.ANY_TIME : start + random.nextInt(60));
  }

  /** Returns skills and licences of a person. */
  public SkillsOffer skillsOffer() {
    boolean complete = oneIn(3);
    SortedSet<SkillsOffer.Claim> claims = new TreeSet<>();
    int count = pick(0, 1, 3, 12, 40);
    for (int i = 0; i < count; i++) {
      claims.add(claim(skill()));
    }
    SortedSet<Integer> inferred = new TreeSet<>();
    for (int i = complete ? 0 : pick(0, 0, 1, 6); i > 0; i--) {
      inferred.add(skill());
    }
    return new SkillsOffer(
        complete, List.copyOf(claims), List.copyOf(inferred), licences(), oneIn(12));
  }

  /** Returns a claim of a skill. */
  public SkillsOffer.Claim claim(int skill) {
    boolean dated = world.halfLifeMonths(skill) > 0 && !oneIn(4);
    int month = world.skillContext().asOfMonth() - pick(-2, 0, 1, 12, 200);
    return new SkillsOffer.Claim(
        skill,
        random.nextInt(5),
        random.nextInt(6),
        dated ? month : SkillsOffer.NO_MONTH,
        !oneIn(4));
  }

  private List<SkillsOffer.Licence> licences() {
    SortedMap<Integer, SkillsOffer.Licence> statedByLicence = new TreeMap<>();
    for (int i = pick(0, 0, 1, 5); i > 0; i--) {
      int licence = skill();
      boolean held = random.nextBoolean();
      int lastDay = held && oneIn(3) ? day() : SkillsOffer.NO_END;
      statedByLicence.put(licence, new SkillsOffer.Licence(licence, held, lastDay));
    }
    return List.copyOf(statedByLicence.values());
  }

  /** Returns skills and licences of a vacancy. */
  public SkillsAsk skillsAsk() {
    if (oneIn(8)) {
      return new SkillsAsk(SkillsAsk.State.MISSING, false, List.of());
    }
    if (oneIn(8)) {
      return new SkillsAsk(SkillsAsk.State.NONE_NEEDED, false, List.of());
    }
    SortedMap<Integer, SkillsAsk.Requirement> requirements = new TreeMap<>();
    for (int i = pick(1, 2, 5, 12, 40); i > 0; i--) {
      int concept = skill();
      requirements.put(concept, requirement(concept));
    }
    return new SkillsAsk(SkillsAsk.State.LISTED, oneIn(6), List.copyOf(requirements.values()));
  }

  private SkillsAsk.Requirement requirement(int concept) {
    boolean licence = oneIn(6);
    int level = licence ? 1 : 1 + random.nextInt(SkillCredit.LEVELS);
    return new SkillsAsk.Requirement(concept, random.nextInt(3), level, licence);
  }

  private OccupationOffer occupationOffer() {
    if (oneIn(6)) {
      return new OccupationOffer(false, List.of());
    }
    SortedMap<Integer, Integer> monthsByOccupation = new TreeMap<>();
    for (int i = pick(0, 1, 2, 6); i > 0; i--) {
      monthsByOccupation.put(occupation(), pick(-1, 0, 1, 5, 6, 23, 24, 720));
    }
    return new OccupationOffer(
        true,
        monthsByOccupation.entrySet().stream()
            .map(entry -> new OccupationOffer.Held(entry.getKey(), entry.getValue()))
            .toList());
  }

  /** Returns the languages of a person. */
  public LanguageOffer languageOffer() {
    List<LanguageOffer.Language> languages =
        LANGUAGES.stream()
            .filter(language -> random.nextBoolean())
            .map(this::language)
            .sorted(Comparator.comparingInt(LanguageOffer.Language::code))
            .toList();
    return new LanguageOffer(oneIn(3), languages);
  }

  private LanguageOffer.Language language(String language) {
    boolean course = oneIn(3);
    return new LanguageOffer.Language(
        LanguageOffer.code(language),
        level(),
        level(),
        level(),
        level(),
        course ? 1 + random.nextInt(6) : 0,
        course ? day() : LanguageOffer.NO_COURSE);
  }

  private int level() {
    return random.nextInt(8) - 1;
  }

  /** Returns the languages of a vacancy. */
  public LanguageAsk languageAsk() {
    if (oneIn(6)) {
      return new LanguageAsk(true, sector(), List.of(), oneIn(2), oneIn(2));
    }
    SortedMap<Integer, LanguageAsk.Part> parts = new TreeMap<>();
    for (int i = pick(0, 1, 2, 4, 8); i > 0; i--) {
      int code = LanguageOffer.code(LANGUAGES.get(random.nextInt(LANGUAGES.size())));
      int skill = random.nextInt(4);
      parts.put(code * 4 + skill, new LanguageAsk.Part(code, skill, 1 + random.nextInt(6)));
    }
    return new LanguageAsk(false, -1, List.copyOf(parts.values()), oneIn(2), oneIn(3));
  }

  /** Returns the hours and times of a person. */
  public HoursOffer hoursOffer() {
    int min = pick(HoursOffer.UNKNOWN, 0, 1, 16 * HOUR, 24 * HOUR, 36 * HOUR);
    int max = oneIn(4) ? HoursOffer.UNKNOWN : Math.max(0, min) + pick(0, 1, 8 * HOUR, 40 * HOUR);
    WeekTimes work = oneIn(2) ? WeekTimes.empty() : times();
    WeekTimes blocked = oneIn(2) ? work : work.or(times());
    int kept = pick(HoursOffer.UNKNOWN, 0, 0, 1, 24 * HOUR, work.count());
    return new HoursOffer(min, max, kept, oneIn(3) ? null : widely(), blocked, work);
  }

  private @Nullable WeekTimes widely() {
    return oneIn(5) ? WeekTimes.empty() : times().or(times()).widened(pick(0, 8, 96));
  }

  private WeekTimes times() {
    WeekTimes times = WeekTimes.empty();
    for (HoursAsk.Shift shift : shifts()) {
      times = times.or(WeekTimes.of(shift.start(), shift.slots()));
    }
    return times;
  }

  private List<HoursAsk.Shift> shifts() {
    return IntStream.range(0, pick(1, 2, 3, 5))
        .mapToObj(i -> shift())
        .distinct()
        .sorted(
            Comparator.comparingInt(HoursAsk.Shift::start).thenComparingInt(HoursAsk.Shift::slots))
        .toList();
  }

  private HoursAsk.Shift shift() {
    int start = random.nextInt(7) * DAY + pick(0, 20, 28, 36, 76, 88, random.nextInt(DAY));
    return new HoursAsk.Shift(start, pick(1, 16, 24, 34, 96));
  }

  /** Returns the hours and times of a vacancy. */
  public HoursAsk hoursAsk() {
    int min = pick(HoursOffer.UNKNOWN, 0, 8 * HOUR, 16 * HOUR, 32 * HOUR, 61 * HOUR);
    int max = oneIn(4) ? HoursOffer.UNKNOWN : Math.max(0, min) + pick(0, 1, 8 * HOUR);
    HoursAsk.Pattern pattern = HoursAsk.Pattern.values()[random.nextInt(4)];
    boolean unknown = pattern == HoursAsk.Pattern.UNKNOWN;
    return HoursAsk.of(min, max, pattern, unknown ? List.of() : shifts());
  }

  private TravelOffer travelOffer() {
    return new TravelOffer(
        oneIn(6) ? TravelOffer.UNKNOWN : place(),
        pick(0, 0, 10, 25),
        oneIn(6) ? TravelOffer.UNKNOWN : random.nextInt(64),
        pick(TravelOffer.UNKNOWN, 1, 30, 45, 240),
        oneIn(5));
  }

  private TravelAsk travelAsk() {
    if (oneIn(6)) {
      return TravelAsk.unknown();
    }
    List<TravelAsk.Site> sites =
        IntStream.range(0, pick(0, 1, 1, 3))
            .mapToObj(i -> new TravelAsk.Site(place(), oneIn(4)))
            .distinct()
            .toList();
    boolean timed = oneIn(2);
    return new TravelAsk(
        true, sites, timed ? random.nextInt(DAY) : -1, timed ? random.nextInt(DAY) : -1, oneIn(4));
  }

  private WishesOffer wishesOffer() {
    List<Integer> occupations =
        oneIn(3) ? null : random.ints(pick(0, 1, 3), 0, RandomWorld.OCCUPATIONS).boxed().toList();
    return new WishesOffer(occupations, bits(SECTORS), bits(CONTRACTS), bits(MOTIVES));
  }

  private WishesAsk wishesAsk() {
    return new WishesAsk(sector(), random.nextInt(CONTRACTS + 1) - 1, bits(MOTIVES));
  }

  private int bits(int size) {
    return pick(WishesOffer.UNKNOWN, 0, (1 << size) - 1, random.nextInt(1 << size));
  }

  private ExclusionOffer exclusionOffer() {
    if (!oneIn(3)) {
      return ExclusionOffer.none();
    }
    List<Integer> occupations = oneIn(2) ? List.of() : List.of(occupation());
    int sectors = oneIn(2) ? 0 : 1 << random.nextInt(SECTORS);
    return new ExclusionOffer(
        List.of("alfa"), List.of("beta"), oneIn(4), oneIn(3), occupations, sectors);
  }

  private ExclusionAsk exclusionAsk() {
    return new ExclusionAsk(
        ORGANISATIONS.get(random.nextInt(ORGANISATIONS.size())),
        ORGANISATIONS.get(random.nextInt(ORGANISATIONS.size())),
        oneIn(4));
  }

  private int sector() {
    return random.nextInt(SECTORS + 1) - 1;
  }

  private int occupation() {
    return random.nextInt(RandomWorld.OCCUPATIONS);
  }

  private int place() {
    return random.nextInt(RandomWorld.PLACES);
  }

  /** A skill, the first ones far more often than the last. */
  private int skill() {
    double uniform = random.nextDouble();
    return (int) (RandomWorld.SKILLS * uniform * uniform * uniform);
  }

  private int day() {
    return RandomWorld.AS_OF_DAY + pick(-400, -1, 0, 1, 30, random.nextInt(365));
  }

  private boolean oneIn(int n) {
    return random.nextInt(n) == 0;
  }

  private int pick(int... values) {
    return RandomWorld.pick(random, values);
  }
}
