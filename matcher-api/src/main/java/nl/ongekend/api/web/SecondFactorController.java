package nl.ongekend.api.web;

import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED_VALUE;
import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.ongekend.api.account.Logins;
import nl.ongekend.api.account.SecondFactors;
import nl.ongekend.api.account.Sessions;
import nl.ongekend.api.account.Visitor;
import nl.ongekend.api.config.HttpSettings;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.session.SessionCookie;
import nl.ongekend.api.store.Role;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The second factor of the own account. Turning it on takes the password, then a code of the app;
 * turning it off takes both at once. Secret and recovery codes are shown once.
 */
@RestController
class SecondFactorController {

  private static final String TEMPLATE = "second-factor";

  private final Logins logins;
  private final Sessions sessions;
  private final SecondFactors factors;
  private final Set<Role> needed;
  private final PageRenderer pages;

  SecondFactorController(Services services, HttpSettings settings, PageRenderer pages) {
    this.logins = services.logins();
    this.sessions = services.sessions();
    this.factors = services.secondFactors();
    this.needed = settings.admission().secondFactor();
    this.pages = pages;
  }

  @GetMapping(path = Addresses.SECOND_FACTOR, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> show(Visit visit, Visitor visitor) {
    return pages.page(visit, TEMPLATE, values(visitor));
  }

  @PostMapping(
      path = Addresses.SECOND_FACTOR,
      consumes = APPLICATION_FORM_URLENCODED_VALUE,
      produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> change(
      HttpServletRequest request,
      Visit visit,
      Visitor visitor,
      @RequestParam(defaultValue = "") String step) {
    UUID account = account(visitor);
    LoginForm form = LoginForm.of(request).of(visitor.account());
    try {
      Map<String, Object> made = step(step, account, form, request);
      Map<String, Object> values = values(visitor);
      values.putAll(made);
      return pages.page(visit, TEMPLATE, values);
    } catch (ProblemException refusal) {
      LoginError error = LoginError.of(refusal);
      Map<String, Object> values = values(visitor);
      values.put("error", error);
      values.put("waiting", step.equals("confirm"));
      return pages.page(HttpStatusCode.valueOf(error.status()), visit, TEMPLATE, values);
    }
  }

  private Map<String, Object> step(
      String step, UUID account, LoginForm form, HttpServletRequest request) {
    if (step.equals("confirm")) {
      List<String> recovery = factors.confirm(account, form.code().replace(" ", ""));
      SessionCookie.find(request).ifPresent(sessions::strengthen);
      return Map.of("recovery", recovery);
    }
    logins.confirm(form.login(request.getRemoteAddr()));
    if (step.equals("remove")) {
      factors.remove(account);
      return Map.of();
    }
    return Map.of("secret", factors.begin(account), "waiting", true);
  }

  private static UUID account(Visitor visitor) {
    return AccountController.requireAccount(visitor).actor().accountId();
  }

  private Map<String, Object> values(Visitor visitor) {
    Map<String, Object> values = new HashMap<>();
    boolean on = factors.isOn(account(visitor));
    values.put("on", on);
    values.put("needed", !on && needed.contains(visitor.actor().role()));
    values.put("waiting", false);
    values.put("secret", "");
    values.put("recovery", List.of());
    values.put("error", null);
    return values;
  }
}
