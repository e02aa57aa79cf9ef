package nl.ongekend.api.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.ongekend.api.engine.Engine;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.view.CohortStepDocument;
import nl.ongekend.api.view.CohortView;
import nl.ongekend.api.view.EmployerPoolDocument;
import nl.ongekend.api.view.MarketMapper;
import nl.ongekend.api.view.QualityDocument;
import nl.ongekend.api.view.QuestionMapper;
import nl.ongekend.api.view.WorkToWorkDocument;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.profile.OccupationHeld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.quality.Phrase;
import nl.ongekend.core.quality.VacancyQuality;
import nl.ongekend.core.question.CohortStep;
import nl.ongekend.core.question.Elasticity;
import nl.ongekend.core.question.OverAsking;
import nl.ongekend.core.question.PersonView;
import nl.ongekend.core.question.Pool;
import nl.ongekend.core.question.Reach;
import nl.ongekend.core.question.RoundedPool;
import nl.ongekend.core.question.VacancyView;
import nl.ongekend.core.question.WorkToWork;
import nl.ongekend.core.reading.fact.FactReader;
import nl.ongekend.core.release.Build;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import org.jspecify.annotations.Nullable;

/** Answers questions that walk through a whole market. Thread-safe. */
public final class MarketService {

  private static final int MOST_PEOPLE = 10_000;

  private final MatchWorld world;
  private final Engine engine;
  private final Map<UUID, DailyPools> dailyPoolsByOrganisation = new ConcurrentHashMap<>();
  private final MarketMapper mapper;
  private final VacancyQuality quality;
  private final DocumentService<Passport> passports;
  private final DocumentService<Vacancy> vacancies;
  private final EmployerBorder border;

  MarketService(
      Engine engine,
      Build build,
      DocumentService<Passport> passports,
      DocumentService<Vacancy> vacancies,
      EmployerBorder border) {
    this.world = engine.world();
    this.engine = engine;
    this.mapper = new MarketMapper(build, world);
    this.quality = VacancyQuality.standard(new FactReader(world.taxonomy(), world.places()));
    this.passports = passports;
    this.vacancies = vacancies;
    this.border = border;
  }

  /** Returns what to ask an employer about a vacancy. */
  public QualityDocument quality(Caller caller, UUID id, MatchParameters parameters) {
    Vacancy vacancy = vacancies.get(caller, id).document();
    List<OverAsking.Asked> asked =
        new OverAsking(reach(parameters), pool(caller)).of(VacancyView.of(world, vacancy));
    return mapper.quality(
        QuestionService.asked("vacancy", id, parameters), quality.hints(vacancy, asked));
  }

  /**
   * Returns what the words of a vacancy alone make one ask: nothing in it depends on people or on
   * other vacancies, so its employer may read all of it.
   */
  public List<VacancyQuality.Hint> hints(Vacancy vacancy) {
    return quality.hints(vacancy, List.of());
  }

  /** Returns the phrase behind a hint about words, if there is one. */
  public Optional<Phrase> findPhrase(String code) {
    return quality.findPhrase(code);
  }

  /**
   * Returns where to go from an occupation with the essential skills of it.
   *
   * @param occupation its URI
   * @throws ProblemException when the taxonomy has no such occupation
   */
  public WorkToWorkDocument workToWork(
      Caller caller, String occupation, MatchParameters parameters) {
    return mapper.workToWork(
        ofMarket(parameters), null, question(caller, parameters).of(ordinal(occupation)));
  }

  /**
   * Returns where a person can go from an occupation.
   *
   * @param occupation its URI; missing: the one held longest
   * @throws ProblemException when the taxonomy has no such occupation, or the person held none
   */
  public WorkToWorkDocument workToWork(
      Caller caller, UUID id, @Nullable String occupation, MatchParameters parameters) {
    Passport passport = passports.get(caller, id).document();
    int origin = occupation == null ? heldLongest(passport) : ordinal(occupation);
    return mapper.workToWork(
        ofMarket(parameters),
        id,
        question(caller, parameters).of(origin, PersonView.of(world, passport)));
  }

  private WorkToWork question(Caller caller, MatchParameters parameters) {
    return new WorkToWork(world.taxonomy(), reach(parameters), pool(caller));
  }

