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
  private final PersonSummaries summaries;
  private final MatchCards cards;
  private final ChangeWording wording;
  private final PageRenderer pages;

  ProofController(
      Services services,
      PersonSummaries summaries,
      MatchCards cards,
      ChangeWording wording,
      PageRenderer pages) {
    this.services = services;
    this.summaries = summaries;
    this.cards = cards;
    this.wording = wording;
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
            .map(change -> wording.change(change, visit.language()))
            .toList();
    return pages.page(
        visit,
        "proof",
        Map.of(
            "person", summaries.of(passport, visit),
            "title", vacancy.title().in(visit.language().code()),
            "lang", Texts.shownIn(vacancy.title(), visit.language()),
            "where", cards.where(vacancy, visit),
            "vacancyHref", Addresses.vacancy(vacancyId),
            "proof", Proof.of(why, story, changes)));
  }
}
