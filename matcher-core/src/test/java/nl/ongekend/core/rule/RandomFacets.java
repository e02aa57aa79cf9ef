package nl.ongekend.core.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import nl.ongekend.core.profile.AccessClass;
import nl.ongekend.core.profile.AgeAnswers;
import nl.ongekend.core.profile.AsylumWorkAccess;
import nl.ongekend.core.profile.AsylumWorkState;
import nl.ongekend.core.profile.Profession;
import nl.ongekend.core.profile.ProfessionalRecognition;
import nl.ongekend.core.profile.RecognitionStatus;
import nl.ongekend.core.profile.VacancyKind;
import org.jspecify.annotations.Nullable;

/** Makes facets of every kind, each answer missing now and then. */
final class RandomFacets {

  private static final List<Profession> PROFESSIONS =
      List.of(
          new Profession("CIBG", "nurse"),
          new Profession("DUO", "primary-school-teacher"),
          new Profession("SKJ", "youth-social-worker"));

  private final Random random;

  RandomFacets(Random random) {
    this.random = random;
  }

  /** Returns the seeds to run with: 1 to 20, or the one of the system property. */
  static LongStream seeds() {
    String seed = System.getProperty("ongekend.seed", "");
    return seed.isEmpty() ? LongStream.rangeClosed(1, 20) : LongStream.of(Long.parseLong(seed));
  }

  RightOffer offer() {
    return new RightOffer(
        one(AccessClass.values()),
        perhaps(this::day),
        perhaps(this::asylum),
        age(),
        perhaps(this::recognitions));
  }

  RightAsk ask() {
    LocalDate start = perhaps(this::day);
    LocalDate from = start == null ? LocalDate.of(2027, 1, 1) : start;
    return new RightAsk(
        one(VacancyKind.values()),
        start,
        perhaps(() -> from.plusDays(random.nextInt(100))),
        perhaps(() -> from.plusDays(random.nextInt(300))),
        perhaps(() -> one(PROFESSIONS.toArray(new Profession[0]))),
        answer(),
        answer(),
        random.nextInt(10) == 0,
        hours(),
        hours(),
        pay());
  }

  LocalDate day() {
    return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
  }

  RuleSettings settings() {
    List<RuleSettings.Amount> amounts = new ArrayList<>();
    for (String name :
        List.of("highly-skilled-migrant-30-and-over", "highly-skilled-migrant-under-30")) {
      if (random.nextInt(4) != 0) {
        amounts.add(
            new RuleSettings.Amount(
                name, LocalDate.of(2020, 1, 1), name.endsWith("30") ? 4_300_00 : 5_900_00));
      }
    }
    return new RuleSettings(amounts);
  }

  @Nullable Boolean answer() {
    return perhaps(random::nextBoolean);
  }

  AsylumWorkAccess asylum() {
    AsylumWorkState state = one(AsylumWorkState.values());
    LocalDate from = state == AsylumWorkState.OPEN_FROM ? day() : null;
    return new AsylumWorkAccess(state, from, perhaps(this::day));
  }

  private AgeAnswers age() {
    return switch (random.nextInt(4)) {
      case 0 -> new AgeAnswers(null, null, null, null);
      case 1 -> new AgeAnswers(null, true, false, null);
      case 2 -> new AgeAnswers(null, null, true, null);
      default -> new AgeAnswers(true, null, null, null);
    };
  }

  private List<ProfessionalRecognition> recognitions() {
    List<ProfessionalRecognition> recognitions = new ArrayList<>();
    for (Profession profession : PROFESSIONS) {
      if (random.nextBoolean()) {
        RecognitionStatus status = one(RecognitionStatus.values());
        LocalDate expected = status == RecognitionStatus.IN_PROGRESS ? perhaps(this::day) : null;
        recognitions.add(
            new ProfessionalRecognition(
                profession.authority(), profession.profession(), status, expected));
      }
    }
    return recognitions;
  }

  private MonthlyPay pay() {
    int from = random.nextInt(4) == 0 ? RightAsk.UNKNOWN : random.nextInt(800_000);
    int to = random.nextInt(4) == 0 ? RightAsk.UNKNOWN : from + random.nextInt(200_000);
    return new MonthlyPay(from, to);
  }

  private int hours() {
    return random.nextInt(4) == 0 ? RightAsk.UNKNOWN : random.nextInt(160);
  }

  private <T> T one(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private <T> @Nullable T perhaps(Supplier<T> value) {
    return random.nextInt(4) == 0 ? null : value.get();
  }
}