  private int ordinal(String uri) {
    int ordinal = world.taxonomy().occupationOrdinal(ConceptId.of(uri));
    if (ordinal == TaxonomySnapshot.ABSENT) {
      throw ProblemException.invalid(
          "question.unknown-occupation",
          "occupation (%s) must be one of the taxonomy.\nLook it up at /v1/occupations."
              .formatted(uri));
    }
    return ordinal;
  }

  private int heldLongest(Passport passport) {
    List<OccupationHeld> held = passport.occupations();
    OccupationHeld longest = null;
    for (OccupationHeld one : held == null ? List.<OccupationHeld>of() : held) {
      boolean known = world.taxonomy().occupationOrdinal(one.concept()) != TaxonomySnapshot.ABSENT;
      if (known && (longest == null || months(one) > months(longest))) {
        longest = one;
      }
    }
    if (longest == null) {
      throw ProblemException.invalid(
          "question.no-occupation",
          "passport (%s) must have an occupation to go from.\nName one with occupation."
              .formatted(passport.id()));
    }
    return world.taxonomy().occupationOrdinal(longest.concept());
  }

  private static int months(OccupationHeld held) {
    Integer months = held.months();
    return months == null ? 0 : months;
  }

  /**
   * Returns which one step opens most for people together.
   *
   * @throws ProblemException when nobody, or too many people, are named
   */
  public CohortStepDocument cohortStep(
      Caller caller, CohortView cohort, MatchParameters parameters) {
    List<UUID> ids = cohort.passports().stream().distinct().toList();
    if (ids.isEmpty() || ids.size() > MOST_PEOPLE) {
      throw ProblemException.invalid(
          "question.bad-cohort",
          "passports (%d) must be between 1 and %d.\nName the people of the cohort."
              .formatted(ids.size(), MOST_PEOPLE),
          "/passports");
    }
    List<PersonView> people =
        ids.stream().map(id -> PersonView.of(world, passports.get(caller, id).document())).toList();
    return mapper.cohortStep(
        ofMarket(parameters),
        people.size(),
        new CohortStep(reach(parameters), pool(caller)).of(people));
  }

  /**
   * Returns how many people a stored vacancy reaches, as its employer may read it. Date and profile
   * are not the employer's to choose: either would show a difference.
   *
   * @param parameters of which the language counts
   * @param today the day whose people are counted
   * @throws ProblemException when it is not there, or of an employer that the account does not
   *     speak for
   */
  public EmployerPoolDocument employerPool(
      Caller caller, UUID id, MatchParameters parameters, Today today) {
    Stored<Vacancy> stored = vacancies.get(caller, id);
    border.require(caller, stored.document());
    MatchParameters fixed =
        MatchParameters.standard(today.date()).withLanguage(parameters.language());
    DailyVersions.Kept<RoundedPool> counted = counted(caller, stored, today.date());
    return mapper.employerPool(
        QuestionService.asked("vacancy", id, fixed), counted.answer(), counted.left());
  }

  /**
   * Returns how many people a stored vacancy reaches as it is: the number that {@link
   * #employerPool} shows on the same day.
   */
  String within(Caller caller, Stored<Vacancy> stored, LocalDate today) {
    return counted(caller, stored, today).answer().within();
  }

  private DailyVersions.Kept<RoundedPool> counted(
      Caller caller, Stored<Vacancy> stored, LocalDate today) {
    VacancyView view = VacancyView.of(world, stored.document());
    Reach reach = new Reach(world, ScoringProfile.standard(), today);
    return dailyPools(caller)
        .count(
            today,
            stored.document().id(),
            stored.contentHash(),
            people -> RoundedPool.of(view, new Elasticity(reach, people).of(view)));
  }

  /** Drops somebody who was erased from the people of the day. */
  void forget(UUID passport) {
    dailyPoolsByOrganisation.values().forEach(pools -> pools.forget(passport));
  }

  private DailyPools dailyPools(Caller caller) {
    return dailyPoolsByOrganisation.computeIfAbsent(
        caller.actor().organisationId(), _ -> new DailyPools(pool(caller)));
  }

  private Pool pool(Caller caller) {
    return caller.sight(engine).pool();
  }

  private Reach reach(MatchParameters parameters) {
    return new Reach(world, parameters.profile(), parameters.asOf());
  }

  private static QuestionMapper.Asked ofMarket(MatchParameters parameters) {
    return QuestionMapper.Asked.ofMarket(
        parameters.profile(), parameters.asOf(), parameters.language(), parameters.top());
  }
}
