package nl.ongekend.core.facet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.ongekend.core.profile.Agency;
import nl.ongekend.core.profile.Cefr;
import nl.ongekend.core.profile.CefrSkill;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.HousingOffer;
import nl.ongekend.core.profile.Importance;
import nl.ongekend.core.profile.LanguageDemand;
import nl.ongekend.core.profile.LanguageRequirement;
import nl.ongekend.core.profile.LicenceRequirement;
import nl.ongekend.core.profile.SchedulePattern;
import nl.ongekend.core.profile.SkillRequirement;
import nl.ongekend.core.profile.Terms;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.profile.VacancyPeriod;
import nl.ongekend.core.profile.WeekInterval;
import nl.ongekend.core.profile.WorkSchedule;
import nl.ongekend.core.profile.Workplace;
import nl.ongekend.core.score.ExclusionAsk;
import nl.ongekend.core.score.HoursAsk;
import nl.ongekend.core.score.HoursOffer;
import nl.ongekend.core.score.LanguageAsk;
import nl.ongekend.core.score.LanguageOffer;
import nl.ongekend.core.score.OccupationTerm;
import nl.ongekend.core.score.SkillsAsk;
import nl.ongekend.core.score.TravelAsk;
import nl.ongekend.core.score.VacancyFacets;
import nl.ongekend.core.score.WishesAsk;
import nl.ongekend.core.score.WishesOffer;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.Csr;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.place.PlaceTable;
import org.jspecify.annotations.Nullable;

/** Reads the facets of vacancies. */
final class VacancyFacetReader {

  private static final int MINUTES_PER_SLOT = 15;
  private static final int SLOTS_PER_DAY = 96;

  private final TaxonomySnapshot taxonomy;
  private final PlaceTable places;
  private final Concepts concepts;

  VacancyFacetReader(TaxonomySnapshot taxonomy, PlaceTable places) {
    this.taxonomy = taxonomy;
    this.places = places;
    this.concepts = new Concepts(taxonomy);
  }

  VacancyFacets read(Vacancy vacancy) {
    int occupation = concepts.occupation(vacancy.occupation());
    int sector = ordinal(vacancy.sector());
    Terms terms = Objects.requireNonNullElse(vacancy.terms(), Terms.unknown());
    VacancyPeriod period = Objects.requireNonNullElse(vacancy.period(), VacancyPeriod.unknown());
    return new VacancyFacets(
        skills(vacancy, occupation),
        occupation,
        languages(vacancy.languages(), sector),
        hours(vacancy.schedule()),
        travel(vacancy, terms),
        new WishesAsk(
            sector, ordinal(terms.contract()), Bits.of(terms.motives(), WishesOffer.UNKNOWN)),
        exclusion(vacancy, terms),
        day(period.start(), VacancyFacets.AS_SOON_AS_POSSIBLE),
        day(period.latestStart(), VacancyFacets.ANY_TIME));
  }

  private static int ordinal(@Nullable Enum<?> value) {
    return value == null ? -1 : value.ordinal();
  }

  private static int day(@Nullable LocalDate date, int missing) {
    return date == null ? missing : (int) date.toEpochDay();
  }

  private SkillsAsk skills(Vacancy vacancy, int occupation) {
    SortedMap<Integer, SkillsAsk.Requirement> requirementByConcept = new TreeMap<>();
    for (SkillRequirement asked : orEmpty(vacancy.skills())) {
      int level = asked.level() == null ? 1 : asked.level();
      add(requirementByConcept, asked.concept(), asked.effectiveImportance(), level, false);
    }
    boolean noneNeeded = vacancy.skills() != null && vacancy.skills().isEmpty();
    boolean derived = requirementByConcept.isEmpty() && !noneNeeded;
    if (derived) {
      addEssential(requirementByConcept, occupation);
    }
    for (LicenceRequirement asked : orEmpty(vacancy.licences())) {
      add(requirementByConcept, asked.concept(), asked.effectiveImportance(), 1, true);
    }
    if (requirementByConcept.isEmpty()) {
      SkillsAsk.State state = derived ? SkillsAsk.State.MISSING : SkillsAsk.State.NONE_NEEDED;
      return new SkillsAsk(state, false, List.of());
    }
    return new SkillsAsk(
        SkillsAsk.State.LISTED, derived, List.copyOf(requirementByConcept.values()));
  }

