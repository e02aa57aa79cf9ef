package nl.ongekend.api.service;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.ongekend.api.engine.Engine;
import nl.ongekend.api.view.Direction;
import nl.ongekend.api.view.DocumentMapper;
import nl.ongekend.api.view.MatchDocument;
import nl.ongekend.api.view.QuestionMapper;
import nl.ongekend.api.view.WhyDocument;
import nl.ongekend.core.explain.Explainer;
import nl.ongekend.core.explain.Explanation;
import nl.ongekend.core.match.RankRequest;
import nl.ongekend.core.match.Ranked;
import nl.ongekend.core.match.Ranking;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.release.Build;
import nl.ongekend.core.rule.RuleTables;
import nl.ongekend.core.voice.Narrative;
import nl.ongekend.core.voice.Narrator;
import nl.ongekend.core.voice.Voice;

/**
 * Matches people with vacancies and explains pairs, for stored documents by id and for documents
 * that are sent along and not kept. Thread-safe.
 */
public final class MatchService {

  private final Engine engine;
  private final Explainer explainer;
  private final DocumentMapper mapper;
  private final QuestionMapper questions;
  private final Narrator narrator;
  private final DocumentService<Passport> passports;
  private final DocumentService<Vacancy> vacancies;

  MatchService(
      Engine engine,
      Build build,
      DocumentService<Passport> passports,
      DocumentService<Vacancy> vacancies) {
    this.engine = engine;
    this.explainer = engine.explainer();
    this.mapper = new DocumentMapper(build, engine.world().taxonomy(), engine.world().versions());
    this.questions = new QuestionMapper(build, engine.world());
    this.narrator = Narrator.of(engine.world().taxonomy(), RuleTables.standard());
    this.passports = passports;
    this.vacancies = vacancies;
  }

  /** Returns the best vacancies for a person whose passport is stored. */
  public MatchDocument vacanciesFor(Caller caller, UUID passport, MatchParameters parameters) {
    return vacanciesFor(caller, passports.get(caller, passport).document(), parameters);
  }

  /** Returns the best vacancies for a person. */
  public MatchDocument vacanciesFor(Caller caller, Passport passport, MatchParameters parameters) {
    RankRequest request = parameters.request();
    Ranking<Vacancy> ranking = caller.sight(engine).ranker().vacanciesFor(passport, request);
    List<DocumentMapper.RankedPair> best =
        best(
            ranking,
            parameters,
            vacancy -> vacancy.title().in(parameters.language()),
            vacancy -> explain(passport, vacancy, parameters));
    return mapper.match(
        Direction.PASSPORT_TO_VACANCIES, passport.id(), request, counts(ranking), best);
  }

  /** Returns the best people for a vacancy that is stored. */
  public MatchDocument passportsFor(Caller caller, UUID vacancy, MatchParameters parameters) {
    return passportsFor(caller, vacancies.get(caller, vacancy).document(), parameters);
  }

  /** Returns the best people for a vacancy; who was shown is written down in the audit. */
  public MatchDocument passportsFor(Caller caller, Vacancy vacancy, MatchParameters parameters) {
    MatchDocument document = rankPassports(caller, vacancy, parameters);
    passports.recordView(caller, document.matches().stream().map(MatchDocument.Match::id).toList());
    return document;
  }

  /** Returns the best people for a vacancy, to be shown to nobody. */
  MatchDocument rankPassports(Caller caller, Vacancy vacancy, MatchParameters parameters) {
    RankRequest request = parameters.request();
    Ranking<Passport> ranking = caller.sight(engine).ranker().passportsFor(vacancy, request);
    List<DocumentMapper.RankedPair> best =
        best(
            ranking,
            parameters,
            Passport::name,
            passport -> explain(passport, vacancy, parameters));
    return mapper.match(
        Direction.VACANCY_TO_PASSPORTS, vacancy.id(), request, counts(ranking), best);
  }

  /** Returns everything there is to say about a stored pair. */
  public WhyDocument why(Caller caller, UUID passport, UUID vacancy, MatchParameters parameters) {
    return why(
        passports.get(caller, passport).document(),
        vacancies.get(caller, vacancy).document(),
        parameters);
  }

  /** Returns everything there is to say about a pair. */
  public WhyDocument why(Passport passport, Vacancy vacancy, MatchParameters parameters) {
    return questions.complete(
        mapper.why(explain(passport, vacancy, parameters), parameters.language()),
        passport,
        vacancy,
        parameters.profile(),
        parameters.language());
  }

  /** Returns in words what there is to say about a stored pair. */
  public Narrative tell(
      Caller caller, UUID passport, UUID vacancy, MatchParameters parameters, Voice voice) {
    return tell(
        passports.get(caller, passport).document(),
        vacancies.get(caller, vacancy).document(),
        parameters,
        voice);
  }

  /** Returns in words what there is to say about a pair. */
  public Narrative tell(
      Passport passport, Vacancy vacancy, MatchParameters parameters, Voice voice) {
    Explanation explanation = explain(passport, vacancy, parameters);
    return narrator.narrate(explanation, passport, vacancy, voice, parameters.language());
  }

  /** Returns the facts about a pair, for whoever words them. */
  public Explanation explain(Passport passport, Vacancy vacancy, MatchParameters parameters) {
    return explainer.explain(passport, vacancy, parameters.profile(), parameters.asOf());
  }

  private static <D> List<DocumentMapper.RankedPair> best(
      Ranking<D> ranking,
      MatchParameters parameters,
      Function<D, String> label,
      Function<D, Explanation> explanation) {
    return ranking.ranked().stream()
        .skip(parameters.offset())
        .map(ranked -> pair(ranked, label, explanation))
        .toList();
  }

  private static <D> DocumentMapper.RankedPair pair(
      Ranked<D> ranked, Function<D, String> label, Function<D, Explanation> explanation) {
    return new DocumentMapper.RankedPair(
        ranked.rank(),
        ranked.id(),
        label.apply(ranked.document()),
        explanation.apply(ranked.document()));
  }

  private static DocumentMapper.Counts counts(Ranking<?> ranking) {
    return new DocumentMapper.Counts(ranking.considered(), ranking.unranked());
  }
}
