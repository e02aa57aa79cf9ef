package nl.ongekend.api.cli.backend;

import java.util.UUID;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.MatchParameters;
import nl.ongekend.api.service.QuestionService;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.view.CohortView;
import nl.ongekend.core.group.TargetGroups;

/** Answers questions from services of this process. */
final class LocalAnswers {

  private final Services services;
  private final Caller caller = Caller.local(Purpose.JOB_COACHING);

  LocalAnswers(Services services) {
    this.services = services;
  }

  Object answer(Ask ask) {
    MatchParameters parameters = ask.options().parameters();
    return switch (ask.question()) {
      case WHY_NOT, SMALLEST_CHANGE ->
          services.matches().why(caller, ask.passport(), ask.theVacancy(), parameters);
      case NEAREST, NEXT, WHAT_IF ->
          ask.isOfVacancy()
              ? ofVacancy(ask, ask.theVacancy(), parameters)
              : ofPerson(ask, ask.passport(), parameters);
      case ELASTICITY -> services.questions().elasticity(caller, ask.theVacancy(), parameters);
      case EMPLOYER_POOL ->
          services.markets().employerPool(caller, ask.theVacancy(), parameters, services.today());
      case QUALITY -> services.markets().quality(caller, ask.theVacancy(), parameters);
      case WIDER -> services.questions().wider(caller, ask.passport(), parameters);
      case EXPECTATION -> services.support().expectation(caller, ask.passport(), parameters);
      case SMALLEST_CHANGES ->
          services.support().smallestChanges(caller, ask.passport(), parameters);
      case WORK_TO_WORK -> workToWork(ask, parameters);
      case COHORT_STEP ->
          services.markets().cohortStep(caller, new CohortView(ask.passports()), parameters);
      case SCHEMES -> services.support().schemes(caller, ask.schemeQuestion(), parameters);
      case TARGET_GROUPS ->
          services
              .targetGroups()
              .groups(caller, ask.passport(), TargetGroups.NOTICE_DAYS, services.today().date());
      case RECONFIRM -> services.support().reconfirm(caller, parameters);
    };
  }

  private Object ofPerson(Ask ask, UUID passport, MatchParameters parameters) {
    QuestionService questions = services.questions();
    return switch (ask.question()) {
      case NEAREST -> questions.nearPassport(caller, passport, parameters);
      case NEXT -> questions.askPassport(caller, passport, parameters);
      default ->
          questions.whatIf(caller, passport, services.passports().read(ask.changed()), parameters);
    };
  }

  private Object ofVacancy(Ask ask, UUID vacancy, MatchParameters parameters) {
    QuestionService questions = services.questions();
    return switch (ask.question()) {
      case NEAREST -> questions.nearVacancy(caller, vacancy, parameters);
      case NEXT -> questions.askVacancy(caller, vacancy, parameters);
      default ->
          questions.whatIf(caller, vacancy, services.vacancies().read(ask.changed()), parameters);
    };
  }

  private Object workToWork(Ask ask, MatchParameters parameters) {
    String occupation = ask.given().occupation();
    return ask.passports().isEmpty()
        ? services.markets().workToWork(caller, String.valueOf(occupation), parameters)
        : services.markets().workToWork(caller, ask.passport(), occupation, parameters);
  }
}
