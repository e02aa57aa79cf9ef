package nl.ongekend.eval.trust;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.ongekend.core.index.MatchFilter;
import nl.ongekend.core.kernel.Hit;
import nl.ongekend.core.match.Gate;
import nl.ongekend.core.match.IndexRanker;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.match.RankRequest;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.LanguageSkill;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.profile.WorkTime;
import nl.ongekend.core.score.Bound;
import nl.ongekend.core.score.PairScorer;
import nl.ongekend.core.score.ScoreContext;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.eval.bench.Market;
import org.jspecify.annotations.Nullable;

/**
 * What is still found when answers are missing on both sides.
 *
 * <p>Of the ten vacancies that a person gets with answers missing, those count that would be ranked
 * with all answers, with a score of at least that of the tenth: recall at 10. Beside it stands what
 * a search with hard filters finds: it asks for the hours and a language of the person, and drops a
 * vacancy that does not say.
 */
final class GapCheck {

  private static final int TOP = 10;
  private static final double BAR = 0.85;
  private static final int FIELD_PERCENT = 40;
  private static final int CLAIM_PERCENT = 20;

  private final Market market;
  private final List<Passport> people;
  private final List<Vacancy> work;
  private final Map<UUID, Vacancy> workById;
  private final List<Best> best = new ArrayList<>();

  private GapCheck(Market market) {
    this.market = market;
    this.people = market.people().first(Markets.ALL);
    this.work = market.vacancies().first(Integer.MAX_VALUE);
    this.workById = work.stream().collect(Collectors.toMap(Vacancy::id, Function.identity()));
  }

  /**
   * The best of a person with all answers.
   *
   * @param count how many, ten unless there are fewer
   * @param least the score of the last of them
   */
  private record Best(int count, int least) {

    static Best of(List<Hit> hits) {
      return new Best(hits.size(), hits.isEmpty() ? 0 : hits.getLast().score());
    }
  }

  static List<Figure> run(Market market, long seed) throws IOException {
    return new GapCheck(market).measure(seed);
  }

  private List<Figure> measure(long seed) throws IOException {
    findBest();
    List<Figure> figures = new ArrayList<>();
    Erosion fields = new Erosion(seed, FIELD_PERCENT, 0);
    try (MatchIndexes left = indexed(fields.ofVacancies(work))) {
      List<Passport> asked = fields.ofPassports(people);
      figures.add(figure("40 % of answers missing, ranked", recall(left, asked, this::open), BAR));
      figures.add(
          figure(
              "40 % of answers missing, by score alone",
              recall(left, asked, this::open, Counting.SCORED), null));
      figures.add(
          figure(
              "40 % of answers missing, strict filters first",
              recall(left, asked, this::strict), null));
      figures.add(
          new Figure(
              "T4",
              "ranked with all answers, of what is found without 40 %",
              possible(left, asked),
              null));
      figures.add(figure("40 % of vacancies only, ranked", recall(left, people, this::open), null));
    }
    try (MatchIndexes all = indexed(work)) {
      figures.add(
          figure(
              "40 % of passports only, ranked",
              recall(all, fields.ofPassports(people), this::open), null));
      figures.add(
          figure(
              "40 % of passports only, by score alone",
              recall(all, fields.ofPassports(people), this::open, Counting.SCORED), null));
      List<Passport> asked = new Erosion(seed, 0, CLAIM_PERCENT).ofPassports(people);
      figures.add(figure("20 % of claims missing, ranked", recall(all, asked, this::open), null));
      figures.add(
          figure("nothing missing, strict filters first", recall(all, people, this::strict), null));
    }
    return figures;
  }

  private static Figure figure(String what, double recall, @Nullable Double least) {
    return new Figure("T4", "recall@10, " + what, recall, least);
  }

  private MatchIndexes indexed(List<Vacancy> vacancies) throws IOException {
    MatchIndexes indexes = new MatchIndexes(market.world());
    indexes.addAll(List.of(), vacancies);
    return indexes;
  }

  private void findBest() throws IOException {
    try (MatchIndexes all = indexed(work)) {
      IndexRanker ranker = all.ranker();
      best.addAll(
          people.parallelStream()
              .map(person -> Best.of(ranker.vacancyHits(person, open(person))))
              .toList());
    }
  }

  private RankRequest open(Passport passport) {
    Objects.requireNonNull(passport);
    return Markets.request(market, TOP, ScoringProfile.standard());
  }

  /** What a search form would be filled in with. */
  private RankRequest strict(Passport passport) {
    WorkTime time = passport.workTime();
    Hours fewest = time == null ? null : time.minHours();
    Hours most = time == null ? null : time.maxHours();
    List<LanguageSkill> languages = Objects.requireNonNullElse(passport.languages(), List.of());
    MatchFilter filter =
        new MatchFilter(
            Set.of(),
            Set.of(),
            Set.of(),
            languages.stream().map(LanguageSkill::language).collect(Collectors.toSet()),
            fewest,
            most,
            Set.of(),
            Set.of(),
            true);
    return new RankRequest(TOP, filter, ScoringProfile.standard(), market.request().asOf());
  }

  private double recall(
      MatchIndexes indexes, List<Passport> asked, Function<Passport, RankRequest> request) {
    return recall(indexes, asked, request, Counting.RANKED);
  }

  /** What has to hold with all answers for something found to count. */
  private enum Counting {
    /** It would be ranked, and score enough. */
    RANKED,
    /** It would score enough, whether or not it would be ranked. */
    SCORED
  }

  private double recall(
      MatchIndexes indexes,
      List<Passport> asked,
      Function<Passport, RankRequest> request,
      Counting counting) {
    IndexRanker ranker = indexes.ranker();
    return IntStream.range(0, people.size())
        .parallel()
        .filter(i -> best.get(i).count() > 0)
        .mapToDouble(i -> {
          Passport passport = asked.get(i);
          return share(i, ranker.vacancyHits(passport, request.apply(passport)), counting);
        })
        .average()
        .orElse(0);
  }

  private double share(int person, List<Hit> found, Counting counting) {
    MatchWorld world = market.world();
    Passport passport = people.get(person);
    ScoreContext context = world.scoreContext(ScoringProfile.standard(), market.request().asOf());
    Gate gate = new Gate(world, context, market.request().asOf());
    long good =
        found.stream()
            .map(this::vacancy)
            .filter(vacancy -> counting == Counting.SCORED || gate.isRanked(passport, vacancy))
            .mapToInt(vacancy ->
                PairScorer.score(
                    world.facets().of(passport),
                    world.facets().of(vacancy),
                    context,
                    Bound.EXPECTED))
            .filter(score -> score >= best.get(person).least())
            .count();
    return good / (double) best.get(person).count();
  }

  /** Returns the share of what is found that would be ranked with all answers. */
  private double possible(MatchIndexes indexes, List<Passport> asked) {
    IndexRanker ranker = indexes.ranker();
    MatchWorld world = market.world();
    ScoreContext context = world.scoreContext(ScoringProfile.standard(), market.request().asOf());
    Gate gate = new Gate(world, context, market.request().asOf());
    return IntStream.range(0, people.size())
        .parallel()
        .mapToObj(i ->
            ranker.vacancyHits(asked.get(i), open(asked.get(i))).stream()
                .map(hit -> gate.isRanked(people.get(i), vacancy(hit))))
        .flatMap(one -> one)
        .mapToInt(ranked -> ranked ? 1 : 0)
        .average()
        .orElse(0);
  }

  private Vacancy vacancy(Hit hit) {
    return Objects.requireNonNull(workById.get(new UUID(hit.idHigh(), hit.idLow())));
  }
}
