package nl.ongekend.api.web;

import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Choices;
import nl.ongekend.api.service.MatchParameters;
import nl.ongekend.api.service.Services;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.voice.Narrative;
import nl.ongekend.core.voice.Narrator;
import nl.ongekend.core.voice.Sheet;
import nl.ongekend.core.voice.SheetNarrator;
import nl.ongekend.core.voice.Voice;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The sheet that a person takes home, in their own language. */
@RestController
class SheetController {

  private static final int MOST_JOBS = 3;

  private final Services services;
  private final PersonSummaries summaries;
  private final MatchCards cards;
  private final PageRenderer pages;

  SheetController(
      Services services, PersonSummaries summaries, MatchCards cards, PageRenderer pages) {
    this.services = services;
    this.summaries = summaries;
    this.cards = cards;
    this.pages = pages;
  }

  /** A language in which the sheet can be read. */
  record Tongue(String code, String name) {}

  /** A vacancy with one reason and one step; {@code lang} is the language of the title. */
  record Job(String title, String lang, String where, String reason, String step) {}

  @GetMapping(path = Addresses.SHEET, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> sheet(
      Caller caller,
      Visit visit,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String language) {
    Passport passport = services.passports().get(caller, id).document();
    String spoken = spoken(language == null ? visit.language().code() : language);
    Sheet sheet =
        SheetNarrator.of(services.engine().world().taxonomy(), spoken)
            .tell(passport, cards.where(passport, visit), visit.today());
    return pages.page(
        visit,
        "sheet",
        Map.of(
            "person", summaries.of(passport, visit),
            "sheet", sheet,
            "jobs", jobs(caller, passport, visit, spoken),
            "tongues", tongues(visit)));
  }

  private static String spoken(String language) {
    List<String> known = Narrator.listLanguages(Voice.PERSON);
    if (!known.contains(language)) {
      throw Choices.refused(
          "language", "one of " + String.join(", ", known), "Choose one above the sheet.");
    }
    return language;
  }

  private List<Job> jobs(Caller caller, Passport passport, Visit visit, String language) {
    MatchParameters parameters = visit.parameters(MOST_JOBS).withLanguage(language);
    return services.matches().vacanciesFor(caller, passport, parameters).matches().stream()
        .map(match -> services.vacancies().get(caller, match.id()).document())
        .map(vacancy -> job(passport, vacancy, visit, parameters))
        .toList();
  }

  private Job job(Passport passport, Vacancy vacancy, Visit visit, MatchParameters parameters) {
    Narrative story = services.matches().tell(passport, vacancy, parameters, Voice.PERSON);
    PageLanguage titles = PageLanguage.find(parameters.language()).orElse(PageLanguage.EN);
    return new Job(
        vacancy.title().in(titles.code()),
        Texts.shownIn(vacancy.title(), titles),
        cards.where(vacancy, visit),
        MatchCards.reason(story),
        story.nextStep());
  }

  private static List<Tongue> tongues(Visit visit) {
    return Narrator.listLanguages(Voice.PERSON).stream()
        .map(code -> new Tongue(code, Texts.language(visit.language(), code)))
        .toList();
  }
}
