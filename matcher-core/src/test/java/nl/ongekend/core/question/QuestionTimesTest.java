package nl.ongekend.core.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import nl.ongekend.core.index.MatchFilter;
import nl.ongekend.core.match.IndexedCorpus;
import nl.ongekend.core.match.MatchWorlds;
import nl.ongekend.core.match.RandomMarket;
import nl.ongekend.core.match.RankRequest;
import nl.ongekend.core.profile.Freshness;
import nl.ongekend.core.score.ScoringProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How long each question takes beside one match, at {@code -Dongekend.question.times=PASSPORTS,
 * VACANCIES}. One thread; medians of ten after ten to warm up; one operation is one question about
 * one document over the whole index. It asserts no time.
 */
@EnabledIfSystemProperty(named = "ongekend.question.times", matches = "\\d+,\\d+")
class QuestionTimesTest {

  private static final int ROUNDS = 10;

  @Test
  void questions_overAnIndex_printTheirRatioToOneMatch() throws Exception {
    int[] sizes =
        Arrays.stream(System.getProperty("ongekend.question.times").split(",", -1))
            .mapToInt(Integer::parseInt)
            .toArray();
    RandomMarket market = RandomMarket.of(42, sizes[0], sizes[1]);
    Reach reach = new Reach(market.world(), ScoringProfile.standard(), MatchWorlds.AS_OF);
    try (IndexedCorpus corpus =
        IndexedCorpus.of(market.world(), market.passports(), market.vacancies())) {
      Map<String, IntFunction<Object>> questions = questions(market, reach, corpus.pool());
      double match = median(i -> match(market, corpus, i));
      System.out.printf("one match %.1f ms%n", match);
      questions.forEach((name, question) ->
          System.out.printf("%-22s %8.1f matches%n", name, median(question) / match));
      assertThat(questions).hasSize(11);
    }
  }

  private static Object match(RandomMarket market, IndexedCorpus corpus, int i) {
    return corpus
        .ranker()
        .vacanciesFor(
            market.passports().get(i),
            new RankRequest(10, MatchFilter.none(), ScoringProfile.standard(), MatchWorlds.AS_OF));
  }

  private static Map<String, IntFunction<Object>> questions(
      RandomMarket market, Reach reach, Pool pool) {
    IntFunction<PersonView> person = i -> PersonView.of(market.world(), market.passports().get(i));
    IntFunction<VacancyView> work = i -> VacancyView.of(market.world(), market.vacancies().get(i));
    Map<String, IntFunction<Object>> questions = new LinkedHashMap<>();
    questions.put(
        "nearest of a person", i -> new NearestMisses(reach, pool).ofPerson(person.apply(i), 10));
    questions.put(
        "nearest of a vacancy", i -> new NearestMisses(reach, pool).ofVacancy(work.apply(i), 10));
    questions.put(
        "next for a person", i -> new NextQuestion(reach, pool).ofPerson(person.apply(i)));
    questions.put(
        "next for a vacancy", i -> new NextQuestion(reach, pool).ofVacancy(work.apply(i)));
    questions.put(
        "what if", i -> new WhatIf(reach, pool).ofPerson(person.apply(i), person.apply(i + 1)));
    questions.put("elasticity", i -> new Elasticity(reach, pool).of(work.apply(i)));
    questions.put(
        "wider", i -> new OneStepWider(market.world().taxonomy(), reach, pool).of(person.apply(i)));
    questions.put("over-asking", i -> new OverAsking(reach, pool).of(work.apply(i)));
    questions.put(
        "work to work", _ -> new WorkToWork(market.world().taxonomy(), reach, pool).of(0));
    questions.put(
        "expectation",
        i ->
            new ExpectationGuard(reach, pool)
                .of(
                    person.apply(i),
                    Confirmation.of(
                        person.apply(i).id(),
                        new Freshness(MatchWorlds.AS_OF, null),
                        MatchWorlds.AS_OF)));
    questions.put(
        "step of ten people",
        _ ->
            new CohortStep(reach, pool)
                .of(List.of(0, 1, 2, 3, 4, 5, 6, 7, 8, 9).stream().map(person::apply).toList()));
    return questions;
  }

  private static double median(IntFunction<Object> question) {
    double[] millis = new double[2 * ROUNDS];
    for (int round = 0; round < millis.length; round++) {
      long start = System.nanoTime();
      assertThat(question.apply(round)).isNotNull();
      millis[round] = (System.nanoTime() - start) / 1e6;
    }
    double[] warm = Arrays.copyOfRange(millis, ROUNDS, millis.length);
    Arrays.sort(warm);
    return warm[ROUNDS / 2];
  }
}
