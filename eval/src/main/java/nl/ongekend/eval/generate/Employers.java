package nl.ongekend.eval.generate;

import static nl.ongekend.eval.generate.GeneratorSettings.Market.VACANCIES_PER_EMPLOYER;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.ongekend.core.profile.Agency;
import nl.ongekend.core.profile.AgencyStatus;
import nl.ongekend.core.profile.Employer;
import nl.ongekend.core.profile.Sector;
import nl.ongekend.eval.generate.GeneratorSettings.Vacancies;
import nl.ongekend.eval.generate.RandomStream.Domain;
import org.jspecify.annotations.Nullable;

/**
 * Invented employers and agencies.
 *
 * <p>An employer is a sector and a number. Vacancy <i>i</i> chooses among the first <i>i</i> / 12
 * employers, divided over sectors as their work is; number <i>k</i> comes with a probability of
 * about <i>k^(-2/3)</i>. So the number of employers grows with the number of vacancies, and yet a
 * vacancy depends on its own index only. What an employer is like depends on seed, sector and
 * number.
 */
final class Employers {

  private static final List<String> FIRST =
      List.of(
          "Noorder", "Zuider", "Wester", "Ooster", "Hoog", "Laag", "Wad", "Veen", "Hunze", "Eems",
          "Lauwers", "Reit", "Drents", "Fries", "Terp", "Wierde", "Kanaal", "Dollard", "Zand",
          "Klei");
  private static final List<String> SECOND =
      List.of(
          "haven", "borg", "diep", "veld", "kamp", "hof", "brug", "dijk", "oord", "stee", "meer",
          "wold", "horst", "akker", "zijl");
  private static final int PER_MILLE = 1000;
  private static final int DAYS_SINCE_CHECK = 200;

  private final long seed;
  private final LabourMarket market;

  Employers(long seed, LabourMarket market) {
    this.seed = seed;
    this.market = market;
  }

  /**
   * An employer with the town it is in.
   *
   * @param employer its answers, without agency
   * @param town where it is
   */
  record Located(Employer employer, Town town) {}

  /** Returns the employer of a vacancy. */
  Located pick(long index, Sector sector, RandomStream random) {
    long all = index / VACANCIES_PER_EMPLOYER + 1;
    long ofSector = all * market.occupations().perMille(sector) / PER_MILLE + 1;
    return employer(sector, random.cubicBelow(ofSector));
  }

  /** Returns the same employer with the agency that offers its vacancy. */
  Employer through(Employer employer, RandomStream random) {
    return new Employer(
        employer.key(),
        employer.name(),
        employer.recognisedSponsor(),
        employer.recognisedLearningCompany(),
        employer.guidancePlaces(),
        agency(random.lowBelow(Vacancies.AGENCIES)));
  }

  /** Returns the key of an employer. */
  static String key(Sector sector, long number) {
    return sector.name().toLowerCase(Locale.ROOT) + "-" + number;
  }

  /** Returns the key of an agency. */
  static String agencyKey(int number) {
    return "agency-" + number;
  }

  private Located employer(Sector sector, long number) {
    long index = number * Sector.values().length + sector.ordinal();
    RandomStream own = RandomStream.of(seed, Domain.EMPLOYER, index);
    Town town = market.towns().pick(own);
    Employer employer =
        new Employer(
            key(sector, number),
            own.oneOf(FIRST) + own.oneOf(SECOND) + " " + suffix(sector),
            answer(Vacancies.MISSING_SPONSOR, Vacancies.RECOGNISED_SPONSOR, own),
            answer(Vacancies.MISSING_LEARNING_COMPANY, Vacancies.RECOGNISED_LEARNING_COMPANY, own),
            own.unlessMissing(Vacancies.MISSING_GUIDANCE, () -> own.lowBelow(6)),
            null);
    return new Located(employer, town);
  }

  private static @Nullable Boolean answer(int missing, int yes, RandomStream random) {
    return random.unlessMissing(missing, () -> random.chance(yes));
  }

  private Agency agency(int number) {
    RandomStream own = RandomStream.of(seed, Domain.AGENCY, number);
    AgencyStatus status = Vacancies.AGENCY_STATUS.pick(own);
    LocalDate checked =
        status == AgencyStatus.UNKNOWN
            ? null
            : GeneratorSettings.AS_OF.minusDays(own.below(DAYS_SINCE_CHECK));
    return new Agency(agencyKey(number), status, checked);
  }

  private static String suffix(Sector sector) {
    return switch (sector) {
      case CARE -> "Zorg";
      case TECHNOLOGY -> "Techniek";
      case ENERGY -> "Energie";
      case ICT -> "Software";
      case EDUCATION -> "Onderwijs";
      case CONSTRUCTION -> "Bouw";
      case LOGISTICS -> "Logistiek";
      case TRANSPORT -> "Transport";
      case HOSPITALITY -> "Horeca";
      case FOOD -> "Voeding";
      case HORTICULTURE -> "Kwekerij";
      case CLEANING -> "Schoon";
      case RETAIL -> "Winkels";
      case BUSINESS -> "Diensten";
      case CRAFTS -> "Ambacht";
      case PUBLIC -> "Gemeentewerk";
    };
  }
}
