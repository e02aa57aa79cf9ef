package nl.ongekend.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.ongekend.core.scheme.SchemeAdvice.Advice;
import nl.ongekend.core.scheme.SchemeAdvice.Usability;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemeAdviceTest {

  private static final SchemeRegistry REGISTRY = SchemeRegistry.standard();
  private static final SchemeAdvice ADVICE = new SchemeAdvice(REGISTRY);
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  private static Advice about(String name, SchemeFacts facts) {
    return ADVICE.advice(REGISTRY.findScheme(name).orElseThrow(), facts, TODAY);
  }

  @Test
  void advice_foundationInGroningen_canUseTheCounter() {
    SchemeFacts facts =
        SchemeFacts.none()
            .with(Fact.APPLICANT, "FOUNDATION")
            .with(Fact.PROVINCE, "GRONINGEN")
            .with(Fact.PURPOSE, "TRAINING");

    assertThat(about("npg-impulse-community", facts).usability()).isEqualTo(Usability.USABLE);
    assertThat(about("npg-impulse-entrepreneur", facts).usability())
        .isEqualTo(Usability.NOT_FOR_THEM);
  }

  @Test
  void advice_trialPlacementInTheAsylumProcedure_isNotForThem() {
    SchemeFacts facts =
        SchemeFacts.none().with(Fact.KIND, "TRIAL_PLACEMENT").with(Fact.ACCESS, "TWV_REQUIRED");
    Advice advice = about("trial-placement", facts);

    assertThat(advice.usability()).isEqualTo(Usability.NOT_FOR_THEM);
    assertThat(advice.failed()).extracting(SchemeCondition::fact).containsExactly(Fact.ACCESS);
    assertThat(advice.missing()).containsExactly(Fact.BENEFIT);
  }

  @Test
  void advice_nothingKnown_namesTheMissingAnswers() {
    assertThat(about("work-learn-route", SchemeFacts.none()).missing())
        .containsExactly(Fact.KIND, Fact.LEARNING_COMPANY);
  }

  @Test
  void advice_namedOnly_isNeverUsable() {
    assertThat(about("STAP", SchemeFacts.none()).usability()).isEqualTo(Usability.CLOSED);
    assertThat(about("STAP", SchemeFacts.none()).standing()).isEqualTo(Standing.NAMED_ONLY);
  }

  @Test
  void listAdvice_person_hasNoSchemeOfEmployersOnly() {
    assertThat(ADVICE.listAdvice(Beneficiary.PERSON, SchemeFacts.none(), TODAY))
        .allMatch(advice -> advice.scheme().beneficiaries().contains(Beneficiary.PERSON))
        .isNotEmpty();
    assertThat(ADVICE.listAdvice(Beneficiary.PAIR, SchemeFacts.none(), TODAY))
        .hasSameSizeAs(REGISTRY.listSchemes());
  }

  @Test
  void with_wordThatIsNone_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SchemeFacts.none().with(Fact.BENEFIT, "WW"))
        .withMessageStartingWith("answer to benefit (WW) must be one of [NONE,");
  }

  private static Map<Fact, String> answers(Random random) {
    Map<Fact, String> answers = new EnumMap<>(Fact.class);
    for (Fact fact : Fact.values()) {
      if (random.nextInt(3) > 0) {
        answers.put(fact, fact.words().get(random.nextInt(fact.words().size())));
      }
    }
    return answers;
  }

  private static SchemeFacts facts(Map<Fact, String> answers) {
    SchemeFacts facts = SchemeFacts.none();
    for (Map.Entry<Fact, String> answer : answers.entrySet()) {
      facts = facts.with(answer.getKey(), answer.getValue());
    }
    return facts;
  }

  /** Usable is what holds whatever the missing answers are; missing is what they decide. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void usability_anyAnswers_isWhatEveryCompletionSays(long seed) {
    Map<Fact, String> answers = answers(new Random(seed));
    SchemeFacts facts = facts(answers);
    for (Scheme scheme : REGISTRY.listSchemes()) {
      Advice advice = ADVICE.advice(scheme, facts, TODAY);
      if (advice.standing() == Standing.OPEN) {
        List<Boolean> outcomes =
            advice.missing().isEmpty()
                ? List.of(holds(scheme, answers))
                : List.of(best(scheme, answers), worst(scheme, answers));
        assertThat(advice.usability())
            .as(scheme.id())
            .isEqualTo(
                !outcomes.contains(true)
                    ? Usability.NOT_FOR_THEM
                    : outcomes.contains(false) ? Usability.ANSWERS_MISSING : Usability.USABLE);
      }
    }
  }

  private static boolean holds(Scheme scheme, Map<Fact, String> answers) {
    return scheme.conditions().stream()
        .allMatch(condition -> holds(condition, answers.getOrDefault(condition.fact(), "")));
  }

  private static boolean holds(SchemeCondition condition, String answer) {
    return switch (condition) {
      case SchemeCondition.OneOf one -> one.words().contains(answer);
      case SchemeCondition.NoneOf none -> !none.words().contains(answer);
    };
  }

  /** Whether some answers to what is missing meet every condition. */
  private static boolean best(Scheme scheme, Map<Fact, String> answers) {
    return scheme.conditions().stream()
        .allMatch(condition ->
            answers.containsKey(condition.fact())
                ? holds(condition, answers.getOrDefault(condition.fact(), ""))
                : condition.fact().words().stream().anyMatch(word -> holds(condition, word)));
  }

  private static boolean worst(Scheme scheme, Map<Fact, String> answers) {
    return scheme.conditions().stream()
        .allMatch(condition ->
            answers.containsKey(condition.fact())
                ? holds(condition, answers.getOrDefault(condition.fact(), ""))
                : condition.fact().words().stream().allMatch(word -> holds(condition, word)));
  }
}
