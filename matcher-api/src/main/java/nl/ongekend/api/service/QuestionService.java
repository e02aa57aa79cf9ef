package nl.ongekend.api.service;

import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import nl.ongekend.api.engine.Engine;
import nl.ongekend.api.view.ElasticityDocument;
import nl.ongekend.api.view.MatchDocument;
import nl.ongekend.api.view.NearDocument;
import nl.ongekend.api.view.QuestionMapper;
import nl.ongekend.api.view.QuestionsDocument;
import nl.ongekend.api.view.WhatIfDocument;
import nl.ongekend.api.view.WiderDocument;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.question.Completeness;
import nl.ongekend.core.question.Elasticity;
import nl.ongekend.core.question.NearestMisses;
import nl.ongekend.core.question.NextQuestion;
import nl.ongekend.core.question.OneStepWider;
import nl.ongekend.core.question.PersonView;
import nl.ongekend.core.question.Pool;
import nl.ongekend.core.question.Reach;
import nl.ongekend.core.question.ReachByPlace;
import nl.ongekend.core.question.VacancyView;
import nl.ongekend.core.question.WhatIf;
import nl.ongekend.core.release.Build;

/**
 * Answers the questions around a match for stored documents, over what its organisation has in the
 * index. Thread-safe.
 */
public final class QuestionService {

  private final MatchWorld world;
  private final Engine engine;
  private final QuestionMapper mapper;
  private final DocumentService<Passport> passports;
  private final DocumentService<Vacancy> vacancies;

  QuestionService(
      Engine engine,
      Build build,
      DocumentService<Passport> passports,
      DocumentService<Vacancy> vacancies) {
    this.world = engine.world();
    this.engine = engine;
    this.mapper = new QuestionMapper(build, world);
    this.passports = passports;
    this.vacancies = vacancies;
  }

  /** Returns the vacancies that a person misses by exactly one condition. */
  public NearDocument nearPassport(Caller caller, UUID id, MatchParameters parameters) {
    Passport passport = passport(caller, id);
    NearestMisses misses = new NearestMisses(reach(parameters), pool(caller));
    return mapper.near(
        asked("passport", id, parameters),
        misses.ofPerson(person(passport), parameters.top()),
        titles(caller, parameters));
  }

  /** Returns the people who miss a vacancy by exactly one condition. */
  public NearDocument nearVacancy(Caller caller, UUID id, MatchParameters parameters) {
    NearestMisses misses = new NearestMisses(reach(parameters), pool(caller));
    return mapper.near(
        asked("vacancy", id, parameters),
        misses.ofVacancy(work(vacancy(caller, id)), parameters.top()),
        names(caller));
  }

  /** Returns where the vacancies are that are within reach of a person. */
  public ReachByPlace.Answer reachByPlace(Caller caller, Passport passport, LocalDate asOf) {
    return new ReachByPlace(reach(MatchParameters.standard(asOf)), pool(caller))
        .of(person(passport));
  }

  /** Returns what to ask a person next. */
  public QuestionsDocument askPassport(Caller caller, UUID id, MatchParameters parameters) {
    Passport passport = passport(caller, id);
    return mapper.questions(
        asked("passport", id, parameters),
        Completeness.of(passport),
        new NextQuestion(reach(parameters), pool(caller))
            .ofPerson(person(passport)).stream().limit(parameters.top()).toList());
  }

  /** Returns what to ask about a vacancy next. */
  public QuestionsDocument askVacancy(Caller caller, UUID id, MatchParameters parameters) {
    Vacancy vacancy = vacancy(caller, id);
    return mapper.questions(
        asked("vacancy", id, parameters),
        Completeness.of(vacancy),
        new NextQuestion(reach(parameters), pool(caller))
            .ofVacancy(work(vacancy)).stream().limit(parameters.top()).toList());
  }

  /** Returns which vacancies a changed passport moves; nothing is kept. */
  public WhatIfDocument whatIf(
      Caller caller, UUID id, Passport changed, MatchParameters parameters) {
    return mapper.whatIf(
        asked("passport", id, parameters),
        new WhatIf(reach(parameters), pool(caller))
            .ofPerson(person(passport(caller, id)), person(changed)),
        titles(caller, parameters));
  }

  /** Returns which people a changed vacancy moves; nothing is kept. */
  public WhatIfDocument whatIf(
      Caller caller, UUID id, Vacancy changed, MatchParameters parameters) {
    return mapper.whatIf(
        asked("vacancy", id, parameters),
        new WhatIf(reach(parameters), pool(caller))
            .ofVacancy(work(vacancy(caller, id)), work(changed)),
        names(caller));
  }

  /** Returns what relaxing each requirement of a vacancy opens. */
  public ElasticityDocument elasticity(Caller caller, UUID id, MatchParameters parameters) {
    return mapper.elasticity(
        asked("vacancy", id, parameters),
        new Elasticity(reach(parameters), pool(caller)).of(work(vacancy(caller, id))));
  }

  /** Returns what lies one step wider for a person. */
  public WiderDocument wider(Caller caller, UUID id, MatchParameters parameters) {
    return mapper.wider(
        asked("passport", id, parameters),
        new OneStepWider(world.taxonomy(), reach(parameters), pool(caller))
            .of(person(passport(caller, id))),
        titles(caller, parameters));
  }

  private Pool pool(Caller caller) {
    return caller.sight(engine).pool();
  }

  private Reach reach(MatchParameters parameters) {
    return new Reach(world, parameters.profile(), parameters.asOf());
  }

  static QuestionMapper.Asked asked(String kind, UUID id, MatchParameters parameters) {
    return new QuestionMapper.Asked(
        new MatchDocument.Query(kind, id),
        parameters.profile(),
        parameters.asOf(),
        parameters.language(),
        parameters.top());
  }

  private Passport passport(Caller caller, UUID id) {
    return passports.get(caller, id).document();
  }

  private Vacancy vacancy(Caller caller, UUID id) {
    return vacancies.get(caller, id).document();
  }

  private PersonView person(Passport passport) {
    return PersonView.of(world, passport);
  }

  private VacancyView work(Vacancy vacancy) {
    return VacancyView.of(world, vacancy);
  }

  /** Titles of vacancies; empty for one that was deleted since the index was read. */
  private Function<UUID, String> titles(Caller caller, MatchParameters parameters) {
    return id ->
        vacancies
            .find(caller, id)
            .map(stored -> stored.document().title().in(parameters.language()))
            .orElse("");
  }

  private Function<UUID, String> names(Caller caller) {
    return id -> passports.find(caller, id).map(stored -> stored.document().name()).orElse("");
  }
}
