package nl.ongekend.core.rule;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.ongekend.core.profile.ContractForm;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.Money;
import nl.ongekend.core.profile.PayBasis;
import nl.ongekend.core.profile.Terms;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.profile.VacancyKind;
import nl.ongekend.core.profile.VacancyPeriod;
import nl.ongekend.core.profile.Wage;
import nl.ongekend.core.profile.WorkSchedule;
import org.jspecify.annotations.Nullable;

/**
 * Compares the pay of a vacancy with the statutory minimum wage for people of 21 or older.
 * Immutable and thread-safe.
 *
 * <p>A vacancy may not ask for an age, so everything it offers has to be lawful for an adult: its
 * lowest pay counts, or its highest when that is the only one. Pay a month or a year is compared
 * with the minimum for the fewest hours a week:
 *
 * <pre>
 *   minimum per month = floor(cents per hour * quarters * 13 / 12)     quarters = 4 * hours a week
 *   minimum per year  = cents per hour * quarters * 13
 * </pre>
 *
 * Pay that cannot be compared (after tax, another currency, hours unknown) is never refused. The
 * amount on the first working day counts, or on the day of the question if that is later.
 *
 * <p>Example: EUR 14.40 an hour in March 2026 is below EUR 14.71 and refused.
 */
public final class MinimumWage {

  private static final Set<VacancyKind> PAID =
      EnumSet.of(
          VacancyKind.JOB,
          VacancyKind.STARTER_JOB,
          VacancyKind.LEARN_WORK,
          VacancyKind.TASK_BUNDLE);

  private static final List<String> FIELDS =
      List.of("valid-from", "valid-to", "cents-per-hour", "source", "status");

  private final List<Rate> rates;

  private MinimumWage(List<Rate> rates) {
    this.rates = rates;
  }

  /** Returns the minimum wage of these tables. */
  public static MinimumWage of(RuleTables tables) {
    return new MinimumWage(tables.rates());
  }

  /**
   * The minimum wage of a period.
   *
   * @param validity when it is in force
   * @param centsPerHour cents of a euro an hour
   * @param source where it is written
   */
  public record Rate(Validity validity, int centsPerHour, Source source) {

    static Rate read(TableText.Entry entry) {
      entry.requireFields(FIELDS);
      String to = entry.getOrNull("valid-to");
      return new Rate(
          new Validity(
              Words.of(entry, "valid-from").day(),
              to == null ? null : Words.of(entry, "valid-to").day()),
          Words.of(entry, "cents-per-hour").number(1, 100_000),
          Source.read(entry));
    }
  }

  /** How the pay of a vacancy compares. */
  public enum Standing {
    /** At least the minimum wage. */
    MET,
    /** Below the minimum wage: the vacancy is refused. */
    BELOW,
    /** It cannot be compared. */
    NOT_COMPARABLE,
    /** The minimum wage is not for this kind of place. */
    NOT_APPLICABLE
  }

  /**
   * How the pay of a vacancy compares with the minimum wage.
   *
   * @param standing how it compares
   * @param offered the pay that was compared; missing when none was
   * @param minimumCents the minimum in the same period as {@code offered}, in cents; 0 when nothing
   *     was compared
   * @param rate the rate in force; missing when nothing was compared
   */
  public record Finding(
      Standing standing, @Nullable Money offered, long minimumCents, @Nullable Rate rate) {

    /** Returns whether the vacancy is refused. */
    public boolean isRefused() {
      return standing == Standing.BELOW;
    }

    private static Finding of(Standing standing) {
      return new Finding(standing, null, 0, null);
    }
  }

  /**
   * Returns how the pay of a vacancy compares with the minimum wage.
   *
   * @param vacancy the vacancy
   * @param asOf the day of the question
   */
  public Finding check(Vacancy vacancy, LocalDate asOf) {
    Terms terms = vacancy.terms();
    boolean selfEmployed = terms != null && terms.contract() == ContractForm.SELF_EMPLOYED;
    if (!PAID.contains(vacancy.kind()) || selfEmployed) {
      return Finding.of(Standing.NOT_APPLICABLE);
    }
    Rate rate = rateOn(start(vacancy, asOf));
    Money offered = terms == null ? null : lowest(terms.wage());
    if (rate == null || offered == null || !isComparable(offered)) {
      return Finding.of(Standing.NOT_COMPARABLE);
    }
    long minimum = minimum(offered, rate.centsPerHour(), fewestQuarters(vacancy.schedule()));
    if (minimum < 0) {
      return Finding.of(Standing.NOT_COMPARABLE);
    }
    Standing standing = offered.cents() < minimum ? Standing.BELOW : Standing.MET;
    return new Finding(standing, offered, minimum, rate);
  }

  private static LocalDate start(Vacancy vacancy, LocalDate asOf) {
    VacancyPeriod period = vacancy.period();
    LocalDate start = period == null ? null : period.start();
    return start == null || start.isBefore(asOf) ? asOf : start;
  }

  private static @Nullable Money lowest(@Nullable Wage wage) {
    if (wage == null) {
      return null;
    }
    return wage.from() == null ? wage.to() : wage.from();
  }

  private static boolean isComparable(Money offered) {
    return offered.basis() == PayBasis.GROSS && offered.currency().equals("EUR");
  }

  private static int fewestQuarters(@Nullable WorkSchedule schedule) {
    Hours fewest = schedule == null ? null : schedule.minHours();
    return fewest == null ? RightAsk.UNKNOWN : fewest.quarters();
  }

  private static long minimum(Money offered, long centsPerHour, int quarters) {
    return switch (offered.per()) {
      case HOUR -> centsPerHour;
      case MONTH -> quarters < 0 ? -1 : centsPerHour * quarters * 13 / 12;
      case YEAR -> quarters < 0 ? -1 : centsPerHour * quarters * 13;
    };
  }

  /** Returns the rate in force on a day, or null when the table does not reach back to it. */
  private @Nullable Rate rateOn(LocalDate day) {
    for (Rate rate : rates) {
      if (rate.validity().contains(day)) {
        return rate;
      }
    }
    return null;
  }
}
