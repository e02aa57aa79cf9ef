package nl.ongekend.api.web;

import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED_VALUE;
import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ongekend.api.account.AccessState;
import nl.ongekend.api.service.AccessService;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Corrected;
import nl.ongekend.api.service.SelfService;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.service.Today;
import nl.ongekend.api.store.VacancyAnswer;
import nl.ongekend.api.view.AccessCodeDocument;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.voice.Narrator;
import nl.ongekend.core.voice.OwnWords;
import nl.ongekend.core.voice.PassportNarrator;
import nl.ongekend.core.voice.ToldClaim;
import nl.ongekend.core.voice.Voice;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What a coach does for a person's own pages and reads of them: the code on paper, taking access
 * away, what the person corrected, and what the person said to vacancies.
 */
@RestController
class OwnAccessController {

  private final Services services;
  private final AccessService access;
  private final SelfService self;
  private final PersonSummaries summaries;
  private final Texts texts;
  private final PageRenderer pages;

  OwnAccessController(
      Services services, PersonSummaries summaries, Texts texts, PageRenderer pages) {
    this.services = services;
    this.access = services.access();
    this.self = services.selfService();
    this.summaries = summaries;
    this.texts = texts;
    this.pages = pages;
  }

  /** What a person did: on which day, about what, and what it was. */
  record Deed(String day, String about, String lang, String what) {}

  /** A language in which the paper can be read. */
  record Tongue(String code, String name) {}

  /** The paper in the language of the person. */
  record Paper(
      String language, String direction, String code, String address, List<String> texts) {}

  @GetMapping(path = Addresses.OWN, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> show(Caller caller, Visit visit, @PathVariable UUID id) {
    Passport passport = services.passports().get(caller, id).document();
    Map<String, Object> values = new HashMap<>();
    values.put("person", summaries.of(passport, visit));
    values.put("tab", "own");
    values.put("state", state(access.findState(caller, id), visit));
    values.put("hasAccess", access.findState(caller, id).isPresent());
    values.put("tongues", tongues(visit));
    values.put("corrections", corrections(caller, id, visit));
    values.put("answers", answers(caller, id, visit));
    return pages.page(visit, "own", values);
  }

  private String state(Optional<AccessState> state, Visit visit) {
    if (state.isEmpty()) {
      return texts.of(visit.language(), "own.state.none");
    }
    AccessState known = state.get();
    if (known.usedAt() != null) {
      return texts.of(visit.language(), "own.state.used", date(Today.day(known.usedAt()), visit));
    }
    String key =
        known.isWaiting(services.today().clock().instant())
            ? "own.state.waiting"
            : "own.state.over";
    return texts.of(visit.language(), key, date(Today.day(known.expiresAt()), visit));
  }

  private static List<Tongue> tongues(Visit visit) {
    return Narrator.listLanguages(Voice.PERSON).stream()
        .map(code -> new Tongue(code, Texts.language(visit.language(), code)))
        .toList();
  }

  private List<Deed> corrections(Caller caller, UUID person, Visit visit) {
    return self.listCorrections(caller, person).stream()
        .map(corrected -> correction(corrected, visit))
        .toList();
  }

  private Deed correction(Corrected corrected, Visit visit) {
    OwnWords words = OwnWords.of(visit.language().code());
    ToldClaim told =
        PassportNarrator.of(services.engine().world().taxonomy(), words)
            .tell(
                corrected.correction().claim(),
                corrected.before(),
                summaries.of(corrected.before(), visit).place());
    return new Deed(
        date(Today.day(corrected.correction().at()), visit),
        told.what(),
        visit.language().code(),
        texts.of(visit.language(), "own.correction." + corrected.correction().kind()));
  }

  private List<Deed> answers(Caller caller, UUID person, Visit visit) {
    return self.listAnswers(caller, person).stream()
        .flatMap(answer -> answer(caller, answer, visit).stream())
        .toList();
  }

  private Optional<Deed> answer(Caller caller, VacancyAnswer answer, Visit visit) {
    return services
        .vacancies()
        .find(caller, answer.vacancy())
        .map(stored -> stored.document())
        .map(vacancy ->
            new Deed(
                date(Today.day(answer.at()), visit),
                vacancy.title().in(visit.language().code()) + ", " + vacancy.employer().name(),
                Texts.shownIn(vacancy.title(), visit.language()),
                texts.of(visit.language(), "own.answer." + answer.answer())));
  }

  private static String date(LocalDate day, Visit visit) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
        .withLocale(visit.language().locale())
        .format(day);
  }

  /** The code stands on the answer itself: it is shown once and kept nowhere. */
  @PostMapping(
      path = Addresses.OWN,
      consumes = APPLICATION_FORM_URLENCODED_VALUE,
      produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> change(
      Caller caller,
      Visit visit,
      @PathVariable UUID id,
      @RequestHeader(value = HttpHeaders.ORIGIN, defaultValue = "") String origin,
      @RequestParam(defaultValue = "") String step,
      @RequestParam(defaultValue = "") String language) {
    if (step.equals("remove")) {
      access.remove(caller, id);
      return ResponseEntity.status(HttpStatus.SEE_OTHER)
          .location(URI.create(Addresses.own(id)))
          .build();
    }
    Passport passport = services.passports().get(caller, id).document();
    Paper paper = paper(access.make(caller, id), OwnWords.of(language), origin);
    return pages.page(
        visit, "paper", Map.of("person", summaries.of(passport, visit), "paper", paper));
  }

  private static Paper paper(AccessCodeDocument made, OwnWords words, String origin) {
    String until = words.date(Today.day(made.expiresAt()));
    return new Paper(
        words.language(),
        words.isRightToLeft() ? "rtl" : "ltr",
        made.code(),
        origin.replaceFirst("^https?://", "") + made.address(),
        List.of(
            words.text("paper.title"),
            words.text("paper.go"),
            words.text("paper.code"),
            words.text("paper.until", Map.of("date", until)),
            words.text("paper.what"),
            words.text("paper.safe")));
  }
}
