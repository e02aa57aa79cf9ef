package nl.ongekend.eval.generate;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.ongekend.core.profile.ContractForm;
import nl.ongekend.core.profile.HousingOffer;
import nl.ongekend.core.profile.Money;
import nl.ongekend.core.profile.Motive;
import nl.ongekend.core.profile.PayBasis;
import nl.ongekend.core.profile.PayPeriod;
import nl.ongekend.core.profile.Sector;
import nl.ongekend.core.profile.Terms;
import nl.ongekend.core.profile.TrainingOffer;
import nl.ongekend.core.profile.VacancyKind;
import nl.ongekend.core.profile.VacancyPeriod;
import nl.ongekend.core.profile.Wage;
import nl.ongekend.eval.generate.GeneratorSettings.Shared;
import nl.ongekend.eval.generate.GeneratorSettings.Vacancies;
import org.jspecify.annotations.Nullable;

/** Terms of employment and dates of a vacancy; wages are at or above the minimum wage. */
final class VacancyTerms {

  /** The minimum wage an hour at 21 and over from 2026-01-01, in cents. */
  private static final int MINIMUM_CENTS = 1471;

  /** A month of the longest weeks that are generated, so that no monthly wage is too low. */
  private static final int HOURS_PER_MONTH = 182;

  private static final int CENTS_PER_STEP = 25;
  private static final int ISCO_PER_MAJOR_GROUP = 1000;

  /** Weekly rent of housing for workers, in cents. */
  private static final int LEAST_RENT = 8_000;

  private static final int MOST_RENT = 13_500;

  private VacancyTerms() {}

  /** What terms depend on. */
  record Work(VacancyKind kind, Sector sector, int isco, boolean throughAgency) {}

  /** Returns the terms, or null when nothing is known. */
  static @Nullable Terms pick(Work work, RandomStream random) {
    return random.unlessMissing(Vacancies.MISSING_TERMS, () -> terms(work, random));
  }

  private static Terms terms(Work work, RandomStream random) {
    return new Terms(
        wage(work, random),
        contract(work, random),
        random.unlessMissing(Vacancies.MISSING_MOTIVES, () -> motives(random)),
        random.unlessMissing(
            Vacancies.MISSING_TRANSPORT, () -> random.chance(Vacancies.TRANSPORT_OFFERED)),
        housing(work, random),
        random.unlessMissing(Vacancies.MISSING_TRAINING, () -> training(random)),
        random.unlessMissing(
            Vacancies.MISSING_FEATURES, () -> List.of(Shared.FEATURE.pick(random))));
  }

  /** Returns one or two motives. */
  static Set<Motive> motives(RandomStream random) {
    return EnumSet.of(Shared.MOTIVE.pick(random), Shared.MOTIVE.pick(random));
  }

  private static @Nullable Wage wage(Work work, RandomStream random) {
    if (!isPaid(work.kind()) || random.chance(Vacancies.MISSING_WAGE)) {
      return null;
    }
    int least = leastCents(work.isco() / ISCO_PER_MAJOR_GROUP);
    int from = least + CENTS_PER_STEP * random.lowBelow(least / 100);
    int to = from + CENTS_PER_STEP * random.between(4, least / 100);
    PayPeriod per = random.chance(Vacancies.MONTHLY_WAGE) ? PayPeriod.MONTH : PayPeriod.HOUR;
    Money lowest = money(from, per);
    return new Wage(lowest, random.chance(Vacancies.WAGE_RANGE) ? money(to, per) : lowest);
  }

  private static Money money(int centsPerHour, PayPeriod per) {
    int hours = per == PayPeriod.MONTH ? HOURS_PER_MONTH : 1;
    return new Money((long) centsPerHour * hours, "EUR", per, PayBasis.GROSS);
  }

  /** What work of a major group of ISCO-08 pays at least, in cents an hour. */
  private static int leastCents(int majorGroup) {
    return switch (majorGroup) {
      case 1 -> 2400;
      case 2 -> 2100;
      case 3 -> 1850;
      case 4 -> 1600;
      case 7 -> 1650;
      case 8 -> 1550;
      default -> MINIMUM_CENTS;
    };
  }

  private static boolean isPaid(VacancyKind kind) {
    return switch (kind) {
      case JOB, STARTER_JOB, LEARN_WORK, TASK_BUNDLE -> true;
      case INTERNSHIP, TRIAL_PLACEMENT, WORK_EXPERIENCE, VOLUNTEER -> false;
    };
  }

  private static @Nullable ContractForm contract(Work work, RandomStream random) {
    if (!isPaid(work.kind()) || random.chance(Vacancies.MISSING_CONTRACT)) {
      return null;
    }
    return work.throughAgency() ? ContractForm.AGENCY : Vacancies.CONTRACT.pick(random);
  }

  private static @Nullable HousingOffer housing(Work work, RandomStream random) {
    boolean usual =
        switch (work.sector()) {
          case FOOD, HORTICULTURE, LOGISTICS, TECHNOLOGY -> work.throughAgency();
          default -> false;
        };
    return usual && random.chance(Vacancies.HOUSING_WITH_AGENCY)
        ? new HousingOffer(
            random.chance(Vacancies.HOUSING_TIED), random.between(LEAST_RENT, MOST_RENT))
        : null;
  }

  private static List<TrainingOffer> training(RandomStream random) {
    return random.chance(Vacancies.NO_TRAINING)
        ? List.of()
        : List.of(new TrainingOffer("training on the job", random.between(1, 26), null));
  }

  /** Returns the dates. */
  static VacancyPeriod period(@Nullable Terms terms, RandomStream random) {
    LocalDate start =
        random.unlessMissing(
            Vacancies.MISSING_START,
            () ->
                GeneratorSettings.FIRST_START.plusDays(random.below((long) Vacancies.START_DAYS)));
    LocalDate from = start == null ? GeneratorSettings.FIRST_START : start;
    boolean ends =
        terms != null
            && terms.contract() != null
            && terms.contract() != ContractForm.PERMANENT
            && random.chance(Vacancies.END_STATED);
    return new VacancyPeriod(
        start,
        random.unlessMissing(
            Vacancies.MISSING_LATEST_START, () -> from.plusDays(random.between(7, 90))),
        random.unlessMissing(
            Vacancies.MISSING_CLOSING_DAY,
            () -> GeneratorSettings.FIRST_START.plusDays(random.between(0, 60))),
        ends ? from.plusDays(random.between(60, 365)) : null);
  }
}
