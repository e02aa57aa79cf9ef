package nl.ongekend.api.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED_VALUE;
import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ongekend.api.problem.Problem.Kind;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.view.AskedReleasesDocument;
import nl.ongekend.api.view.EmployerPoolDocument;
import nl.ongekend.api.view.ReleaseRequestView;
import nl.ongekend.api.view.ShortlistDocument;
import nl.ongekend.api.view.ViewJson;
import nl.ongekend.core.profile.Vacancy;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * A vacancy as its employer sees it: what it asks and whether that may be asked, how many people it
 * reaches, and the shortlist without names. Numbers and list are the protected ones of the day.
 */
@RestController
class EmployerVacancyController {

  private static final String TEMPLATE = "employer-vacancy";

  private final Services services;
  private final EmployerWording wording;
  private final EmployerHints hints;
  private final MatchCards cards;
  private final PageRenderer pages;

  EmployerVacancyController(
      Services services,
      EmployerWording wording,
      EmployerHints hints,
      MatchCards cards,
      PageRenderer pages) {
    this.services = services;
    this.wording = wording;
    this.hints = hints;
    this.cards = cards;
    this.pages = pages;
  }

  /** The page, or the vacancy as a job posting for whoever asks for that alone. */
  @GetMapping(
      path = Addresses.EMPLOYER_VACANCY,
      produces = {TEXT_HTML_VALUE, JobPosting.MEDIA_TYPE})
  ResponseEntity<byte[]> show(
      Caller caller,
      Visit visit,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.ACCEPT, defaultValue = TEXT_HTML_VALUE) String accepted) {
    if (accepted.startsWith(JobPosting.MEDIA_TYPE)) {
      return posting(services.vacancies().get(caller, id).document(), visit.language());
    }
    ResponseEntity<byte[]> page = pages.page(visit, TEMPLATE, values(caller, visit, id));
    return ResponseEntity.ok()
        .headers(page.getHeaders())
        .varyBy(HttpHeaders.ACCEPT)
        .header(HttpHeaders.LINK, JobPosting.link(Addresses.employerVacancy(id)))
        .body(page.getBody());
  }

  private static ResponseEntity<byte[]> posting(Vacancy vacancy, PageLanguage language) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(JobPosting.MEDIA_TYPE))
        .varyBy(HttpHeaders.ACCEPT)
        .body(ViewJson.write(JobPosting.of(vacancy, language.code())).getBytes(UTF_8));
  }

  @PostMapping(
      path = Addresses.EMPLOYER_VACANCY,
      consumes = APPLICATION_FORM_URLENCODED_VALUE,
      produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> ask(
      Caller caller, Visit visit, @PathVariable UUID id, @RequestParam UUID entry) {
    try {
      String asked = ViewJson.write(new ReleaseRequestView(id, entry));
      services.releases().ask(caller, asked, visit.language().code());
    } catch (ProblemException refusal) {
      return refused(caller, visit, id, refusal);
    }
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create(Addresses.employerVacancy(id) + "#asked"))
        .build();
  }

  /** Says on the page itself that enough was asked today; anything else is a page of its own. */
  private ResponseEntity<byte[]> refused(
      Caller caller, Visit visit, UUID id, ProblemException refusal) {
    if (!isEnough(refusal)) {
      throw refusal;
    }
    Map<String, Object> values = values(caller, visit, id);
    values.put("notice", "employer.asked.enough");
    return pages.page(HttpStatusCode.valueOf(Kind.CONFLICT.status()), visit, TEMPLATE, values);
  }

  private static boolean isEnough(ProblemException refusal) {
    return refusal.problem().status() == Kind.CONFLICT.status();
  }

  private Map<String, Object> values(Caller caller, Visit visit, UUID id) {
    PageLanguage language = visit.language();
    Vacancy vacancy = services.vacancies().get(caller, id).document();
    Map<String, Object> values = new HashMap<>();
    values.put("title", vacancy.title().in(language.code()));
    values.put("titleLang", Texts.shownIn(vacancy.title(), language));
    values.put("where", cards.where(vacancy, visit));
    values.put("openings", vacancy.openings());
    values.put("asked", wording.asked(vacancy, language));
    values.put("hints", hints.of(vacancy, language));
    values.put("duties", isAnswered(vacancy) ? List.of() : hints.hiddenDutch(vacancy, language));
    values.put("notice", "");
    AskedReleasesDocument requests = services.releases().listAsked(caller, id, language.code());
    values.put("requests", wording.requests(requests));
    putPeople(caller, visit, id, requests, values);
    return values;
  }

  /** A vacancy that says which languages the work needs has answered, also when it needs none. */
  private static boolean isAnswered(Vacancy vacancy) {
    return vacancy.languages() != null && vacancy.languages().working() != null;
  }

  /** Numbers and list of a version come only when few enough versions were looked at today. */
  private void putPeople(
      Caller caller,
      Visit visit,
      UUID id,
      AskedReleasesDocument requests,
      Map<String, Object> values) {
    PageLanguage language = visit.language();
    values.put("pool", "");
    values.put("steps", List.of());
    values.put("bands", List.of());
    try {
      EmployerPoolDocument pool =
          services.markets().employerPool(caller, id, visit.parameters(1), services.today());
      ShortlistDocument list = services.shortlists().list(caller, id, language.code());
      values.put("pool", wording.people(pool.within(), language));
      values.put("steps", wording.steps(pool, language));
      values.put("bands", wording.bands(list, requests));
    } catch (ProblemException refusal) {
      if (!isEnough(refusal)) {
        throw refusal;
      }
      values.put("notice", "employer.versions.enough");
    }
  }
}