  /** Adds the essential skills of the occupation, in the place of skills that are not stated. */
  private void addEssential(
      SortedMap<Integer, SkillsAsk.Requirement> requirementByConcept, int occupation) {
    if (occupation != OccupationTerm.NO_OCCUPATION) {
      Csr essential = taxonomy.essentialSkills();
      for (int i = 0; i < essential.size(occupation); i++) {
        int skill = essential.get(occupation, i);
        requirementByConcept.put(
            skill,
            new SkillsAsk.Requirement(
                skill, Importance.ESSENTIAL.ordinal(), 1, concepts.isLicence(skill)));
      }
    }
  }

  /** The same concept asked twice: the highest importance and the highest level. */
  private void add(
      SortedMap<Integer, SkillsAsk.Requirement> requirementByConcept,
      ConceptId concept,
      Importance importance,
      int level,
      boolean licence) {
    int skill = concepts.skill(concept);
    if (skill == TaxonomySnapshot.ABSENT) {
      return;
    }
    boolean isLicence = licence || concepts.isLicence(skill);
    SkillsAsk.Requirement asked =
        new SkillsAsk.Requirement(skill, importance.ordinal(), isLicence ? 1 : level, isLicence);
    requirementByConcept.merge(
        skill,
        asked,
        (one, other) ->
            new SkillsAsk.Requirement(
                skill,
                Math.min(one.importance(), other.importance()),
                Math.max(one.level(), other.level()),
                one.licence() || other.licence()));
  }

  private static LanguageAsk languages(@Nullable LanguageDemand demand, int sector) {
    boolean team = demand != null && Boolean.TRUE.equals(demand.englishSpeakingTeam());
    boolean course = demand != null && Boolean.TRUE.equals(demand.courseOffered());
    List<LanguageRequirement> working = demand == null ? null : demand.working();
    if (working == null) {
      return new LanguageAsk(true, sector, List.of(), team, course);
    }
    List<LanguageAsk.Part> parts =
        working.stream()
            .flatMap(VacancyFacetReader::parts)
            .sorted(
                Comparator.comparingInt(LanguageAsk.Part::language)
                    .thenComparingInt(LanguageAsk.Part::skill))
            .toList();
    return new LanguageAsk(false, -1, parts, team, course);
  }

  private static Stream<LanguageAsk.Part> parts(LanguageRequirement requirement) {
    int code = LanguageOffer.code(requirement.language());
    List<LanguageAsk.Part> parts = new ArrayList<>();
    for (CefrSkill skill : CefrSkill.values()) {
      Cefr level = requirement.level(skill);
      if (level != null) {
        parts.add(new LanguageAsk.Part(code, skill.ordinal(), level.ordinal()));
      }
    }
    return parts.stream();
  }

  private static HoursAsk hours(@Nullable WorkSchedule schedule) {
    if (schedule == null) {
      return HoursAsk.unknown();
    }
    List<HoursAsk.Shift> shifts =
        orEmpty(schedule.intervals()).stream()
            .map(interval -> new HoursAsk.Shift(interval.startSlot(), interval.slots()))
            .distinct()
            .sorted(
                Comparator.comparingInt(HoursAsk.Shift::start)
                    .thenComparingInt(HoursAsk.Shift::slots))
            .toList();
    HoursAsk.Pattern pattern = pattern(schedule.pattern());
    int worked =
        pattern == HoursAsk.Pattern.FIXED
            ? workedQuarters(shifts, schedule.unpaidBreakMinutes())
            : HoursOffer.UNKNOWN;
    return HoursAsk.of(
        quarters(schedule.minHours(), worked),
        quarters(schedule.maxHours(), worked),
        pattern,
        shifts);
  }

