package nl.ongekend.api.web;

import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.view.WhyDocument;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.voice.Narrative;
import nl.ongekend.core.voice.Voice;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The full proof of one match, in the voice for the coach. */
@RestController
class ProofController {

  private final Services services;
  private final CoachViews views;
  private final PageRenderer pages;

  ProofController(Services services, CoachViews views, PageRenderer pages) {
    this.services = services;
    this.views = views;
    this.pages = pages;
  }

  @GetMapping(path = Addresses.PROOF, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> proof(
      Caller caller, Visit visit, @PathVariable UUID id, @PathVariable UUID vacancyId) {
    Passport passport = services.passports().get(caller, id).document();
    Vacancy vacancy = services.vacancies().get(caller, vacancyId).document();
    WhyDocument why = services.matches().why(passport, vacancy, visit.parameters(1));
    Narrative story = services.matches().tell(passport, vacancy, visit.parameters(1), Voice.COACH);
    List<String> changes =
        why.smallestChange().stream()
            .map(change -> views.wording().change(change, visit.language()))
            .toList();
    return pages.page(
        visit,
        "proof",
        Map.of(
            "person", views.summaries().of(passport, visit),
            "title", vacancy.title().in(visit.language().code()),
            "lang", Texts.shownIn(vacancy.title(), visit.language()),
            "where", views.cards().where(vacancy, visit),
            "vacancyHref", Addresses.vacancy(vacancyId),
            "week", views.weeks().of(passport, vacancy, why.feasible().minutes(), visit),
            "proof", Proof.of(why, story, changes)));
  }
}
