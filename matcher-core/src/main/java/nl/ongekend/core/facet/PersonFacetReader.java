package nl.ongekend.core.facet;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.ongekend.core.profile.BlockedKind;
import nl.ongekend.core.profile.BlockedTime;
import nl.ongekend.core.profile.Cefr;
import nl.ongekend.core.profile.Exclusions;
import nl.ongekend.core.profile.Freshness;
import nl.ongekend.core.profile.HomePlace;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.LanguageCourse;
import nl.ongekend.core.profile.LanguageSkill;
import nl.ongekend.core.profile.LicenceHeld;
import nl.ongekend.core.profile.LicenceState;
import nl.ongekend.core.profile.Mobility;
import nl.ongekend.core.profile.OccupationHeld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.PlacePrecision;
import nl.ongekend.core.profile.SkillClaim;
import nl.ongekend.core.profile.SkillsState;
import nl.ongekend.core.profile.WeekInterval;
import nl.ongekend.core.profile.Willingness;
import nl.ongekend.core.profile.Wishes;
import nl.ongekend.core.profile.WorkTime;
import nl.ongekend.core.score.ExclusionOffer;
import nl.ongekend.core.score.HoursOffer;
import nl.ongekend.core.score.LanguageOffer;
import nl.ongekend.core.score.OccupationOffer;
import nl.ongekend.core.score.PersonFacets;
import nl.ongekend.core.score.SkillsOffer;
import nl.ongekend.core.score.TravelOffer;
import nl.ongekend.core.score.WeekTimes;
import nl.ongekend.core.score.WishesOffer;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.Csr;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.place.PlaceTable;
import org.jspecify.annotations.Nullable;

/** Reads the facets of passports. */
final class PersonFacetReader {

  /** From how many months an occupation held makes its essential skills likely. */
  private static final int INFERRING_MONTHS = 6;

  private static final int MUNICIPALITY_SLACK_MINUTES = 10;
  private static final int REGION_SLACK_MINUTES = 25;

  private final TaxonomySnapshot taxonomy;
  private final PlaceTable places;
  private final Concepts concepts;

  PersonFacetReader(TaxonomySnapshot taxonomy, PlaceTable places) {
    this.taxonomy = taxonomy;
    this.places = places;
    this.concepts = new Concepts(taxonomy);
  }

  PersonFacets read(Passport passport) {
    OccupationOffer occupations = occupations(passport);
    return new PersonFacets(
        skills(passport, occupations),
        occupations,
        languages(passport),
        hours(passport.workTime()),
        travel(passport.mobility()),
        wishes(passport.wishes()),
        exclusions(passport),
        availableFrom(passport.workTime()),
        expiresOn(passport.freshness()));
  }

  private SkillsOffer skills(Passport passport, OccupationOffer occupations) {
    boolean complete = passport.skillsState() == SkillsState.COMPLETE && passport.skills() != null;
    SortedSet<SkillsOffer.Claim> claims = new TreeSet<>();
    SortedMap<Integer, SkillsOffer.Licence> statedByLicence = licences(passport.licences());
    for (SkillClaim claim : orEmpty(passport.skills())) {
      int skill = concepts.skill(claim.concept());
      if (skill == TaxonomySnapshot.ABSENT) {
        continue;
      }
      if (concepts.isLicence(skill)) {
        statedByLicence.put(skill, new SkillsOffer.Licence(skill, true));
      } else {
        claims.add(claim(skill, claim));
      }
    }
    return new SkillsOffer(
        complete,
        List.copyOf(claims),
        complete ? List.of() : inferred(occupations),
        List.copyOf(statedByLicence.values()),
        passport.wishes() != null && Boolean.TRUE.equals(passport.wishes().anyLevelForNow()));
  }

  private SkillsOffer.Claim claim(int skill, SkillClaim claim) {
    boolean fades = taxonomy.halfLifeMonths(skill) > 0;
    LocalDate last = fades ? claim.lastUsed() : null;
    return new SkillsOffer.Claim(
        skill,
        claim.level() == null ? 0 : claim.level(),
        claim.evidence().ordinal(),
        last == null
            ? SkillsOffer.NO_MONTH
            : Math.max(1, SkillsOffer.monthOf(last.getYear(), last.getMonthValue())),
        claim.isWanted());
  }

  private SortedMap<Integer, SkillsOffer.Licence> licences(@Nullable List<LicenceHeld> licences) {
    SortedMap<Integer, SkillsOffer.Licence> statedByLicence = new TreeMap<>();
    for (LicenceHeld licence : orEmpty(licences)) {
      int skill = concepts.skill(licence.concept());
      if (skill != TaxonomySnapshot.ABSENT) {
        statedByLicence.merge(skill, licence(skill, licence), PersonFacetReader::better);
      }
    }
    return statedByLicence;
  }

