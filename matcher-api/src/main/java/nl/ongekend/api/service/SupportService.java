package nl.ongekend.api.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.ongekend.api.engine.Engine;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.view.ExpectationDocument;
import nl.ongekend.api.view.ExpectationMapper;
import nl.ongekend.api.view.QuestionMapper;
import nl.ongekend.api.view.ReconfirmDocument;
import nl.ongekend.api.view.SchemeMapper;
import nl.ongekend.api.view.SchemeQuestionView;
import nl.ongekend.api.view.SchemesDocument;
import nl.ongekend.api.view.SmallestChangesDocument;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.match.Ranked;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.question.Confirmation;
import nl.ongekend.core.question.ExpectationGuard;
import nl.ongekend.core.question.PersonView;
import nl.ongekend.core.question.Reach;
import nl.ongekend.core.release.Build;
import nl.ongekend.core.scheme.Beneficiary;
import nl.ongekend.core.scheme.Fact;
import nl.ongekend.core.scheme.SchemeAdvice;
import nl.ongekend.core.scheme.SchemeFacts;
import nl.ongekend.core.scheme.SchemeRegistry;
import org.jspecify.annotations.Nullable;

/** Says what a person may expect, what would help, and which schemes can be used. Thread-safe. */
public final class SupportService {

  private static final int PAGE = 1_000;

  private final MatchWorld world;
  private final Engine engine;
  private final SchemeAdvice schemes = new SchemeAdvice(SchemeRegistry.standard());
  private final SchemeMapper schemeMapper;
  private final QuestionMapper questionMapper;
  private final ExpectationMapper expectationMapper;
  private final DocumentService<Passport> passports;
  private final DocumentService<Vacancy> vacancies;

  SupportService(
      Engine engine,
      Build build,
      DocumentService<Passport> passports,
      DocumentService<Vacancy> vacancies) {
    this.world = engine.world();
    this.engine = engine;
    this.schemeMapper = new SchemeMapper(build);
    this.questionMapper = new QuestionMapper(build, world);
    this.expectationMapper = new ExpectationMapper(build, world);
    this.passports = passports;
    this.vacancies = vacancies;
  }

  /** Returns what a person may expect today. */
  public ExpectationDocument expectation(Caller caller, UUID id, MatchParameters parameters) {
    Passport passport = passports.get(caller, id).document();
    Reach reach = new Reach(world, parameters.profile(), parameters.asOf());
    ExpectationGuard.Answer answer =
        new ExpectationGuard(reach, caller.sight(engine).pool())
            .of(
                PersonView.of(world, passport),
                Confirmation.of(id, passport.freshness(), parameters.asOf()));
    return expectationMapper.expectation(
        QuestionService.asked("passport", id, parameters),
        answer,
        vacancy -> title(caller, vacancy, parameters));
  }

  private String title(Caller caller, UUID vacancy, MatchParameters parameters) {
    return vacancies
        .find(caller, vacancy)
        .map(stored -> stored.document().title().in(parameters.language()))
        .orElse("");
  }

  /** Returns whose answers to confirm again, first those that expired. O(passports). */
  public ReconfirmDocument reconfirm(Caller caller, MatchParameters parameters) {
    List<Confirmation> all = new ArrayList<>();
    UUID after = null;
    do {
      Page<Passport> page = passports.list(caller, after, PAGE);
      for (Stored<Passport> stored : page.documents()) {
        Passport passport = stored.document();
        all.add(Confirmation.of(passport.id(), passport.freshness(), parameters.asOf()));
      }
      after = page.next();
    } while (after != null);
    return expectationMapper.reconfirm(
        parameters.asOf(),
        Confirmation.queue(all),
        parameters.top(),
        id -> passports.find(caller, id).map(stored -> stored.document().name()).orElse(""));
  }

  /** Returns the smallest change for each of the best vacancies of a person. */
  public SmallestChangesDocument smallestChanges(
      Caller caller, UUID id, MatchParameters parameters) {
    Passport passport = passports.get(caller, id).document();
    List<Vacancy> best =
        caller.sight(engine).ranker().vacanciesFor(passport, parameters.request()).ranked().stream()
            .map(Ranked::document)
            .toList();
    return questionMapper.smallestChanges(
        QuestionService.asked("passport", id, parameters), passport, best);
  }

  /**
   * Returns which schemes a person, an employer or both can use.
   *
   * @throws ProblemException when an answer is not known
   */
  public SchemesDocument schemes(
      Caller caller, SchemeQuestionView question, MatchParameters parameters) {
    SchemeFacts facts = SchemeFacts.none();
    UUID passport = question.passport();
    UUID vacancy = question.vacancy();
    if (passport != null) {
      facts = facts.withPassport(passports.get(caller, passport).document(), world.places());
    }
    if (vacancy != null) {
      facts = facts.withVacancy(vacancies.get(caller, vacancy).document(), world.places());
    }
    List<SchemeQuestionView.AnswerView> answers = question.answers();
    for (SchemeQuestionView.AnswerView answer :
        answers == null ? List.<SchemeQuestionView.AnswerView>of() : answers) {
      facts = with(facts, answer);
    }
    Beneficiary beneficiary = beneficiary(passport, vacancy);
    return schemeMapper.schemes(
        new SchemeMapper.Asked(beneficiary, passport, vacancy, parameters.asOf()),
        schemes.listAdvice(beneficiary, facts, parameters.asOf()));
  }

  private static Beneficiary beneficiary(@Nullable UUID passport, @Nullable UUID vacancy) {
    if (passport == null) {
      return Beneficiary.EMPLOYER;
    }
    return vacancy == null ? Beneficiary.PERSON : Beneficiary.PAIR;
  }

  private static SchemeFacts with(SchemeFacts facts, SchemeQuestionView.AnswerView answer) {
    String name = answer.fact().toUpperCase(Locale.ROOT).replace('-', '_');
    Optional<Fact> fact =
        List.of(Fact.values()).stream().filter(one -> one.name().equals(name)).findFirst();
    if (fact.isEmpty() || !fact.get().words().contains(answer.word())) {
      throw ProblemException.invalid(
          "scheme.unknown-answer",
          "answer (%s %s) must be a known fact with one of its words%s.\nThe missing answers of a scheme name both."
              .formatted(
                  answer.fact(), answer.word(), fact.map(one -> ": " + one.words()).orElse("")),
          "/answers");
    }
    return facts.with(fact.get(), answer.word());
  }
}
