package nl.ongekend.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.ongekend.core.profile.AccessClass;
import nl.ongekend.core.profile.AgeAnswers;
import nl.ongekend.core.profile.AsylumWorkAccess;
import nl.ongekend.core.profile.AsylumWorkState;
import nl.ongekend.core.profile.ProfessionalRecognition;
import nl.ongekend.core.profile.RecognitionStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every person and every job. */
class RightEvaluatorLawsTest {

  private static final int PAIRS = 500;
  private static final AgeAnswers NO_AGE = new AgeAnswers(null, null, null, null);

  @ParameterizedTest
  @MethodSource("nl.ongekend.core.rule.RandomFacets#seeds")
  void evaluate_anAnswerTakenAway_neverBetterThanUnknownUnlessItWasBefore(long seed) {
    RandomFacets facets = new RandomFacets(new Random(seed));
    RightEvaluator evaluator = evaluator(facets.settings());
    RightEvaluator unconfigured = evaluator(RuleSettings.none());
    for (int i = 0; i < PAIRS; i++) {
      RightOffer offer = facets.offer();
      RightAsk ask = facets.ask();
      LocalDate asOf = facets.day();
      RightVerdict known = evaluator.evaluate(offer, ask, asOf);
      List<RightVerdict> less = new ArrayList<>();
      less.add(unconfigured.evaluate(offer, ask, asOf));
      withoutOneAnswer(offer).forEach(o -> less.add(evaluator.evaluate(o, ask, asOf)));
      withoutOneAnswer(ask).forEach(a -> less.add(evaluator.evaluate(offer, a, asOf)));
      for (RightVerdict verdict : less) {
        assertThat(isNoBetter(verdict.status(), known.status()))
            .as("seed %d: %s %s on %s: %s became %s", seed, offer, ask, asOf, known, verdict)
            .isTrue();
      }
    }
  }

  private static boolean isNoBetter(RightStatus less, RightStatus known) {
    return less.compareTo(RightStatus.UNKNOWN) >= 0 || less.compareTo(known) >= 0;
  }

  @ParameterizedTest
  @MethodSource("nl.ongekend.core.rule.RandomFacets#seeds")
  void isNeverRanked_anyPair_holdsForEveryDates(long seed) {
    RandomFacets facets = new RandomFacets(new Random(seed));
    RightEvaluator evaluator = evaluator(facets.settings());
    int never = 0;
    for (int i = 0; i < PAIRS; i++) {
      RightOffer offer = facets.offer();
      RightAsk ask = facets.ask();
      LocalDate asOf = facets.day();
      if (evaluator.isNeverRanked(offer, ask.withDates(null, null, null), asOf)) {
        never++;
        for (int dates = 0; dates < 10; dates++) {
          RightAsk other = facets.ask();
          RightAsk dated = ask.withDates(other.start(), other.latestStart(), other.end());
          RightVerdict verdict = evaluator.evaluate(offer, dated, asOf);
          assertThat(RightEvaluator.isRanked(verdict, dated.latestStart()))
              .as("seed %d: %s %s on %s: %s", seed, offer, dated, asOf, verdict)
              .isFalse();
        }
      }
    }
    assertThat(never).as("pairs of seed %d that no dates would rank", seed).isPositive();
  }

  @ParameterizedTest
  @MethodSource("nl.ongekend.core.rule.RandomFacets#seeds")
  void isAlwaysRanked_anyPair_holdsForEveryDates(long seed) {
    RandomFacets facets = new RandomFacets(new Random(seed));
    RightEvaluator evaluator = evaluator(facets.settings());
    int always = 0;
    for (int i = 0; i < PAIRS; i++) {
      RightOffer offer = facets.offer();
      RightAsk ask = facets.ask();
      LocalDate asOf = facets.day();
      if (evaluator.isAlwaysRanked(offer, ask.withDates(null, null, null), asOf)) {
        always++;
        for (int dates = 0; dates < 10; dates++) {
          RightAsk other = facets.ask();
          RightAsk dated = ask.withDates(other.start(), other.latestStart(), other.end());
          RightVerdict verdict = evaluator.evaluate(offer, dated, asOf);
          assertThat(RightEvaluator.isRanked(verdict, dated.latestStart()))
              .as("seed %d: %s %s on %s: %s", seed, offer, dated, asOf, verdict)
              .isTrue();
        }
      }
    }
    assertThat(always).as("pairs of seed %d that all dates would rank", seed).isPositive();
  }