  private static SkillsOffer.Licence licence(int skill, LicenceHeld stated) {
    boolean held = stated.state() == LicenceState.HELD;
    LocalDate until = held ? stated.validUntil() : null;
    return new SkillsOffer.Licence(
        skill, held, until == null ? SkillsOffer.NO_END : (int) until.toEpochDay());
  }

  /** Stated both held and absent counts as held: the person has shown one. The longer counts. */
  private static SkillsOffer.Licence better(SkillsOffer.Licence one, SkillsOffer.Licence other) {
    if (one.held() != other.held()) {
      return one.held() ? one : other;
    }
    return one.lastDay() >= other.lastDay() ? one : other;
  }

  private List<Integer> inferred(OccupationOffer occupations) {
    SortedSet<Integer> skills = new TreeSet<>();
    Csr essential = taxonomy.essentialSkills();
    for (OccupationOffer.Held held : occupations.held()) {
      if (held.months() >= INFERRING_MONTHS) {
        for (int i = 0; i < essential.size(held.occupation()); i++) {
          skills.add(essential.get(held.occupation(), i));
        }
      }
    }
    skills.removeIf(concepts::isLicence);
    return List.copyOf(skills);
  }

  private OccupationOffer occupations(Passport passport) {
    if (passport.occupations() == null) {
      return new OccupationOffer(false, List.of());
    }
    SortedMap<Integer, Integer> monthsByOccupation = new TreeMap<>();
    for (OccupationHeld held : passport.occupations()) {
      int occupation = concepts.occupation(held.concept());
      if (occupation != TaxonomySnapshot.ABSENT) {
        int months = held.months() == null ? -1 : held.months();
        monthsByOccupation.merge(occupation, months, PersonFacetReader::joined);
      }
    }
    return new OccupationOffer(
        true,
        monthsByOccupation.entrySet().stream()
            .map(entry -> new OccupationOffer.Held(entry.getKey(), entry.getValue()))
            .toList());
  }

  /** The same occupation twice: the longer counts, so that a duplicate does not count double. */
  private static int joined(int months, int others) {
    return Math.max(months, others);
  }

  private static LanguageOffer languages(Passport passport) {
    SortedMap<Integer, LanguageOffer.Language> languageByCode = new TreeMap<>();
    for (LanguageSkill skill : orEmpty(passport.languages())) {
      int code = LanguageOffer.code(skill.language());
      languageByCode.merge(code, language(code, skill), PersonFacetReader::better);
    }
    boolean complete = passport.languagesComplete() && passport.languages() != null;
    return new LanguageOffer(complete, List.copyOf(languageByCode.values()));
  }

  private static LanguageOffer.Language language(int code, LanguageSkill skill) {
    LanguageCourse course = skill.course();
    return new LanguageOffer.Language(
        code,
        level(skill.listening()),
        level(skill.reading()),
        level(skill.speaking()),
        level(skill.writing()),
        course == null ? 0 : course.level().ordinal(),
        course == null ? LanguageOffer.NO_COURSE : (int) course.expectedBy().toEpochDay());
  }

  private static int level(@Nullable Cefr level) {
    return level == null ? LanguageOffer.UNKNOWN_LEVEL : level.ordinal();
  }

  private static LanguageOffer.Language better(
      LanguageOffer.Language one, LanguageOffer.Language other) {
    boolean first =
        one.courseDay() == other.courseDay()
            ? one.courseLevel() >= other.courseLevel()
            : one.courseDay() < other.courseDay();
    return new LanguageOffer.Language(
        one.code(),
        Math.max(one.listening(), other.listening()),
        Math.max(one.reading(), other.reading()),
        Math.max(one.speaking(), other.speaking()),
        Math.max(one.writing(), other.writing()),
        first ? one.courseLevel() : other.courseLevel(),
        Math.min(one.courseDay(), other.courseDay()));
  }

  private static HoursOffer hours(@Nullable WorkTime time) {
    if (time == null) {
      return HoursOffer.unknown();
    }
    WeekTimes blocked = WeekTimes.empty();
    WeekTimes kept = WeekTimes.empty();
    for (BlockedTime at : orEmpty(time.blocked())) {
      blocked = blocked.or(times(at.at()));
      kept = at.kind() == BlockedKind.JOB_KEPT ? kept.or(times(at.at())) : kept;
    }
    return new HoursOffer(
        quarters(time.minHours()),
        quarters(time.maxHours()),
        keptQuarters(time),
        time.available() == null ? null : times(time.available()),
        blocked,
        kept);
  }

