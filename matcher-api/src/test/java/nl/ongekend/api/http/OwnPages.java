package nl.ongekend.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.ongekend.api.account.Accounts;
import nl.ongekend.api.account.NewAccount;
import nl.ongekend.api.account.TokenScope;
import nl.ongekend.api.account.Visitor;
import nl.ongekend.api.store.Role;
import nl.ongekend.api.store.Store;
import nl.ongekend.api.store.StoreSettings;

/**
 * A server with the people of the demonstration, a coach, and a person who walks the own pages as a
 * browser does.
 */
final class OwnPages implements AutoCloseable {

  /** The passport of the nurse of the demonstration. */
  static final String NURSE = "00000000-0000-7000-8000-0000000a0001";

  private final RunningServer server;
  private final Map<Role, String> tokenByRole;

  private OwnPages(RunningServer server, Map<Role, String> tokenByRole) {
    this.server = server;
    this.tokenByRole = tokenByRole;
  }

  static OwnPages start(Store store, StoreSettings settings, Path folder) throws IOException {
    Accounts accounts = new Accounts(store, settings);
    Map<Role, String> tokens =
        Set.of(Role.JOB_COACH, Role.IWCN_STAFF, Role.EMPLOYER, Role.ADMINISTRATOR).stream()
            .collect(Collectors.toMap(role -> role, role -> token(accounts, role)));
    RunningServer server = RunningServer.start(settings, folder);
    DemoPages.load(server);
    return new OwnPages(server, tokens);
  }

  private static String token(Accounts accounts, Role role) {
    String name = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    accounts.add(new NewAccount(name, role, Visitor.LOCAL));
    return accounts.addToken(name, TokenScope.WRITE, Duration.ofDays(1));
  }

  RunningServer server() {
    return server;
  }

  /** Returns the headers of an account. */
  String[] as(Role role) {
    return new String[] {"Authorization", "Bearer " + tokenByRole.get(role)};
  }

  /** Has the coach make a code for a passport. */
  String code(String passport) {
    return server
        .post("/v1/passports/%s/access-code".formatted(passport), "", as(Role.JOB_COACH))
        .at("/code");
  }

  /** Types a code. */
  Answer type(String code) {
    return post("/me/login", "code=" + encoded(code), "");
  }

  /** Comes in by a fresh code; returns the cookie. */
  String session(String passport) {
    String cookie = type(code(passport)).header("Set-Cookie");
    return cookie.substring(0, cookie.indexOf(';'));
  }

  Answer get(String path, String session) {
    return server.get(path, "Cookie", session, "Accept-Language", "en");
  }

  /** Sends a form; nobody does when the session is empty. */
  Answer post(String path, String form, String session) {
    String[] headers = {"Accept-Language", "en", "Origin", server.address().toString()};
    var request =
        server.request(path, headers).header("Content-Type", "application/x-www-form-urlencoded");
    if (!session.isEmpty()) {
      request.header("Cookie", session);
    }
    return server.send(request.POST(BodyPublishers.ofString(form)));
  }

  /** Sends a form as a coach. */
  Answer postAsCoach(String path, String form) {
    return server.send(
        server
            .request(path, as(Role.JOB_COACH))
            .header("Accept-Language", "en")
            .header("Origin", server.address().toString())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  /** Reads the passport as the coach does. */
  Answer passport(String passport) {
    return server.get("/v1/passports/" + passport, as(Role.JOB_COACH));
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  @Override
  public void close() {
    server.close();
  }
}
