package nl.ongekend.core.feature;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.ongekend.core.facet.FacetFactory;
import nl.ongekend.core.market.MarketRarity;
import nl.ongekend.core.market.MarketSnapshot;
import nl.ongekend.core.profile.HomePlace;
import nl.ongekend.core.profile.Mobility;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.relation.TaxonomyOccupationNearness;
import nl.ongekend.core.relation.TaxonomySkillRelations;
import nl.ongekend.core.score.Bound;
import nl.ongekend.core.score.ExclusionVerdict;
import nl.ongekend.core.score.HoursTerm;
import nl.ongekend.core.score.HoursVerdict;
import nl.ongekend.core.score.PairScorer;
import nl.ongekend.core.score.PersonFacets;
import nl.ongekend.core.score.ScoreContext;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.score.SkillContext;
import nl.ongekend.core.score.SkillsOffer;
import nl.ongekend.core.score.Term;
import nl.ongekend.core.score.TravelAsk;
import nl.ongekend.core.score.TravelOffer;
import nl.ongekend.core.score.TravelTerm;
import nl.ongekend.core.score.TravelVerdict;
import nl.ongekend.core.score.VacancyFacets;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import nl.ongekend.taxonomy.ToyTaxonomy;
import nl.ongekend.taxonomy.place.PlaceTable;

/**
 * One person at a desk with some jobs, on 27 November 2026, in the world of the toy taxonomy in
 * which every skill is equally rare.
 */
public final class Desk {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
  private static final TaxonomySnapshot TOY = ToyTaxonomy.snapshot();
  private static final FacetFactory FACETS = new FacetFactory(TOY, PlaceTable.starter());
  private static final ScoreContext CONTEXT = context();

  private final Passport person;
  private final List<Vacancy> jobs;

  private Desk(Passport person, List<Vacancy> jobs) {
    this.person = person;
    this.jobs = jobs;
  }

  /**
   * Returns a desk with a person and jobs, each in the words of {@link People} and {@link Jobs}.
   */
  public static Desk of(String person, String jobs) {
    return new Desk(People.person(person), Jobs.jobs(jobs));
  }

  private static ScoreContext context() {
    SkillContext skills =
        new SkillContext(
            new MarketRarity(TOY, MarketSnapshot.empty()),
            TaxonomySkillRelations.of(TOY),
            SkillsOffer.monthOf(TODAY.getYear(), TODAY.getMonthValue()));
    return new ScoreContext(
        skills,
        new TaxonomyOccupationNearness(TOY),
        new Towns(),
        ScoringProfile.standard(),
        (int) TODAY.toEpochDay());
  }

  /** Returns the titles of the feasible jobs with their expected points, best first. */
  public String ranking() {
    return jobs.stream()
        .filter(job -> PairScorer.isFeasible(person(), facets(job), CONTEXT))
        .sorted(Comparator.comparingInt(this::expected).reversed())
        .map(job -> "%s %,d".formatted(title(job), expected(job)))
        .collect(Collectors.joining(" > "));
  }

  private int expected(Vacancy job) {
    return PairScorer.score(person(), facets(job), CONTEXT, Bound.EXPECTED);
  }

  /** Returns the points of one term of each job: one number when they are certain, else three. */
  public String points(Term term) {
    return jobs.stream()
        .map(job -> title(job) + " " + points(term, job))
        .collect(Collectors.joining(", "));
  }

  private String points(Term term, Vacancy job) {
    List<Integer> bounds =
        List.of(Bound.values()).stream()
            .map(bound -> PairScorer.points(term, person(), facets(job), CONTEXT, bound))
            .toList();
    return bounds.stream().distinct().count() == 1
        ? "%,d".formatted(bounds.getFirst())
        : "%,d (%,d to %,d)".formatted(bounds.get(1), bounds.getFirst(), bounds.getLast());
  }

  /** Returns of each job that is not feasible why it is not. */
  public String whyNot() {
    return jobs.stream()
        .filter(job -> !PairScorer.isFeasible(person(), facets(job), CONTEXT))
        .map(job -> title(job) + ": " + reason(facets(job)))
        .collect(Collectors.joining(", "));
  }

  private String reason(VacancyFacets job) {
    HoursVerdict hours = HoursTerm.verdict(person().hours(), job.hours());
    TravelVerdict travel =
        TravelTerm.fit(
                person().travel(),
                job.travel(),
                CONTEXT.travelTimes(),
                CONTEXT.profile(),
                Bound.EXPECTED)
            .verdict();
    ExclusionVerdict exclusion = ExclusionVerdict.of(person().exclusions(), job);
    Enum<?> reason =
        !hours.isFeasible() ? hours : exclusion != ExclusionVerdict.NONE ? exclusion : travel;
    boolean late = hours.isFeasible() && travel.isFeasible() && exclusion == ExclusionVerdict.NONE;
    return late ? "too late" : reason.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static String title(Vacancy job) {
    return job.title().in("en");
  }

  /* Places are those of the six towns. */
  private PersonFacets person() {
    PersonFacets read = FACETS.of(person);
    Mobility mobility = person.mobility();
    HomePlace home = mobility == null ? null : mobility.home();
    Integer postcode = home == null ? null : home.postcode();
    TravelOffer travel =
        postcode == null
            ? read.travel()
            : new TravelOffer(
                Towns.place(postcode),
                0,
                read.travel().modes(),
                read.travel().maxMinutes(),
                read.travel().relocates());
    return new PersonFacets(
        read.skills(),
        read.occupations(),
        read.languages(),
        read.hours(),
        travel,
        read.wishes(),
        read.exclusions(),
        read.availableFrom(),
        read.expiresOn());
  }

  private static VacancyFacets facets(Vacancy job) {
    VacancyFacets read = FACETS.of(job);
    return new VacancyFacets(
        read.skills(),
        read.occupation(),
        read.languages(),
        read.hours(),
        travel(job, read.travel()),
        read.wishes(),
        read.exclusion(),
        read.startDay(),
        read.latestStartDay());
  }

  private static TravelAsk travel(Vacancy job, TravelAsk read) {
    if (job.workplaces() == null || job.workplaces().isEmpty()) {
      return read;
    }
    List<TravelAsk.Site> sites =
        job.workplaces().stream()
            .map(at ->
                new TravelAsk.Site(
                    Towns.place(Objects.requireNonNull(at.postcode())),
                    Boolean.TRUE.equals(at.carNeeded())))
            .toList();
    return new TravelAsk(true, sites, read.startSlot(), read.endSlot(), read.transportOffered());
  }
}
