package nl.ongekend.api.web;

import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import java.util.Map;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Services;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page where everybody begins. */
@RestController
class HomeController {

  private final Services services;
  private final PageRenderer pages;

  HomeController(Services services, PageRenderer pages) {
    this.services = services;
    this.pages = pages;
  }

  @GetMapping(path = "/", produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> home(Caller caller, Visit visit) {
    return pages.page(
        visit,
        "home",
        Map.of(
            "people", services.passports().count(caller),
            "vacancies", services.vacancies().count(caller)));
  }
}
