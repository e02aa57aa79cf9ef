package nl.ongekend.api.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Services;

/** The titles of the vacancies of one page, each looked up once. Not thread-safe. */
final class VacancyTitles {

  private final Services services;
  private final Caller caller;
  private final PageLanguage language;
  private final Map<UUID, Optional<Title>> titleById = new HashMap<>();

  VacancyTitles(Services services, Caller caller, PageLanguage language) {
    this.services = services;
    this.caller = caller;
    this.language = language;
  }

  /**
   * A title.
   *
   * @param text what it says
   * @param lang the language in which it does
   */
  record Title(String text, String lang) {}

  /** Returns the title of a vacancy, unless the vacancy is gone. */
  Optional<Title> find(UUID vacancy) {
    return titleById.computeIfAbsent(vacancy, this::read);
  }

  private Optional<Title> read(UUID vacancy) {
    return services
        .vacancies()
        .find(caller, vacancy)
        .map(stored -> stored.document().title())
        .map(title -> new Title(title.in(language.code()), Texts.shownIn(title, language)));
  }
}
