package nl.ongekend.core.rule;

import static nl.ongekend.core.rule.Situations.day;
import static nl.ongekend.core.rule.Situations.hours;
import static nl.ongekend.core.rule.Situations.vacancy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import nl.ongekend.core.profile.ContractForm;
import nl.ongekend.core.profile.Money;
import nl.ongekend.core.profile.PayBasis;
import nl.ongekend.core.profile.PayPeriod;
import nl.ongekend.core.profile.Terms;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.profile.VacancyKind;
import nl.ongekend.core.profile.Wage;
import nl.ongekend.core.rule.MinimumWage.Finding;
import nl.ongekend.core.rule.MinimumWage.Standing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MinimumWageTest {

  private static final MinimumWage WAGE = MinimumWage.of(Situations.TABLES);

  @Test
  void check_fourteenFortyInMarch2026_refusedWithAmountAndSource() {
    Finding finding = WAGE.check(paying(1440, PayPeriod.HOUR).build(), day("2026-03-02"));
    assertThat(finding.isRefused()).isTrue();
    assertThat(finding.minimumCents()).isEqualTo(1471);
    Source source = Objects.requireNonNull(finding.rate()).source();
    assertThat(source.title()).contains("Minimum Wage");
    assertThat(source.checked()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"1470, BELOW", "1471, MET", "1472, MET"})
  void check_anHourAroundMinimum_lawfulFromIt(int cents, Standing expected) {
    assertThat(WAGE.check(paying(cents, PayPeriod.HOUR).build(), day("2026-03-02")).standing())
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12-31, MET",
    "2026-01-01, BELOW",
    "2025-06-30, MET",
    "2021-12-31, NOT_COMPARABLE"
  })
  void check_fourteenFortyAroundChanges_ratesOfThatDay(String asOf, Standing expected) {
    assertThat(WAGE.check(paying(1440, PayPeriod.HOUR).build(), day(asOf)).standing())
        .isEqualTo(expected);
  }

  @Test
  void check_startsAfterChange_rateOfFirstDay() {
    Vacancy vacancy =
        paying(1440, PayPeriod.HOUR).period(vacancy("2026-01-05", null).build().period()).build();
    assertThat(WAGE.check(vacancy, day("2025-12-01")).isRefused()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "203977, BELOW", // 32 hours: floor(1471 * 128 * 13 / 12)
    "203978, MET"
  })
  void check_aMonth_comparedForFewestHours(int cents, Standing expected) {
    Vacancy vacancy = paying(cents, PayPeriod.MONTH).schedule(hours(32, 40)).build();
    assertThat(WAGE.check(vacancy, day("2026-03-02")).standing()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2447743, BELOW", "2447744, MET"})
  void check_aYear_comparedForFewestHours(int cents, Standing expected) {
    Vacancy vacancy = paying(cents, PayPeriod.YEAR).schedule(hours(32, 40)).build();
    assertThat(WAGE.check(vacancy, day("2026-03-02")).standing()).isEqualTo(expected);
  }

  @Test
  void check_hoursMissing_monthIsNotComparable() {
    assertThat(WAGE.check(paying(100, PayPeriod.MONTH).build(), day("2026-03-02")).standing())
        .isEqualTo(Standing.NOT_COMPARABLE);
  }

  @ParameterizedTest
  @CsvSource({"EUR, NET", "PLN, GROSS"})
  void check_netOrOtherCurrency_notComparable(String currency, PayBasis basis) {
    Money money = new Money(100, currency, PayPeriod.HOUR, basis);
    Vacancy vacancy = vacancy().terms(terms(new Wage(money, null), null)).build();
    assertThat(WAGE.check(vacancy, day("2026-03-02")).standing())
        .isEqualTo(Standing.NOT_COMPARABLE);
  }

  @Test
  void check_wageMissing_notComparable() {
    assertThat(WAGE.check(vacancy().build(), day("2026-03-02")).standing())
        .isEqualTo(Standing.NOT_COMPARABLE);
  }

  @Test
  void check_rangeFromBelowMinimum_refused() {
    Wage wage = new Wage(hourly(1400), hourly(1900));
    assertThat(
            WAGE.check(vacancy().terms(terms(wage, null)).build(), day("2026-03-02")).isRefused())
        .isTrue();
  }

  @Test
  void check_onlyHighestKnown_compared() {
    Wage wage = new Wage(null, hourly(1400));
    assertThat(
            WAGE.check(vacancy().terms(terms(wage, null)).build(), day("2026-03-02")).isRefused())
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource(
      value = VacancyKind.class,
      names = {"INTERNSHIP", "TRIAL_PLACEMENT", "WORK_EXPERIENCE", "VOLUNTEER"})
  void check_unpaidKinds_notApplicable(VacancyKind kind) {
    Vacancy vacancy = paying(100, PayPeriod.HOUR).kind(kind).build();
    assertThat(WAGE.check(vacancy, day("2026-03-02")).standing())
        .isEqualTo(Standing.NOT_APPLICABLE);
  }

  @Test
  void check_selfEmployed_notApplicable() {
    Wage wage = new Wage(hourly(100), null);
    Vacancy vacancy = vacancy().terms(terms(wage, ContractForm.SELF_EMPLOYED)).build();
    assertThat(WAGE.check(vacancy, day("2026-03-02")).standing())
        .isEqualTo(Standing.NOT_APPLICABLE);
  }

  private static Vacancy.Builder paying(int cents, PayPeriod per) {
    Money money = new Money(cents, "EUR", per, PayBasis.GROSS);
    return vacancy().terms(terms(new Wage(money, null), null));
  }

  private static Money hourly(int cents) {
    return new Money(cents, "EUR", PayPeriod.HOUR, PayBasis.GROSS);
  }

  private static Terms terms(Wage wage, @Nullable ContractForm contract) {
    return new Terms(wage, contract, null, null, null, null, null);
  }
}
