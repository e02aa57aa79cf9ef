package nl.ongekend.api.web;

import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED_VALUE;
import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import nl.ongekend.api.account.Logins;
import nl.ongekend.api.account.OpenedSession;
import nl.ongekend.api.account.Visitor;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.Problem.Kind;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.session.SessionCookie;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The own account: who one is here, and another password. */
@RestController
class AccountController {

  private static final String TEMPLATE = "account";

  private final Logins logins;
  private final SessionCookie cookie;
  private final PageRenderer pages;

  AccountController(Services services, SessionCookie cookie, PageRenderer pages) {
    this.logins = services.logins();
    this.cookie = cookie;
    this.pages = pages;
  }

  @GetMapping(path = Addresses.ACCOUNT, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> show(Visit visit, Visitor visitor) {
    return pages.page(visit, TEMPLATE, values(requireAccount(visitor), null, false));
  }

  /** The session goes on under another id; all other sessions of the account end. */
  @PostMapping(
      path = Addresses.ACCOUNT,
      consumes = APPLICATION_FORM_URLENCODED_VALUE,
      produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> change(HttpServletRequest request, Visit visit, Visitor visitor) {
    LoginForm form = LoginForm.of(request).of(requireAccount(visitor).account());
    try {
      OpenedSession opened = logins.change(form.login(request.getRemoteAddr()));
      ResponseEntity<byte[]> page = pages.page(visit, TEMPLATE, values(visitor, null, true));
      return ResponseEntity.status(page.getStatusCode())
          .headers(page.getHeaders())
          .header(HttpHeaders.SET_COOKIE, cookie.open(opened.id()))
          .body(page.getBody());
    } catch (ProblemException refusal) {
      LoginError error = LoginError.of(refusal);
      return pages.page(
          HttpStatusCode.valueOf(error.status()), visit, TEMPLATE, values(visitor, error, false));
    }
  }

  static Visitor requireAccount(Visitor visitor) {
    if (visitor.isLocal()) {
      throw new ProblemException(
          Problem.of(
              Kind.NOT_FOUND,
              "account.none",
              "this page must be asked for by an account, and the local user is none.\n"
                  + "Make one with account add."));
    }
    return visitor;
  }

  private static Map<String, Object> values(
      Visitor visitor, @Nullable LoginError error, boolean changed) {
    Map<String, Object> values = new HashMap<>();
    values.put("visitor", visitor);
    values.put("error", error);
    values.put("changed", changed);
    return values;
  }
}
