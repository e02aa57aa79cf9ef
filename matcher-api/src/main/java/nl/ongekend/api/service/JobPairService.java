package nl.ongekend.api.service;

import java.util.List;
import java.util.UUID;
import nl.ongekend.api.engine.Engine;
import nl.ongekend.api.view.JobPairMapper;
import nl.ongekend.api.view.JobPairMapper.RankedJobPair;
import nl.ongekend.api.view.JobPairsDocument;
import nl.ongekend.core.combine.JobPair;
import nl.ongekend.core.combine.JobPairExplainer;
import nl.ongekend.core.combine.JobPairExplanation;
import nl.ongekend.core.combine.JobPairSearch;
import nl.ongekend.core.combine.JobPairs;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.release.Build;

/** Combines two part-time jobs for a person. Thread-safe. */
public final class JobPairService {

  private final Engine engine;
  private final JobPairExplainer explainer;
  private final JobPairMapper mapper;
  private final DocumentService<Passport> passports;

  JobPairService(Engine engine, Build build, DocumentService<Passport> passports) {
    this.engine = engine;
    this.explainer = new JobPairExplainer(engine.world());
    this.mapper = new JobPairMapper(build, engine.world().versions());
    this.passports = passports;
  }

  /** Returns the best pairs of jobs for a person whose passport is stored. */
  public JobPairsDocument best(Caller caller, UUID passport, MatchParameters parameters) {
    return best(caller, passports.get(caller, passport).document(), parameters);
  }

  /** Returns the best pairs of jobs for a person. */
  public JobPairsDocument best(Caller caller, Passport passport, MatchParameters parameters) {
    JobPairSearch search = new JobPairSearch(engine.world(), caller.sight(engine).ranker());
    JobPairs found = search.best(passport, parameters.request());
    List<RankedJobPair> best =
        found.best().stream()
            .skip(parameters.offset())
            .map(pair -> ranked(passport, pair, parameters))
            .toList();
    return mapper.jobPairs(passport.id(), parameters.request(), found, best);
  }

  private RankedJobPair ranked(Passport passport, JobPair pair, MatchParameters parameters) {
    JobPairExplanation explanation =
        explainer.explain(
            passport, pair.one(), pair.other(), parameters.profile(), parameters.asOf());
    return new RankedJobPair(
        pair.rank(),
        explanation,
        pair.one().title().in(parameters.language()),
        pair.other().title().in(parameters.language()));
  }
}
