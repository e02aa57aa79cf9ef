package nl.ongekend.api.me;

import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED_VALUE;
import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Choices;
import nl.ongekend.api.service.SelfService;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.store.CorrectionKind;
import nl.ongekend.core.claim.ClaimName;
import nl.ongekend.core.profile.Passport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What is known about a person, answer by answer; each can be changed, hidden and put back. */
@RestController
class MePassportController {

  private final Services services;
  private final SelfService self;
  private final ToldPassports told;
  private final MePages pages;

  MePassportController(Services services, ToldPassports told, MePages pages) {
    this.services = services;
    this.self = services.selfService();
    this.told = told;
    this.pages = pages;
  }

  @GetMapping(path = MeAddresses.PASSPORT, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> passport(Caller caller, MeVisit visit) {
    return page(HttpStatus.OK, caller, visit, "", null);
  }

  @PostMapping(
      path = MeAddresses.PASSPORT,
      consumes = APPLICATION_FORM_URLENCODED_VALUE,
      produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> correct(
      HttpServletRequest request,
      Caller caller,
      MeVisit visit,
      @RequestParam(defaultValue = "") String claim,
      @RequestParam(defaultValue = "") String step) {
    ClaimName name =
        ClaimName.find(claim)
            .orElseThrow(() ->
                Choices.refused("claim", "the name of an answer", "Use the buttons of the page."));
    ClaimForm form = ClaimForm.of(request);
    String error = step.equals("change") ? form.error(name) : "";
    if (!error.isEmpty()) {
      ToldPassports.Typed typed = new ToldPassports.Typed(name, form, visit.text(error));
      return page(HttpStatus.BAD_REQUEST, caller, visit, "", typed);
    }
    return page(HttpStatus.OK, caller, visit, done(caller, visit, name, step, form), null);
  }

  /** Takes a step and returns what was done, in words. */
  private String done(Caller caller, MeVisit visit, ClaimName claim, String step, ClaimForm form) {
    Passport before = document(caller);
    switch (step) {
      case "hide" -> self.takeOut(caller, caller.person(), claim, CorrectionKind.HIDDEN);
      case "wrong" -> self.takeOut(caller, caller.person(), claim, CorrectionKind.WRONG);
      case "change" -> self.change(caller, caller.person(), claim, form.change(claim));
      case "back" -> self.putBack(caller, caller.person(), claim);
      default ->
          throw Choices.refused(
              "step", "change, hide, wrong or back", "Use the buttons of the page.");
    }
    Passport after = document(caller);
    String what = told.tell(claim, claim.isIn(after) ? after : before, visit).what();
    String key =
        switch (step) {
          case "hide" -> "passport.done-hidden";
          case "wrong" -> "passport.done-wrong";
          case "change" -> "passport.done-changed";
          default -> "passport.done-back";
        };
    return visit.words().text(key, Map.of("claim", what));
  }

  private Passport document(Caller caller) {
    return services.passports().get(caller, caller.person()).document();
  }

  private ResponseEntity<byte[]> page(
      HttpStatusCode status,
      Caller caller,
      MeVisit visit,
      String done,
      ToldPassports.@Nullable Typed typed) {
    Map<String, Object> values = new HashMap<>();
    values.put("groups", told.groups(document(caller), visit, typed));
    values.put("asides", told.asides(caller, visit));
    values.put("skillLevels", ToldPassports.skillLevels(visit));
    values.put("languageLevels", ToldPassports.languageLevels(visit));
    values.put("done", done);
    return pages.page(status, visit, "passport", values);
  }
}
