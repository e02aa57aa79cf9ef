package nl.ongekend.api.me;

import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED_VALUE;
import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Choices;
import nl.ongekend.api.service.SelfService;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.service.Stored;
import nl.ongekend.api.store.AnswerKind;
import nl.ongekend.api.store.VacancyAnswer;
import nl.ongekend.core.profile.Exclusions;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Work near to what a person can do: three first, with yes and no, and why not. */
@RestController
class MeWorkController {

  private static final int FIRST = 3;
  private static final int MOST = 10;

  private final Services services;
  private final SelfService self;
  private final WorkCards cards;
  private final MePages pages;

  MeWorkController(Services services, WorkCards cards, MePages pages) {
    this.services = services;
    this.self = services.selfService();
    this.cards = cards;
    this.pages = pages;
  }

  /** A reason to say no. */
  record Reason(String value, String name) {}

  /** Work that was said no to; {@code blocked} says whether its employer is. */
  record Refused(
      UUID id, String lang, String title, String employer, String why, boolean blocked) {}

  /**
   * What was just done.
   *
   * @param text in words; empty when nothing was
   * @param vacancy the vacancy whose employer can be blocked now; missing when there is none
   * @param question whether to block it, in words; empty when nothing is asked
   */
  record Done(String text, @Nullable UUID vacancy, String question) {
    private static final Done NOTHING = new Done("", null, "");
  }

  @GetMapping(path = MeAddresses.WORK, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> work(
      Caller caller, MeVisit visit, @RequestParam(defaultValue = "") String more) {
    return page(caller, visit, more.equals("yes") ? MOST : FIRST, Done.NOTHING);
  }

  @PostMapping(
      path = MeAddresses.WORK,
      consumes = APPLICATION_FORM_URLENCODED_VALUE,
      produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> answer(
      Caller caller,
      MeVisit visit,
      @RequestParam(required = false) @Nullable UUID vacancy,
      @RequestParam(defaultValue = "") String step,
      @RequestParam(defaultValue = "OTHER") String answer) {
    if (vacancy == null) {
      throw Choices.refused("vacancy", "an id", "Use the buttons of the page.");
    }
    Vacancy about = services.vacancies().get(caller, vacancy).document();
    Done done =
        switch (step) {
          case "answer" ->
              answered(caller, visit, about, Choices.constant("answer", answer, AnswerKind.class));
          case "undo" -> undone(caller, visit, about);
          case "block" -> blocked(caller, visit, about);
          case "unblock" -> unblocked(caller, visit, about);
          default ->
              throw Choices.refused(
                  "step", "answer, undo, block or unblock", "Use the buttons of the page.");
        };
    return page(caller, visit, FIRST, done);
  }

  private Done answered(Caller caller, MeVisit visit, Vacancy vacancy, AnswerKind answer) {
    self.answer(caller, caller.person(), vacancy.id(), answer);
    String key = answer.isNo() ? "work.done-no" : "work.done-yes";
    String text = visit.words().text(key, Map.of("title", title(vacancy, visit)));
    return answer == AnswerKind.EMPLOYER
        ? new Done(
            text,
            vacancy.id(),
            visit.words().text("work.block-ask", Map.of("employer", vacancy.employer().name())))
        : new Done(text, null, "");
  }

  private Done undone(Caller caller, MeVisit visit, Vacancy vacancy) {
    self.takeAnswerBack(caller, caller.person(), vacancy.id());
    return new Done(
        visit.words().text("work.done-undone", Map.of("title", title(vacancy, visit))), null, "");
  }

  private Done blocked(Caller caller, MeVisit visit, Vacancy vacancy) {
    self.block(caller, caller.person(), vacancy.employer().key(), true);
    return new Done(
        visit.words().text("work.blocked", Map.of("employer", vacancy.employer().name())),
        null,
        "");
  }

  private Done unblocked(Caller caller, MeVisit visit, Vacancy vacancy) {
    self.block(caller, caller.person(), vacancy.employer().key(), false);
    return new Done(
        visit.words().text("work.done-undone", Map.of("title", title(vacancy, visit))), null, "");
  }

  private static String title(Vacancy vacancy, MeVisit visit) {
    return vacancy.title().in(visit.words().language());
  }

  private ResponseEntity<byte[]> page(Caller caller, MeVisit visit, int most, Done done) {
    Passport passport = services.passports().get(caller, caller.person()).document();
    List<WorkCards.Card> found = cards.cards(caller, passport, visit, most + 1);
    Map<String, Object> values = new HashMap<>();
    values.put("cards", found.stream().limit(most).toList());
    values.put("more", most == FIRST && found.size() > most);
    values.put("reasons", reasons(visit));
    values.put("refused", refused(caller, passport, visit));
    values.put("done", done);
    return pages.page(visit, "work", values);
  }

  private static List<Reason> reasons(MeVisit visit) {
    return Arrays.stream(AnswerKind.values())
        .filter(AnswerKind::isNo)
        .map(kind -> new Reason(kind.name(), visit.words().text("answer", kind)))
        .toList();
  }

  private List<Refused> refused(Caller caller, Passport passport, MeVisit visit) {
    return self.listAnswers(caller, caller.person()).stream()
        .filter(answer -> answer.answer().isNo())
        .flatMap(answer -> refused(caller, passport, answer, visit).stream())
        .toList();
  }

  /** Of a vacancy that was deleted since there is nothing to take back. */
  private Optional<Refused> refused(
      Caller caller, Passport passport, VacancyAnswer answer, MeVisit visit) {
    return services
        .vacancies()
        .find(caller, answer.vacancy())
        .map(Stored::document)
        .map(vacancy ->
            new Refused(
                vacancy.id(),
                WorkCards.titleLanguage(vacancy, visit),
                title(vacancy, visit),
                vacancy.employer().name(),
                visit.words().text("answer", answer.answer()),
                isBlocked(passport, vacancy)));
  }

  private static boolean isBlocked(Passport passport, Vacancy vacancy) {
    Exclusions exclusions = passport.exclusions();
    return exclusions != null
        && exclusions.employers() != null
        && exclusions.employers().contains(vacancy.employer().key());
  }
}
