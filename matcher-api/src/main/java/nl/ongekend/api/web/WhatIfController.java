package nl.ongekend.api.web;

import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED_VALUE;
import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.view.WhatIfDocument;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.taxonomy.ConceptId;
import nl.ongekend.taxonomy.ConceptType;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tries other answers of a person. What is tried is sent in the body, and nothing of it is kept.
 */
@RestController
class WhatIfController {

  private static final String TEMPLATE = "what-if";

  private final Services services;
  private final PersonSummaries summaries;
  private final PageRenderer pages;

  WhatIfController(Services services, PersonSummaries summaries, PageRenderer pages) {
    this.services = services;
    this.summaries = summaries;
    this.pages = pages;
  }

  /** A vacancy that comes within reach or leaves it. */
  record Moved(String href, String title, int score) {}

  /** How a form came out. */
  record Outcome(int before, int after, List<Moved> enters, List<Moved> leaves) {

    static Outcome of(WhatIfDocument document, UUID person) {
      return new Outcome(
          document.before(),
          document.after(),
          moved(document.enters(), person),
          moved(document.leaves(), person));
    }

    private static List<Moved> moved(List<WhatIfDocument.Moved> all, UUID person) {
      return all.stream()
          .map(one ->
              new Moved(
                  Addresses.proof(person, one.id()), one.label(), ScoreBar.percent(one.score())))
          .toList();
    }
  }

  @GetMapping(path = Addresses.WHAT_IF, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> form(Caller caller, Visit visit, @PathVariable UUID id) {
    Passport passport = services.passports().get(caller, id).document();
    Map<String, Object> values = values(passport, WhatIfForm.of(passport), visit);
    return pages.page(visit, TEMPLATE, values);
  }

  @PostMapping(
      path = Addresses.WHAT_IF,
      consumes = APPLICATION_FORM_URLENCODED_VALUE,
      produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> tried(
      Caller caller,
      Visit visit,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String hours,
      @RequestParam(defaultValue = "") String minutes,
      @RequestParam(defaultValue = "") String dutch,
      @RequestParam(defaultValue = "") String learns) {
    Passport passport = services.passports().get(caller, id).document();
    WhatIfForm form = new WhatIfForm(hours, minutes, dutch, learns);
    WhatIfForm.Learnt learnt = findLearnt(form.learns(), visit).orElse(null);
    Map<String, String> errors = form.errors();
    if (learnt == null && !form.learns().isEmpty()) {
      errors.put("learns", "coach.whatif.error.learns");
    }
    Map<String, Object> values = values(passport, form, visit);
    values.put("errors", errors);
    if (!errors.isEmpty()) {
      return pages.page(HttpStatus.BAD_REQUEST, visit, TEMPLATE, values);
    }
    values.put("learnt", learnt == null ? "" : learnt.label());
    WhatIfDocument document =
        services
            .questions()
            .whatIf(
                caller,
                id,
                form.applyTo(passport, learnt),
                visit.parameters(PeopleController.PAGE));
    values.put("outcome", Outcome.of(document, id));
    return pages.page(visit, TEMPLATE, values);
  }

  /** The skill or licence whose label a text is, or begins. */
  private Optional<WhatIfForm.Learnt> findLearnt(String text, Visit visit) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String language = visit.language().code();
    return services.taxonomy().search(ConceptType.SKILL, text, null, language, 1).stream()
        .map(found ->
            new WhatIfForm.Learnt(
                ConceptId.of(found.uri()),
                found.label(),
                services.taxonomy().isLicence(found.uri())))
        .findFirst();
  }

  private Map<String, Object> values(Passport passport, WhatIfForm form, Visit visit) {
    Map<String, Object> values = new HashMap<>();
    values.put("person", summaries.of(passport, visit));
    values.put("tab", TEMPLATE);
    values.put("form", form);
    values.put("errors", Map.of());
    values.put("levels", WhatIfForm.listLevels());
    return values;
  }
}