  @ParameterizedTest
  @MethodSource("nl.ongekend.core.rule.RandomFacets#seeds")
  void evaluate_severalMatters_worstWinsAndAllActionsStay(long seed) {
    RandomFacets facets = new RandomFacets(new Random(seed));
    RightEvaluator evaluator = evaluator(facets.settings());
    for (int i = 0; i < PAIRS; i++) {
      RightOffer offer = facets.offer();
      RightAsk ask = facets.ask();
      LocalDate asOf = facets.day();
      RightVerdict whole = evaluator.evaluate(offer, ask, asOf);
      RightVerdict access = evaluator.evaluate(offer, withoutProfession(ask), asOf);
      RightVerdict profession = evaluator.evaluate(freeToWork(offer), ask, asOf);
      RightVerdict both = access.and(profession);
      assertThat(whole.status()).as("seed %d", seed).isEqualTo(both.status());
      assertThat(whole.from()).as("seed %d", seed).isEqualTo(both.from());
      assertThat(whole.actions()).as("seed %d", seed).isEqualTo(both.actions());
    }
  }

  @ParameterizedTest
  @MethodSource("nl.ongekend.core.rule.RandomFacets#seeds")
  void and_anyVerdicts_orderAndRepetitionDoNotMatter(long seed) {
    RandomFacets facets = new RandomFacets(new Random(seed));
    RightEvaluator evaluator = evaluator(facets.settings());
    for (int i = 0; i < PAIRS; i++) {
      RightVerdict one = evaluator.evaluate(facets.offer(), facets.ask(), facets.day());
      RightVerdict other = evaluator.evaluate(facets.offer(), facets.ask(), facets.day());
      RightVerdict there = one.and(other);
      RightVerdict back = other.and(one);
      assertThat(there.status()).as("seed %d", seed).isEqualTo(back.status());
      assertThat(there.from()).as("seed %d", seed).isEqualTo(back.from());
      assertThat(there.actions()).as("seed %d", seed).isEqualTo(back.actions());
      assertThat(there.reasons()).as("seed %d", seed).hasSameElementsAs(back.reasons());
      assertThat(one.and(one)).as("seed %d", seed).isEqualTo(one);
    }
  }

  @ParameterizedTest
  @MethodSource("nl.ongekend.core.rule.RandomFacets#seeds")
  void evaluate_documentReachesStart_changesNothing(long seed) {
    RandomFacets facets = new RandomFacets(new Random(seed));
    RightEvaluator evaluator = evaluator(facets.settings());
    for (int i = 0; i < PAIRS; i++) {
      RightOffer offer = facets.offer();
      RightAsk ask = facets.ask();
      LocalDate asOf = facets.day();
      LocalDate start = ask.start() == null || ask.start().isBefore(asOf) ? asOf : ask.start();
      assertThat(evaluator.evaluate(validUntil(offer, start), ask, asOf))
          .as("seed %d", seed)
          .isEqualTo(evaluator.evaluate(validUntil(offer, start.plusYears(9)), ask, asOf));
      RightStatus ended =
          evaluator.evaluate(validUntil(offer, start.minusDays(1)), ask, asOf).status();
      assertThat(ended).as("seed %d", seed).isGreaterThanOrEqualTo(RightStatus.UNKNOWN);
    }
  }