  private static int keptQuarters(WorkTime time) {
    boolean none = time.workedNow() != null && time.workedNow().quarters() == 0;
    if (none || Boolean.FALSE.equals(time.keepsPresentJob())) {
      return 0;
    }
    boolean kept = Boolean.TRUE.equals(time.keepsPresentJob());
    return kept ? quarters(time.workedNow()) : HoursOffer.UNKNOWN;
  }

  private static int quarters(@Nullable Hours hours) {
    return hours == null ? HoursOffer.UNKNOWN : hours.quarters();
  }

  private static WeekTimes times(List<WeekInterval> intervals) {
    WeekTimes times = WeekTimes.empty();
    for (WeekInterval interval : intervals) {
      times = times.or(times(interval));
    }
    return times;
  }

  private static WeekTimes times(WeekInterval interval) {
    return WeekTimes.of(interval.startSlot(), interval.slots());
  }

  private TravelOffer travel(@Nullable Mobility mobility) {
    if (mobility == null) {
      return TravelOffer.unknown();
    }
    HomePlace home = mobility.home();
    Integer most = mobility.maxMinutes();
    return new TravelOffer(
        home == null ? TravelOffer.UNKNOWN : place(home),
        home == null ? 0 : slack(home.precision()),
        Bits.of(mobility.modes(), TravelOffer.UNKNOWN),
        most == null ? TravelOffer.UNKNOWN : most,
        mobility.relocation() == Willingness.YES);
  }

  private int place(HomePlace home) {
    return switch (home.precision()) {
      case PC4 -> places.placeOfPostcode(Objects.requireNonNull(home.postcode()));
      case MUNICIPALITY -> places.placeOfMunicipality(Objects.requireNonNull(home.municipality()));
      case REGION -> places.placeOfRegion(Objects.requireNonNull(home.region()));
    };
  }

  private static int slack(PlacePrecision precision) {
    return switch (precision) {
      case PC4 -> 0;
      case MUNICIPALITY -> MUNICIPALITY_SLACK_MINUTES;
      case REGION -> REGION_SLACK_MINUTES;
    };
  }

  private WishesOffer wishes(@Nullable Wishes wishes) {
    if (wishes == null) {
      return WishesOffer.unknown();
    }
    return new WishesOffer(
        occupationsWanted(wishes.occupations()),
        Bits.of(wishes.sectors(), WishesOffer.UNKNOWN),
        Bits.of(wishes.contracts(), WishesOffer.UNKNOWN),
        Bits.of(wishes.motives(), WishesOffer.UNKNOWN));
  }

  /** Wishes of which the taxonomy has none are unknown: an empty list says "no preference". */
  private @Nullable List<Integer> occupationsWanted(@Nullable List<ConceptId> wanted) {
    if (wanted == null) {
      return null;
    }
    List<Integer> mapped = concepts.occupations(wanted);
    return mapped.isEmpty() && !wanted.isEmpty() ? null : mapped;
  }

  private ExclusionOffer exclusions(Passport passport) {
    Exclusions stated =
        Objects.requireNonNullElse(passport.exclusions(), new Exclusions(null, null, null, null));
    Wishes wishes = Objects.requireNonNullElse(passport.wishes(), Wishes.unknown());
    return new ExclusionOffer(
        sorted(stated.employers()),
        sorted(stated.agencies()),
        Boolean.TRUE.equals(stated.noAgencies()),
        Boolean.TRUE.equals(stated.noTiedHousing()),
        concepts.occupations(orEmpty(wishes.occupationsNotWanted())),
        Bits.of(wishes.sectorsNotWanted(), 0));
  }

  private static List<String> sorted(@Nullable List<String> keys) {
    return orEmpty(keys).stream().distinct().sorted().toList();
  }

  private static int availableFrom(@Nullable WorkTime time) {
    LocalDate from = time == null ? null : time.availableFrom();
    return from == null ? PersonFacets.ANY_DAY : (int) from.toEpochDay();
  }

  private static int expiresOn(@Nullable Freshness freshness) {
    LocalDate on = freshness == null ? null : freshness.expiresOn();
    return on == null ? PersonFacets.NEVER : (int) on.toEpochDay();
  }

  private static <T> List<T> orEmpty(@Nullable List<T> values) {
    return values == null ? List.of() : values;
  }
}
