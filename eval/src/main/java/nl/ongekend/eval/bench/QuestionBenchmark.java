package nl.ongekend.eval.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.ongekend.core.document.Documents;
import nl.ongekend.core.index.MatchIndex;
import nl.ongekend.core.index.PassportSegment;
import nl.ongekend.core.index.VacancySegment;
import nl.ongekend.core.match.IndexRanker;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.question.IndexPool;
import nl.ongekend.core.question.ListPool;
import nl.ongekend.eval.bench.QuestionContenders.Person;
import nl.ongekend.eval.bench.QuestionContenders.Work;
import nl.ongekend.eval.bench.Rounds.Measured;

/**
 * How long each question around a match takes beside the match itself: exactly, over a whole index,
 * on one thread.
 *
 * <p>A match ranks, counts what may not be ranked and reads the documents of its answer. It takes
 * turns with the questions about the same documents, round after round; ratios are of processor
 * time. The first answers have to be those of a loop over all documents in memory.
 */
public final class QuestionBenchmark {

  private static final String ELASTICITY_ID = "Q-elasticity";
  private static final double MOST_ELASTICITY_MILLIS = 50;

  /** A loop scores some 100,000 pairs a second, and each question is asked of a loop too. */
  private static final int LOOPED = 2;

  private final Market market;
  private final BenchSize size;
  private final Consumer<String> progress;
  private final QuestionContenders questions;
  private final List<Row> rows = new ArrayList<>();
  private final List<Ratio> ratios = new ArrayList<>();
  private boolean answersEqual = true;

  private QuestionBenchmark(Market market, BenchSize size, Consumer<String> progress) {
    this.market = market;
    this.size = size;
    this.progress = progress;
    this.questions = new QuestionContenders(market.world(), market.request());
  }

  /**
   * Measures; takes minutes for 100,000 vacancies.
   *
   * @param size how many documents there are, and how many of each side are asked about
   * @param progress hears what is being done
   */
  public static BenchReport run(Market market, BenchSize size, Consumer<String> progress)
      throws IOException {
    return new QuestionBenchmark(market, size, progress).measure();
  }

  private BenchReport measure() throws IOException {
    Documents documents = new Documents();
    var setting = market.world().indexSetting();
    progress.accept("Indexing %,d vacancies".formatted(size.vacancies()));
    try (BenchIndex<Vacancy, VacancySegment> vacancies =
            BenchIndex.build(
                market.vacancies(),
                documents::write,
                folder -> MatchIndex.vacancies(folder, setting),
                segment -> segment.columns().bytes());
        BenchIndex<Passport, PassportSegment> people =
            BenchIndex.build(
                market.people(),
                documents::write,
                folder -> MatchIndex.passports(folder, setting),
                segment -> segment.columns().bytes())) {
      IndexRanker ranker =
          new IndexRanker(market.world(), people.index(), vacancies.index(), documents);
      IndexPool pool = new IndexPool(people.index(), vacancies.index());
      ListPool loop = loop();
      ask(
          "of a person",
          persons(),
          withMatch(questions.matchOfPerson(ranker), questions.ofPerson(pool)),
          questions.ofPerson(loop));
      ask(
          "of a vacancy",
          works(),
          withMatch(questions.matchOfVacancy(ranker), questions.ofVacancy(pool)),
          questions.ofVacancy(loop));
      return report(List.of(vacancies.data(), people.data()));
    }
  }

  private ListPool loop() {
    return new ListPool(
        market.world(),
        market.people().first(size.people()),
        market.vacancies().first(size.vacancies()));
  }

  /** Neighbours in the list take each other's place in a what-if. */
  private List<Person> persons() {
    List<Passport> passports = market.people().first(size.passports());
    List<Vacancy> vacancies = market.vacancies().first(size.passports());
    return IntStream.range(0, passports.size())
        .mapToObj(i ->
            new Person(
                passports.get(i),
                passports.get((i + 1) % passports.size()),
                vacancies.get(i % vacancies.size())))
        .toList();
  }

  private List<Work> works() {
    List<Vacancy> vacancies = market.vacancies().first(size.passports());
    return IntStream.range(0, vacancies.size())
        .mapToObj(i -> new Work(vacancies.get(i), vacancies.get((i + 1) % vacancies.size())))
        .toList();
  }

  private static <Q> List<Contender<Q>> withMatch(
      Contender<Q> match, List<Contender<Q>> contenders) {
    return Stream.concat(Stream.of(match), contenders.stream()).toList();
  }

  private <Q> void ask(
      String about, List<Q> queries, List<Contender<Q>> contenders, List<Contender<Q>> loops) {
    progress.accept("Asking %,d times %s".formatted(queries.size(), about));
    List<Measured> measured = Rounds.run(contenders, queries, size.rounds());
    for (Measured one : measured) {
      rows.add(Row.wall(about, one));
      rows.add(Row.cpu(about, one));
      rows.add(Row.times(about, one, measured.getFirst()));
      answersEqual &= one.isSteady();
      if (one.contender().equals(QuestionContenders.ELASTICITY)) {
        ratios.add(Ratio.millisAtMost(ELASTICITY_ID, MOST_ELASTICITY_MILLIS, one));
      }
    }
    progress.accept("Asking a loop over all documents %s".formatted(about));
    requireEqual(queries.subList(0, Math.min(LOOPED, queries.size())), measured, loops);
  }

  /** The match itself has a benchmark that checks it. */
  private <Q> void requireEqual(
      List<Q> queries, List<Measured> measured, List<Contender<Q>> loops) {
    for (int i = 0; i < loops.size(); i++) {
      List<Answer> right = queries.stream().map(loops.get(i).answer()).toList();
      boolean equal = measured.get(i + 1).answers().subList(0, right.size()).equals(right);
      if (!equal) {
        progress.accept("Other answers than a loop: %s".formatted(loops.get(i).name()));
      }
      answersEqual &= equal;
    }
  }

  private BenchReport report(List<DataSet> data) {
    List<Missed> missed =
        ratios.stream()
            .filter(ratio -> !ratio.met())
            .map(ratio ->
                new Missed(
                    ratio.id(),
                    "measured %.1f where at most %.0f is asked"
                        .formatted(ratio.median(), ratio.target())))
            .toList();
    return new BenchReport(
        "questions",
        List.of(ELASTICITY_ID),
        market.request().asOf(),
        data,
        rows,
        ratios,
        answersEqual,
        missed);
  }
}
