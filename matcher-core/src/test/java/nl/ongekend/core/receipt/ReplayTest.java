package nl.ongekend.core.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import nl.ongekend.core.explain.Explainer;
import nl.ongekend.core.match.MatchWorlds;
import nl.ongekend.core.match.RandomMarket;
import nl.ongekend.core.match.Versions;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.receipt.ReceiptException.Reason;
import nl.ongekend.core.score.ScoringProfile;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReplayTest {

  private static final int PAIRS = 5;

  private static final RandomMarket MARKET = RandomMarket.of(1, 2, 2);
  private static final ReceiptFile FILE = export(0, 0);

  private static ReceiptFile export(int passport, int vacancy) {
    return new Receipts(MARKET.world())
        .export(
            MARKET.passports().get(passport),
            MARKET.vacancies().get(vacancy),
            ScoringProfile.standard(),
            MatchWorlds.AS_OF);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void of_writtenAndReadAgain_explainsThePairTheSame(long seed) {
    RandomMarket market = RandomMarket.of(seed, PAIRS, PAIRS);
    Receipts receipts = new Receipts(market.world());
    Random random = Seeds.random(seed);
    for (int i = 0; i < PAIRS; i++) {
      Passport passport = market.passports().get(i);
      Vacancy vacancy = market.vacancies().get(i);
      ScoringProfile profile = any(MatchWorlds.profiles(), random);
      LocalDate asOf = any(MatchWorlds.DATES, random);

      byte[] file = receipts.export(passport, vacancy, profile, asOf).toBytes();
      Replay replay = Replay.of(ReceiptFile.read(file));

      assertThat(replay.explanation())
          .as("seed %d, pair %d", seed, i)
          .isEqualTo(new Explainer(market.world()).explain(passport, vacancy, profile, asOf));
      assertThat(replay.isEqual()).isTrue();
      assertThat(replay.differences()).isEmpty();
    }
  }

  private static <T> T any(List<T> values, Random random) {
    return values.get(random.nextInt(values.size()));
  }

  @Test
  void differences_afterOnePointWasAdded_nameItAndNothingElse() {
    Answer answer = FILE.receipt().answer();
    Answer.Points score = answer.score();
    Answer raised =
        new Answer(
            answer.ranked(),
            new Answer.Points(score.low(), score.expected() + 1, score.high()),
            answer.right(),
            answer.feasible(),
            answer.terms());

    Replay replay = Replay.of(ReceiptFile.of(with(FILE.receipt(), raised), contents()));

    assertThat(replay.isEqual()).isFalse();
    assertThat(replay.differences())
        .containsExactly(
            new Answer.Difference(
                "score",
                "%d (%d to %d)".formatted(score.expected() + 1, score.low(), score.high()),
                "%d (%d to %d)".formatted(score.expected(), score.low(), score.high())));
  }

  /** Each component of the answer is compared: one at a time is changed. */
  @Test
  void differences_whateverIsChanged_areFound() {
    Answer answer = FILE.receipt().answer();
    for (Answer changed : changed(answer)) {
      assertThat(answer.differences(changed)).as("%s", changed).hasSize(1);
    }
  }

  private static List<Answer> changed(Answer answer) {
    Answer.Right right = answer.right();
    Answer.Feasible feasible = answer.feasible();
    List<Answer.Term> fewer = answer.terms().subList(0, answer.terms().size() - 1);
    Answer.Term last = answer.terms().getLast();
    List<Answer.Term> split = new ArrayList<>(fewer);
    List<Integer> items = new ArrayList<>(last.items());
    items.add(0);
    split.add(new Answer.Term(last.name(), last.max(), last.points(), items));
    List<String> more = List.of("more");
    return List.of(
        new Answer(!answer.ranked(), answer.score(), right, feasible, answer.terms()),
        with(answer, new Answer.Right("OTHER", right.from(), right.reasons(), right.actions())),
        with(
            answer,
            new Answer.Right(right.status(), MatchWorlds.AS_OF, right.reasons(), right.actions())),
        with(answer, new Answer.Right(right.status(), right.from(), more, right.actions())),
        with(answer, new Answer.Right(right.status(), right.from(), right.reasons(), more)),
        with(answer, new Answer.Feasible("OTHER", feasible.reasons(), feasible.minutes())),
        with(answer, new Answer.Feasible(feasible.status(), more, feasible.minutes())),
        with(answer, new Answer.Feasible(feasible.status(), feasible.reasons(), 999)),
        new Answer(answer.ranked(), answer.score(), right, feasible, fewer),
        new Answer(answer.ranked(), answer.score(), right, feasible, split));
  }

  private static Answer with(Answer answer, Answer.Right right) {
    return new Answer(answer.ranked(), answer.score(), right, answer.feasible(), answer.terms());
  }

  private static Answer with(Answer answer, Answer.Feasible feasible) {
    return new Answer(answer.ranked(), answer.score(), answer.right(), feasible, answer.terms());
  }

  @Test
  void of_scoreVersionOfALaterProgram_isRefused() {
    Basis basis = FILE.receipt().basis();
    Basis later =
        new Basis(
            basis.passport(),
            basis.passportVersion(),
            basis.vacancy(),
            basis.vacancyVersion(),
            basis.profile(),
            basis.market(),
            basis.rules(),
            basis.places(),
            basis.taxonomy(),
            "2");
    Receipt receipt = with(FILE.receipt(), FILE.receipt().passport(), later);

    assertThatExceptionOfType(ReceiptException.class)
        .isThrownBy(() -> Replay.of(ReceiptFile.of(receipt, contents())))
        .withMessage(
            "score version (2) must be one of [1].%nReplay it with the program that made it, or a later one."
                .formatted())
        .returns(Reason.UNKNOWN_VERSION, ReceiptException::reason);
  }

  @Test
  void scoreVersions_ofThisProgram_includeTheOneItScoresWith() {
    assertThat(ScoreVersion.of(Versions.SCORE)).isEqualTo(ScoreVersion.ONE);
  }

  @Test
  void of_receiptOfSomebodyElse_isRefused() {
    UUID other = new UUID(7, 7);
    Receipt receipt = with(FILE.receipt(), other, FILE.receipt().basis());

    assertThatExceptionOfType(ReceiptException.class)
        .isThrownBy(() -> Replay.of(ReceiptFile.of(receipt, contents())))
        .withMessageContaining("must be the one of the receipt (%s)".formatted(other))
        .returns(Reason.CONTRADICTS, ReceiptException::reason);
  }

  private static Map<ReceiptPart, PackedContent> contents() {
    Map<ReceiptPart, PackedContent> contents = new EnumMap<>(ReceiptPart.class);
    for (ReceiptPart part : ReceiptPart.values()) {
      contents.put(part, FILE.content(part));
    }
    return contents;
  }

  private static Receipt with(Receipt receipt, Answer answer) {
    return new Receipt(
        receipt.schema(),
        receipt.version(),
        receipt.commit(),
        receipt.asOf(),
        receipt.passport(),
        receipt.vacancy(),
        receipt.basis(),
        answer);
  }

  private static Receipt with(Receipt receipt, UUID passport, Basis basis) {
    return new Receipt(
        receipt.schema(),
        receipt.version(),
        receipt.commit(),
        receipt.asOf(),
        passport,
        receipt.vacancy(),
        basis,
        receipt.answer());
  }
}
