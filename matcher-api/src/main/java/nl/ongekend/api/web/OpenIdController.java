package nl.ongekend.api.web;

import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import nl.ongekend.api.account.Identity;
import nl.ongekend.api.account.Logins;
import nl.ongekend.api.account.OpenedSession;
import nl.ongekend.api.openid.LoginAttempt;
import nl.ongekend.api.openid.OpenIdException;
import nl.ongekend.api.openid.ProviderAnswer;
import nl.ongekend.api.problem.Problem.Kind;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.session.SessionCookie;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Coming in by a provider. Whatever goes wrong, the login page says that it failed and no more; the
 * log says what it was.
 */
@RestController
class OpenIdController {

  private static final Logger LOG = LoggerFactory.getLogger(OpenIdController.class);

  private final Logins logins;
  private final ProviderLogin provider;
  private final SessionCookie sessions;
  private final LoginPage login;
  private final StartPages starts;
  private final PageRenderer pages;

  OpenIdController(
      Services services,
      ProviderLogin provider,
      SessionCookie sessions,
      LoginPage login,
      StartPages starts,
      PageRenderer pages) {
    this.logins = services.logins();
    this.provider = provider;
    this.sessions = sessions;
    this.login = login;
    this.starts = starts;
    this.pages = pages;
  }

  /** Sends the browser to the provider. */
  @GetMapping(path = Addresses.OPENID, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> begin(
      HttpServletRequest request, Visit visit, @RequestParam(defaultValue = "") String back) {
    AttemptCookie.Carried carried =
        new AttemptCookie.Carried(LoginAttempt.begin(), new ReturnPath(back));
    try {
      URI page = provider.client().begin(carried.attempt(), wayBack(request));
      return ResponseEntity.status(HttpStatus.SEE_OTHER)
          .location(page)
          .header(HttpHeaders.SET_COOKIE, cookie().open(carried))
          .build();
    } catch (OpenIdException e) {
      return failed(visit, carried.back(), e.getMessage());
    }
  }

  /**
   * Takes the browser back. The page that says so leads on by itself: a cookie that is as strict as
   * that of a session does not come along with what a page of the provider leads to.
   */
  @GetMapping(path = Addresses.OPENID_BACK, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> finish(
      HttpServletRequest request,
      Visit visit,
      @RequestParam(defaultValue = "") String state,
      @RequestParam(defaultValue = "") String code,
      @RequestParam(name = "iss", defaultValue = "") String issuer) {
    Optional<AttemptCookie.Carried> carried = AttemptCookie.find(request);
    return carried.isEmpty()
        ? failed(visit, new ReturnPath(""), "the browser carries no attempt.")
        : finish(request, visit, carried.get(), new ProviderAnswer(state, code, issuer));
  }

  private ResponseEntity<byte[]> finish(
      HttpServletRequest request,
      Visit visit,
      AttemptCookie.Carried carried,
      ProviderAnswer answer) {
    try {
      logins.count(request.getRemoteAddr());
      Identity identity = provider.client().finish(carried.attempt(), answer, wayBack(request));
      return opened(visit, carried.back(), logins.open(identity));
    } catch (OpenIdException e) {
      return failed(visit, carried.back(), e.getMessage());
    } catch (ProblemException refusal) {
      return refused(visit, carried.back(), refusal);
    }
  }

  private ResponseEntity<byte[]> opened(Visit visit, ReturnPath back, OpenedSession opened) {
    String target = starts.target(back, opened.visitor().actor().role());
    ResponseEntity<byte[]> page = pages.page(visit, "logged-in", Map.of("target", target));
    return ResponseEntity.ok()
        .headers(page.getHeaders())
        .header(HttpHeaders.SET_COOKIE, cookie().close())
        .header(HttpHeaders.SET_COOKIE, sessions.open(opened.id()))
        .header("Refresh", "0; url=" + target)
        .body(page.getBody());
  }

  private ResponseEntity<byte[]> refused(Visit visit, ReturnPath back, ProblemException refusal) {
    int status = refusal.problem().status();
    if (status == Kind.UNAUTHENTICATED.status()) {
      return failed(visit, back, refusal.problem().code());
    }
    if (status == Kind.TOO_MANY.status()) {
      return leave(login.page(visit, LoginForm.empty(back), LoginError.of(refusal)));
    }
    throw refusal;
  }

  private ResponseEntity<byte[]> failed(Visit visit, ReturnPath back, @Nullable String reason) {
    LOG.warn("Logging in by the provider failed: {}", reason);
    return leave(login.page(visit, LoginForm.empty(back), LoginError.ofProvider()));
  }

  /** An attempt is over whichever way it went. */
  private ResponseEntity<byte[]> leave(ResponseEntity<byte[]> page) {
    return ResponseEntity.status(page.getStatusCode())
        .headers(page.getHeaders())
        .header(HttpHeaders.SET_COOKIE, cookie().close())
        .body(page.getBody());
  }

  private AttemptCookie cookie() {
    return new AttemptCookie(sessions.secure());
  }

  /** The host was looked at before anything else, so it is one of this server. */
  private URI wayBack(HttpServletRequest request) {
    String host = request.getHeader(HttpHeaders.HOST);
    return provider.back(request.getScheme() + "://" + host);
  }
}
