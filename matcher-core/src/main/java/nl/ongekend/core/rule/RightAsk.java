package nl.ongekend.core.rule;

import java.time.LocalDate;
import java.util.Locale;
import nl.ongekend.core.profile.ContractForm;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.Profession;
import nl.ongekend.core.profile.Terms;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.profile.VacancyKind;
import nl.ongekend.core.profile.VacancyPeriod;
import nl.ongekend.core.profile.WorkSchedule;
import org.jspecify.annotations.Nullable;

/**
 * What the right layer may read of a vacancy, and nothing else.
 *
 * <p>Two vacancies between which the law cannot tell a difference have equal asks, so that there
 * are few distinct ones: pay is kept for a recognised sponsor only, recognition as a learning
 * company for work-based learning only, and the most hours only where the fewest are not known.
 *
 * @param kind the kind of place
 * @param start the first working day; missing: as soon as possible
 * @param latestStart the latest acceptable first working day; missing: any
 * @param end the last working day; missing when open-ended
 * @param profession the regulated profession it is for; missing when there is none
 * @param recognisedSponsor whether the immigration service recognises the employer; missing when
 *     unknown
 * @param recognisedLearningCompany whether the employer may train vocational students; missing when
 *     unknown
 * @param selfEmployed whether the work is not employment but self-employment
 * @param minQuarters the fewest quarters of an hour a week, or {@link #UNKNOWN}
 * @param maxQuarters the most quarters of an hour a week, or {@link #UNKNOWN}
 * @param pay the gross pay a month
 */
public record RightAsk(
    VacancyKind kind,
    @Nullable LocalDate start,
    @Nullable LocalDate latestStart,
    @Nullable LocalDate end,
    @Nullable Profession profession,
    @Nullable Boolean recognisedSponsor,
    @Nullable Boolean recognisedLearningCompany,
    boolean selfEmployed,
    int minQuarters,
    int maxQuarters,
    MonthlyPay pay) {

  /** A number that is not known. */
  public static final int UNKNOWN = -1;

  /** Brings equal situations to equal values. */
  public RightAsk {
    profession =
        profession == null
            ? null
            : new Profession(
                authority(profession.authority()), profession(profession.profession()));
    recognisedLearningCompany = kind == VacancyKind.LEARN_WORK ? recognisedLearningCompany : null;
    maxQuarters = minQuarters >= 0 ? UNKNOWN : maxQuarters;
    pay = Boolean.TRUE.equals(recognisedSponsor) ? pay : MonthlyPay.unknown();
  }

  static String authority(String given) {
    return given.strip().toUpperCase(Locale.ROOT);
  }

  static String profession(String given) {
    return given.strip().toLowerCase(Locale.ROOT);
  }

  /** Returns an ordinary job of which nothing is known. */
  public static RightAsk unknown() {
    return new RightAsk(
        VacancyKind.JOB,
        null,
        null,
        null,
        null,
        null,
        null,
        false,
        UNKNOWN,
        UNKNOWN,
        MonthlyPay.unknown());
  }

  /** Returns what a vacancy says. */
  public static RightAsk of(Vacancy vacancy) {
    VacancyPeriod period = vacancy.period();
    WorkSchedule schedule = vacancy.schedule();
    Terms terms = vacancy.terms();
    int min = schedule == null ? UNKNOWN : quarters(schedule.minHours());
    int max = schedule == null ? UNKNOWN : quarters(schedule.maxHours());
    return new RightAsk(
        vacancy.kind(),
        period == null ? null : period.start(),
        period == null ? null : period.latestStart(),
        period == null ? null : period.end(),
        vacancy.profession(),
        vacancy.employer().recognisedSponsor(),
        vacancy.employer().recognisedLearningCompany(),
        terms != null && terms.contract() == ContractForm.SELF_EMPLOYED,
        min,
        max,
        terms == null ? MonthlyPay.unknown() : MonthlyPay.of(terms.wage(), min, max));
  }

  /**
   * Returns the same job for a person who works so many hours a week in all jobs together.
   *
   * @param min the fewest quarters of an hour a week, or {@link #UNKNOWN}
   * @param max the most quarters of an hour a week, or {@link #UNKNOWN}; read where {@code min} is
   *     not known
   */
  public RightAsk withWeek(int min, int max) {
    return new RightAsk(
        kind,
        start,
        latestStart,
        end,
        profession,
        recognisedSponsor,
        recognisedLearningCompany,
        selfEmployed,
        min,
        max,
        pay);
  }

  /** Returns the same ask with these dates; null is missing. */
  public RightAsk withDates(
      @Nullable LocalDate start, @Nullable LocalDate latestStart, @Nullable LocalDate end) {
    return new RightAsk(
        kind,
        start,
        latestStart,
        end,
        profession,
        recognisedSponsor,
        recognisedLearningCompany,
        selfEmployed,
        minQuarters,
        maxQuarters,
        pay);
  }

  private static int quarters(@Nullable Hours hours) {
    return hours == null ? UNKNOWN : hours.quarters();
  }

  /** Returns a compact form; it lasts as long as an index version. */
  public byte[] toBytes() {
    FacetWriter out = new FacetWriter();
    out.putEnum(kind).putDate(start).putDate(latestStart).putDate(end);
    out.putNumber(profession == null ? 0 : 1);
    if (profession != null) {
      out.putText(profession.authority()).putText(profession.profession());
    }
    out.putAnswer(recognisedSponsor).putAnswer(recognisedLearningCompany).putAnswer(selfEmployed);
    out.putNumber(minQuarters).putNumber(maxQuarters);
    out.putNumber(pay.fromCents()).putNumber(pay.toCents());
    return out.toBytes();
  }

  /**
   * Returns the ask that {@link #toBytes()} wrote.
   *
   * @throws IllegalArgumentException if the bytes are not such a form
   */
  public static RightAsk of(byte[] bytes) {
    FacetReader in = new FacetReader(bytes);
    RightAsk ask =
        new RightAsk(
            in.getEnum(VacancyKind.values()),
            in.getDate(),
            in.getDate(),
            in.getDate(),
            in.getNumber() == 0 ? null : new Profession(in.getText(), in.getText()),
            in.getAnswer(),
            in.getAnswer(),
            Boolean.TRUE.equals(in.getAnswer()),
            in.getNumber(),
            in.getNumber(),
            new MonthlyPay(in.getNumber(), in.getNumber()));
    in.requireEnd();
    return ask;
  }
}