  /** Returns presence minus the unpaid breaks, in quarters of an hour, rounded down. */
  private static int workedQuarters(List<HoursAsk.Shift> shifts, @Nullable Integer breakMinutes) {
    int presence = shifts.stream().mapToInt(HoursAsk.Shift::slots).sum() * MINUTES_PER_SLOT;
    int breaks = shifts.size() * (breakMinutes == null ? 0 : breakMinutes);
    return Math.max(0, presence - breaks) / MINUTES_PER_SLOT;
  }

  private static int quarters(@Nullable Hours hours, int missing) {
    return hours == null ? missing : hours.quarters();
  }

  private static HoursAsk.Pattern pattern(SchedulePattern pattern) {
    return switch (pattern) {
      case FIXED -> HoursAsk.Pattern.FIXED;
      case CHOICE_OF_SHIFTS -> HoursAsk.Pattern.CHOICE;
      case FLEXIBLE_WITHIN -> HoursAsk.Pattern.FLEXIBLE;
      case UNKNOWN -> HoursAsk.Pattern.UNKNOWN;
    };
  }

  private TravelAsk travel(Vacancy vacancy, Terms terms) {
    boolean transport = Boolean.TRUE.equals(terms.transportOffered());
    List<Workplace> workplaces = vacancy.workplaces();
    if (workplaces == null) {
      return TravelAsk.unknown();
    }
    List<TravelAsk.Site> sites =
        workplaces.stream()
            .map(this::site)
            .filter(site -> site.place() != PlaceTable.ABSENT)
            .distinct()
            .sorted(
                Comparator.comparingInt(TravelAsk.Site::place)
                    .thenComparing(TravelAsk.Site::carOnly))
            .toList();
    boolean known = workplaces.isEmpty() || !sites.isEmpty();
    int[] slots = sites.isEmpty() ? new int[] {-1, -1} : shiftSlots(vacancy.schedule());
    return new TravelAsk(known, sites, slots[0], slots[1], transport && !sites.isEmpty());
  }

  private TravelAsk.Site site(Workplace workplace) {
    Integer postcode = workplace.postcode();
    String municipality = workplace.municipality();
    int place = PlaceTable.ABSENT;
    if (postcode != null) {
      place = places.placeOfPostcode(postcode);
    } else if (municipality != null) {
      place = places.placeOfMunicipality(municipality);
    }
    return new TravelAsk.Site(place, Boolean.TRUE.equals(workplace.carNeeded()));
  }

  /** The earliest start and the latest end of fixed shifts, which every worker has to make. */
  private static int[] shiftSlots(@Nullable WorkSchedule schedule) {
    if (schedule == null || schedule.pattern() != SchedulePattern.FIXED) {
      return new int[] {-1, -1};
    }
    int start = SLOTS_PER_DAY;
    int end = 0;
    for (WeekInterval interval : orEmpty(schedule.intervals())) {
      int from = interval.startSlot() % SLOTS_PER_DAY;
      start = Math.min(start, from);
      end = Math.max(end, from + interval.slots());
    }
    return new int[] {start, end % SLOTS_PER_DAY};
  }

  private static ExclusionAsk exclusion(Vacancy vacancy, Terms terms) {
    Agency agency = vacancy.employer().agency();
    HousingOffer housing = terms.housing();
    return new ExclusionAsk(
        vacancy.employer().key(),
        agency == null ? "" : agency.key(),
        housing != null && Boolean.TRUE.equals(housing.tied()));
  }

  private static <T> List<T> orEmpty(@Nullable List<T> values) {
    return values == null ? List.of() : values;
  }
}