  @ParameterizedTest
  @MethodSource("nl.ongekend.core.rule.RandomFacets#seeds")
  void evaluate_anything_reasonAndActionCodesAreListed(long seed) {
    RandomFacets facets = new RandomFacets(new Random(seed));
    RightEvaluator evaluator = evaluator(facets.settings());
    for (int i = 0; i < PAIRS; i++) {
      RightVerdict verdict = evaluator.evaluate(facets.offer(), facets.ask(), facets.day());
      assertThat(verdict.reasons()).as("seed %d", seed).isNotEmpty();
      assertThat(Situations.TABLES.reasonCodes())
          .as("seed %d", seed)
          .containsAll(verdict.reasons().stream().map(Reason::code).toList());
      assertThat(Situations.TABLES.actionCodes())
          .as("seed %d", seed)
          .containsAll(verdict.actions().stream().map(Action::code).toList());
    }
  }

  private static RightEvaluator evaluator(RuleSettings settings) {
    return RightEvaluator.of(Situations.TABLES, settings);
  }

  private static RightOffer validUntil(RightOffer offer, LocalDate day) {
    return new RightOffer(offer.access(), day, offer.asylum(), offer.age(), offer.recognitions());
  }

  private static RightOffer freeToWork(RightOffer offer) {
    return new RightOffer(AccessClass.FREE, null, null, offer.age(), offer.recognitions());
  }

  private static RightAsk withoutProfession(RightAsk ask) {
    return new RightAsk(
        ask.kind(),
        ask.start(),
        ask.latestStart(),
        ask.end(),
        null,
        ask.recognisedSponsor(),
        ask.recognisedLearningCompany(),
        ask.selfEmployed(),
        ask.minQuarters(),
        ask.maxQuarters(),
        ask.pay());
  }

  /** The end of the document is not among them: rules about a person do not ask for it. */
  private static List<RightOffer> withoutOneAnswer(RightOffer o) {
    List<RightOffer> less = new ArrayList<>();
    less.add(
        new RightOffer(AccessClass.UNKNOWN, o.validUntil(), o.asylum(), o.age(), o.recognitions()));
    less.add(new RightOffer(o.access(), o.validUntil(), o.asylum(), NO_AGE, o.recognitions()));
    less.add(new RightOffer(o.access(), o.validUntil(), o.asylum(), o.age(), null));
    AsylumWorkAccess asylum = o.asylum();
    if (asylum != null) {
      for (AsylumWorkAccess letter :
          List.of(
              new AsylumWorkAccess(AsylumWorkState.UNKNOWN, null, asylum.appliedOn()),
              new AsylumWorkAccess(asylum.state(), asylum.from(), null))) {
        less.add(new RightOffer(o.access(), o.validUntil(), letter, o.age(), o.recognitions()));
      }
    }
    List<ProfessionalRecognition> recognitions = o.recognitions();
    if (recognitions != null && !recognitions.isEmpty()) {
      for (RecognitionStatus status :
          List.of(RecognitionStatus.NOT_ASKED, recognitions.getFirst().status())) {
        List<ProfessionalRecognition> others = new ArrayList<>(recognitions);
        ProfessionalRecognition first = others.removeFirst();
        others.add(
            new ProfessionalRecognition(first.authority(), first.profession(), status, null));
        less.add(new RightOffer(o.access(), o.validUntil(), asylum, o.age(), others));
      }
    }
    return less;
  }

  private static List<RightAsk> withoutOneAnswer(RightAsk a) {
    MonthlyPay none = MonthlyPay.unknown();
    return List.of(
        vary(a, null, a.recognisedLearningCompany(), a.minQuarters(), a.pay()),
        vary(a, a.recognisedSponsor(), null, a.minQuarters(), a.pay()),
        vary(a, a.recognisedSponsor(), a.recognisedLearningCompany(), -1, a.pay()),
        vary(a, a.recognisedSponsor(), a.recognisedLearningCompany(), a.minQuarters(), none));
  }

  private static RightAsk vary(
      RightAsk ask,
      @Nullable Boolean sponsor,
      @Nullable Boolean learningCompany,
      int minQuarters,
      MonthlyPay pay) {
    return new RightAsk(
        ask.kind(),
        ask.start(),
        ask.latestStart(),
        ask.end(),
        ask.profession(),
        sponsor,
        learningCompany,
        ask.selfEmployed(),
        minQuarters,
        RightAsk.UNKNOWN,
        pay);
  }
}
