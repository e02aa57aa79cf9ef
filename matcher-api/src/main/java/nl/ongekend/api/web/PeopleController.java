package nl.ongekend.api.web;

import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Page;
import nl.ongekend.api.service.Services;
import nl.ongekend.core.profile.Passport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The people of a caseload. */
@RestController
class PeopleController {

  static final int PAGE = 25;

  private final Services services;
  private final PersonSummaries summaries;
  private final PageRenderer pages;

  PeopleController(Services services, PersonSummaries summaries, PageRenderer pages) {
    this.services = services;
    this.summaries = summaries;
    this.pages = pages;
  }

  @GetMapping(path = Addresses.PEOPLE, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> people(
      Caller caller, Visit visit, @RequestParam(required = false) @Nullable UUID after) {
    Page<Passport> page = services.passports().list(caller, after, PAGE);
    List<PersonSummary> people =
        page.documents().stream().map(stored -> summaries.of(stored.document(), visit)).toList();
    return pages.page(
        visit,
        "people",
        Map.of(
            "people",
            people,
            "count",
            services.passports().count(caller),
            "first",
            after == null,
            "next",
            page.findNext().map(UUID::toString).orElse("")));
  }
}
