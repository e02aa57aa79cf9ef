package nl.ongekend.api.service;

import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;
import nl.ongekend.api.engine.Engine;
import nl.ongekend.api.store.ReleaseStore;
import nl.ongekend.api.view.ShortlistDocument;
import nl.ongekend.core.explain.Explainer;
import nl.ongekend.core.explain.Explanation;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.match.RankRequest;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.question.RoundedPool;
import nl.ongekend.core.release.Build;
import nl.ongekend.core.rule.RuleTables;
import nl.ongekend.core.score.ExclusionVerdict;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.core.voice.Narrator;
import nl.ongekend.core.voice.Standings;

/**
 * Shows an employer the best people for a vacancy without who they are.
 *
 * <p>A list is made once a day for each saved version of a vacancy, and shown in fives: four people
 * are nobody, nine are five. Who has gone or blocked the employer since is left out at once, and
 * the list shortened to fives again, so that it does not tell who left. Thread-safe.
 */
public final class ShortlistService {

  /** The most people on a list. */
  static final int MOST = 20;

  private final Engine engine;
  private final MatchWorld world;
  private final Explainer explainer;
  private final Narrator narrator;
  private final Build build;
  private final Today today;
  private final ReleaseStore releases;
  private final DocumentService<Passport> passports;
  private final DocumentService<Vacancy> vacancies;
  private final EmployerBorder border;
  private final DailyVersions<List<Explanation>> lists = new DailyVersions<>();
  private final RandomGenerator random = new SecureRandom();

  ShortlistService(Services services) {
    Engine engine = services.engine();
    this.world = engine.world();
    this.engine = engine;
    this.explainer = engine.explainer();
    this.narrator = Narrator.of(world.taxonomy(), RuleTables.standard());
    this.build = services.build();
    this.today = services.today();
    this.releases = engine.store().releases();
    this.passports = services.passports();
    this.vacancies = services.vacancies();
    this.border = services.employers();
  }

  /**
   * Returns the list of a stored vacancy; who is on it is written down in the audit as seen.
   *
   * @param language of what is asked
   * @throws nl.ongekend.api.problem.ProblemException when it is not there, or of an employer that
   *     the account does not speak for
   */
  public ShortlistDocument list(Caller caller, UUID id, String language) {
    Stored<Vacancy> stored = vacancies.get(caller, id);
    border.require(caller, stored.document());
    DailyVersions.Kept<List<Explanation>> kept = kept(caller, stored);
    List<Explanation> shown = shown(caller, stored, kept.answer());
    passports.recordView(caller, shown.stream().map(Explanation::passport).toList());
    EntryNames names = names(caller);
    return ShortlistDocument.of(
        build,
        today.date(),
        id,
        kept.left(),
        shown.stream()
            .map(one -> new Line(name(names, stored, one), standings(stored, one, language)))
            .sorted()
            .map(line -> ShortlistDocument.Entry.of(line.name(), line.standings()))
            .toList());
  }

  /** One line of a list; ordered by band, and in it by name, which means nothing. */
  private record Line(UUID name, Standings standings) implements Comparable<Line> {

    private static final Comparator<Line> ORDER =
        Comparator.comparing((Line line) -> line.standings().fit())
            .thenComparing(line -> line.name().toString());

    @Override
    public int compareTo(Line other) {
      return ORDER.compare(this, other);
    }
  }

  /** Returns who stands behind an entry of the present version of a vacancy, if anybody does. */
  Optional<UUID> findPassport(Caller caller, Stored<Vacancy> stored, UUID entry) {
    EntryNames names = names(caller);
    // All names are made: where somebody stands on the list must not show in how long it takes.
    return shown(caller, stored, kept(caller, stored).answer()).stream()
        .filter(one -> name(names, stored, one).equals(entry))
        .map(Explanation::passport)
        .reduce((first, _) -> first);
  }

  /** Returns whether a person rules a vacancy out, by its employer or otherwise. */
  public boolean isRuledOut(Passport passport, Vacancy vacancy) {
    return ExclusionVerdict.of(world.facets().of(passport).exclusions(), world.facets().of(vacancy))
        != ExclusionVerdict.NONE;
  }

  /** Drops somebody who was erased from the lists of the day. */
  void forget(UUID passport) {
    lists.replaceAll(
        list -> list.stream().filter(one -> !one.passport().equals(passport)).toList());
  }

  private DailyVersions.Kept<List<Explanation>> kept(Caller caller, Stored<Vacancy> stored) {
    LocalDate day = today.date();
    Vacancy vacancy = stored.document();
    return lists.get(day, vacancy.id(), stored.contentHash(), () -> ranked(caller, vacancy, day));
  }

  private List<Explanation> ranked(Caller caller, Vacancy vacancy, LocalDate day) {
    return caller
        .sight(engine)
        .ranker()
        .passportsFor(vacancy, RankRequest.top(MOST, day))
        .ranked()
        .stream()
        .map(one -> explainer.explain(one.document(), vacancy, ScoringProfile.standard(), day))
        .toList();
  }

  private List<Explanation> shown(Caller caller, Stored<Vacancy> stored, List<Explanation> list) {
    List<Explanation> there =
        list.stream().filter(one -> isThere(caller, one.passport(), stored.document())).toList();
    return there.subList(0, there.size() / RoundedPool.STEP * RoundedPool.STEP);
  }

  private boolean isThere(Caller caller, UUID passport, Vacancy vacancy) {
    return passports.peek(caller, passport).filter(one -> !isRuledOut(one, vacancy)).isPresent();
  }

  private Standings standings(Stored<Vacancy> stored, Explanation one, String language) {
    return narrator.standings(one, stored.document(), language);
  }

  private EntryNames names(Caller caller) {
    return new EntryNames(releases.secret(caller.actor(), random));
  }

  private static UUID name(EntryNames names, Stored<Vacancy> stored, Explanation one) {
    return names.name(stored.document().id(), stored.contentHash(), one.passport());
  }
}
