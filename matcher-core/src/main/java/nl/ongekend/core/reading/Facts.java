package nl.ongekend.core.reading;

import java.time.LocalDate;
import java.util.List;
import nl.ongekend.core.profile.ContractForm;
import nl.ongekend.core.profile.Diploma;
import nl.ongekend.core.profile.Education;
import nl.ongekend.core.profile.VacancyPeriod;
import nl.ongekend.core.profile.Wage;
import nl.ongekend.core.profile.WorkSchedule;
import org.jspecify.annotations.Nullable;

/**
 * What a text says beside concepts, by fixed patterns in Dutch and English.
 *
 * @param languages the languages, in the order of the text
 * @param schedule hours a week, and times when it gives them; missing when it is silent
 * @param wage the wage; missing when it is silent
 * @param contracts the forms of contract, in the order of the text
 * @param licences the licences, in the order of the text
 * @param diploma what it demands as a diploma; missing when it is silent, and for a person
 * @param education the education of a person; missing when it is silent, and for a vacancy
 * @param place where; missing when it names no place, or several without saying which
 * @param travel how a person can and cannot travel; missing when it is silent
 * @param openings how many people are sought; missing when it is silent
 * @param period start, end and closing date; missing when it is silent
 * @param availableFrom from when a person can work; missing when it is silent
 * @param periods how long a person did something, in the order of the text
 * @param offers what comes with the work, in the order of the text
 * @param hints what a person should look at, in the order of the text
 */
public record Facts(
    List<ReadLanguage> languages,
    @Nullable Found<WorkSchedule> schedule,
    @Nullable Found<Wage> wage,
    List<Found<ContractForm>> contracts,
    List<Found<ReadLicence>> licences,
    @Nullable Found<Diploma> diploma,
    @Nullable Found<Education> education,
    @Nullable Found<ReadPlace> place,
    @Nullable Found<ReadTravel> travel,
    @Nullable Found<Integer> openings,
    @Nullable Found<VacancyPeriod> period,
    @Nullable Found<LocalDate> availableFrom,
    List<Found<ReadPeriod>> periods,
    List<Found<OfferKind>> offers,
    List<Hint> hints) {

  /** Copies the lists. */
  public Facts {
    languages = List.copyOf(languages);
    contracts = List.copyOf(contracts);
    licences = List.copyOf(licences);
    periods = List.copyOf(periods);
    offers = List.copyOf(offers);
    hints = List.copyOf(hints);
  }
}
