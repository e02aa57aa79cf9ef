package nl.ongekend.core.document;

import java.time.LocalDate;
import java.util.List;
import nl.ongekend.core.profile.Agency;
import nl.ongekend.core.profile.AgencyStatus;
import nl.ongekend.core.profile.Cefr;
import nl.ongekend.core.profile.Contact;
import nl.ongekend.core.profile.ContractForm;
import nl.ongekend.core.profile.Diploma;
import nl.ongekend.core.profile.DiplomaDemand;
import nl.ongekend.core.profile.EducationLevel;
import nl.ongekend.core.profile.Employer;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.HousingOffer;
import nl.ongekend.core.profile.Importance;
import nl.ongekend.core.profile.LanguageDemand;
import nl.ongekend.core.profile.LanguageRequirement;
import nl.ongekend.core.profile.LicenceRequirement;
import nl.ongekend.core.profile.Money;
import nl.ongekend.core.profile.Motive;
import nl.ongekend.core.profile.PayBasis;
import nl.ongekend.core.profile.PayPeriod;
import nl.ongekend.core.profile.Profession;
import nl.ongekend.core.profile.Provenance;
import nl.ongekend.core.profile.SchedulePattern;
import nl.ongekend.core.profile.Sector;
import nl.ongekend.core.profile.SkillRequirement;
import nl.ongekend.core.profile.Terms;
import nl.ongekend.core.profile.TextByLanguage;
import nl.ongekend.core.profile.TrainingOffer;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.profile.VacancyKind;
import nl.ongekend.core.profile.VacancyPeriod;
import nl.ongekend.core.profile.Wage;
import nl.ongekend.core.profile.WorkSchedule;
import nl.ongekend.core.profile.Workplace;
import org.jspecify.annotations.Nullable;

/** Draws one vacancy. */
final class RandomVacancy {

  private final RandomValues values;
  private final RandomDocuments.Concepts concepts;

  RandomVacancy(RandomValues values, RandomDocuments.Concepts concepts) {
    this.values = values;
    this.concepts = concepts;
  }

  Vacancy draw() {
    return Vacancy.builder(values.id(), text(), employer())
        .externalKey(values.maybe(values::externalKey))
        .kind(values.choice(VacancyKind.class))
        .description(values.maybe(this::text))
        .occupation(values.maybe(() -> values.concept(concepts.occupations())))
        .sector(values.maybeChoice(Sector.class))
        .skills(values.maybeList(this::skill))
        .licences(values.maybeList(this::licence))
        .languages(values.maybe(this::languages))
        .schedule(values.maybe(this::schedule))
        .openings(values.between(1, 10_000))
        .terms(values.maybe(this::terms))
        .period(values.maybe(this::period))
        .workplaces(values.maybeList(this::workplace))
        .profession(values.maybe(() -> new Profession("CIBG", "nurse")))
        .diploma(values.maybe(this::diploma))
        .contact(values.maybe(() -> new Contact(values.maybeText(), values.maybeText())))
        .provenance(values.maybe(() -> new Provenance(values.text(), values.maybeDate())))
        .build();
  }

  private TextByLanguage text() {
    return values.bool()
        ? new TextByLanguage(values.text(), values.maybeText())
        : new TextByLanguage(values.maybeText(), values.text());
  }

  private Employer employer() {
    return new Employer(
        values.key(),
        values.text(),
        values.maybeBool(),
        values.maybeBool(),
        values.maybeBetween(0, 1000),
        values.maybe(
            () -> new Agency(values.key(), values.choice(AgencyStatus.class), values.maybeDate())));
  }

  private SkillRequirement skill() {
    return new SkillRequirement(
        values.concept(concepts.skills()),
        values.choice(Importance.class),
        values.maybeBetween(1, 4),
        values.maybeIndispensable(),
        values.maybeText());
  }

  private LicenceRequirement licence() {
    return new LicenceRequirement(
        values.concept(concepts.licences()),
        values.choice(Importance.class),
        values.maybeIndispensable());
  }

  private LanguageDemand languages() {
    return new LanguageDemand(
        values.maybe(() -> values.languages().stream().map(this::requirement).toList()),
        values.maybe(values::languages),
        values.maybeBool(),
        values.maybeBool());
  }

  private LanguageRequirement requirement(String language) {
    return new LanguageRequirement(
        language,
        level(),
        values.maybe(this::level),
        values.maybe(this::level),
        values.maybe(this::level),
        values.maybeIndispensable());
  }

  private Cefr level() {
    return Cefr.values()[values.between(Cefr.A1.ordinal(), Cefr.C2.ordinal())];
  }

  private WorkSchedule schedule() {
    List<@Nullable Hours> hours = values.hoursInOrder();
    SchedulePattern pattern = values.choice(SchedulePattern.class);
    return new WorkSchedule(
        hours.get(0),
        hours.get(1),
        pattern,
        pattern == SchedulePattern.UNKNOWN
            ? values.maybe(List::of)
            : values.list(values::interval, 1),
        values.maybeBetween(0, 180));
  }

  private Terms terms() {
    return new Terms(
        values.maybe(this::wage),
        values.maybeChoice(ContractForm.class),
        values.maybeSet(Motive.class),
        values.maybeBool(),
        values.maybe(() -> new HousingOffer(values.maybeBool(), values.maybeBetween(0, 50_000))),
        values.maybeList(this::training),
        values.maybeList(values::text));
  }

  private Wage wage() {
    int from = values.between(1_400, 5_000);
    PayPeriod per = values.choice(PayPeriod.class);
    PayBasis basis = values.choice(PayBasis.class);
    return new Wage(
        values.maybe(() -> new Money(from, "EUR", per, basis)),
        values.maybe(() -> new Money(values.between(from, 6_000), "EUR", per, basis)));
  }

  private TrainingOffer training() {
    return new TrainingOffer(
        values.text(),
        values.maybeBetween(1, 260),
        values.maybeList(() -> values.concept(concepts.skills())));
  }

  private VacancyPeriod period() {
    LocalDate start = values.maybeDate();
    return new VacancyPeriod(
        start,
        values.maybe(() -> values.dateFrom(start)),
        values.maybeDate(),
        values.maybe(() -> values.dateFrom(start)));
  }

  private Workplace workplace() {
    return new Workplace(values.maybeBetween(1000, 9999), values.maybeText(), values.maybeBool());
  }

  private Diploma diploma() {
    return new Diploma(
        values.choice(DiplomaDemand.class),
        values.maybeChoice(EducationLevel.class),
        values.maybeText());
  }
}
