package nl.ongekend.api.web;

import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Services;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Two vacancies for a person, or two people for a vacancy, chosen in a list. */
@RestController
class CompareController {

  private static final String TEMPLATE = "compare";
  private static final int TWO = 2;

  private final Services services;
  private final Comparisons comparisons;
  private final PageRenderer pages;

  CompareController(Services services, Comparisons comparisons, PageRenderer pages) {
    this.services = services;
    this.comparisons = comparisons;
    this.pages = pages;
  }

  @GetMapping(path = Addresses.COMPARED_VACANCIES, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> vacancies(
      Caller caller,
      Visit visit,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") List<UUID> choice) {
    Passport passport = services.passports().get(caller, id).document();
    Map<String, Object> values = new HashMap<>();
    values.put("fromHref", Addresses.person(id));
    values.put("from", passport.name());
    if (choice.size() == TWO) {
      List<Vacancy> two =
          choice.stream().map(one -> services.vacancies().get(caller, one).document()).toList();
      values.put("comparison", comparisons.ofVacancies(passport, two, visit));
    }
    return page(visit, choice, values);
  }

  @GetMapping(path = Addresses.COMPARED_PEOPLE, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> people(
      Caller caller,
      Visit visit,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") List<UUID> choice) {
    Vacancy vacancy = services.vacancies().get(caller, id).document();
    Map<String, Object> values = new HashMap<>();
    values.put("fromHref", Addresses.vacancy(id));
    values.put("from", vacancy.title().in(visit.language().code()));
    if (choice.size() == TWO) {
      List<Passport> two =
          choice.stream().map(one -> services.passports().get(caller, one).document()).toList();
      values.put("comparison", comparisons.ofPeople(vacancy, two, visit));
    }
    return page(visit, choice, values);
  }

  /** Whoever chose another number than two reads how to choose. */
  private ResponseEntity<byte[]> page(Visit visit, List<UUID> choice, Map<String, Object> values) {
    boolean wrong = !choice.isEmpty() && choice.size() != TWO;
    return pages.page(wrong ? HttpStatus.BAD_REQUEST : HttpStatus.OK, visit, TEMPLATE, values);
  }
}
