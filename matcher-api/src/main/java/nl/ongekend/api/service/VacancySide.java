package nl.ongekend.api.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.store.EntityType;
import nl.ongekend.core.document.Documents;
import nl.ongekend.core.profile.ExternalKey;
import nl.ongekend.core.profile.Money;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.rule.MinimumWage;
import org.jspecify.annotations.Nullable;

/**
 * Vacancies. One that pays less than the law allows is refused, and one of an employer that the
 * account does not speak for.
 */
final class VacancySide implements DocumentSide<Vacancy> {

  private final Documents documents;
  private final FreeTexts texts = FreeTexts.ofVacancies();
  private final MinimumWage minimumWage;
  private final EmployerBorder border;

  VacancySide(Documents documents, MinimumWage minimumWage, EmployerBorder border) {
    this.documents = documents;
    this.minimumWage = minimumWage;
    this.border = border;
  }

  @Override
  public EntityType type() {
    return EntityType.VACANCY;
  }

  @Override
  public Vacancy read(String json, Supplier<UUID> id) {
    return documents.readVacancy(json, id);
  }

  @Override
  public Vacancy read(String json, int version) {
    return documents.readVacancy(json, version);
  }

  @Override
  public String write(Vacancy vacancy) {
    return documents.write(vacancy);
  }

  @Override
  public UUID id(Vacancy vacancy) {
    return vacancy.id();
  }

  @Override
  public Vacancy withId(Vacancy vacancy, UUID id) {
    return vacancy.toBuilder().id(id).build();
  }

  @Override
  public @Nullable ExternalKey externalKey(Vacancy vacancy) {
    return vacancy.externalKey();
  }

  @Override
  public FreeTexts texts() {
    return texts;
  }

  @Override
  public void requireWriter(Caller caller, Vacancy vacancy) {
    border.require(caller, vacancy);
  }

  @Override
  public void requireAcceptable(Vacancy vacancy, LocalDate today) {
    MinimumWage.Finding finding = minimumWage.check(vacancy, today);
    Money offered = finding.offered();
    if (finding.isRefused() && offered != null) {
      throw ProblemException.invalid(
          "vacancy.below-minimum-wage",
          "wage (EUR %s per %s) must be at least the minimum wage of EUR %s.\nRaise it, or correct the period or the hours it is for."
              .formatted(
                  euros(offered.cents()),
                  offered.per().name().toLowerCase(Locale.ROOT),
                  euros(finding.minimumCents())),
          "/terms/wage");
    }
  }

  private static String euros(long cents) {
    return BigDecimal.valueOf(cents, 2).toPlainString();
  }
}
