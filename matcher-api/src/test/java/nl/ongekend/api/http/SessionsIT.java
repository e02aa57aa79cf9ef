package nl.ongekend.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import nl.ongekend.api.account.Accounts;
import nl.ongekend.api.account.IssuedAccount;
import nl.ongekend.api.account.NewAccount;
import nl.ongekend.api.account.TokenScope;
import nl.ongekend.api.config.Network;
import nl.ongekend.api.store.Role;
import nl.ongekend.api.store.Store;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Coming in and going out of a home with accounts, over HTTP. */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class SessionsIT {

  private static final String PASSWORD = "four words nobody guesses";
  private static final URI PUBLIC = URI.create("https://match.example");

  private Accounts accounts;
  private RunningServer server;
  private StoreSettings settings;

  @BeforeAll
  void start(Store store, StoreSettings settings, @TempDir Path folder) {
    this.settings = settings;
    accounts = new Accounts(store, settings);
    accounts.addFirst();
    server = RunningServer.start(settings, folder);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void session_fromLoginToLogout() {
    IssuedAccount anna = accounts.add(new NewAccount("anna", Role.JOB_COACH, "assen"));

    Answer early = login(server, "anna", anna.oneTimePassword(), "");
    Answer opened = login(server, "anna", anna.oneTimePassword(), PASSWORD);
    String cookie = opened.header("Set-Cookie");
    String session = cookie.substring(0, cookie.indexOf(';'));
    Answer current = server.get("/v1/sessions/current", "Cookie", session);
    Answer closed = server.delete("/v1/sessions/current", "Cookie", session);
    Answer after = server.get("/v1/sessions/current", "Cookie", session);

    assertThat(early.at("/code")).isEqualTo("password.one-time");
    assertThat(opened.status()).isEqualTo(201);
    assertThat(cookie)
        .matches("ongekend-session=[\\w-]{43}; Path=/; Max-Age=43200; .*HttpOnly; SameSite=Strict")
        .doesNotContain("Secure");
    assertThat(current.body()).isEqualTo(opened.body());
    assertThat(current.at("/account")).isEqualTo("anna");
    assertThat(current.at("/organisation")).isEqualTo("assen");
    assertThat(current.at("/role")).isEqualTo("JOB_COACH");
    assertThat(closed.status()).isEqualTo(204);
    assertThat(closed.header("Set-Cookie")).contains("Max-Age=0");
    assertThat(after.status()).isEqualTo(401);
    assertThat(after.at("/code")).isEqualTo("login.needed");
  }

  @Test
  void nobody_reachesWhatIsOpenAndNothingElse() {
    Answer refused = server.get("/v1/passports");

    assertThat(server.get("/v1/health/live").status()).isEqualTo(200);
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    assertThat(server.get("/v1/version").status()).isEqualTo(401);
  }

  @Test
  void token_ofThisRun_isTheLocalUser() {
    Answer current = server.get("/v1/sessions/current", bearer(RunningServer.TOKEN));

    assertThat(current.at("/account")).isEqualTo("local");
    assertThat(current.at("/role")).isEqualTo("ADMINISTRATOR");
    assertThat(server.get("/v1/version", bearer("made-up")).at("/code")).isEqualTo("token.wrong");
    assertThat(server.get("/v1/version", "Authorization", "Basic YTpi").status()).isEqualTo(401);
  }

  @Test
  void token_toRead_keepsNothing() {
    accounts.add(new NewAccount("reader", Role.JOB_COACH, "local"));
    String[] token = bearer(accounts.addToken("reader", TokenScope.READ, Duration.ofDays(1)));

    Answer created = server.post("/v1/passports", Samples.PASSPORT, token);

    assertThat(created.status()).isEqualTo(403);
    assertThat(created.at("/code")).isEqualTo("token.scope");
    assertThat(server.get("/v1/passports", token).status()).isEqualTo(200);
    assertThat(
            server.post("/v1/matches", "{\"passport\": " + Samples.PASSPORT + "}", token).status())
        .isEqualTo(200);
  }

  @Test
  void login_thatIsWrongOrMalformed_repeatsNothing() {
    Answer wrong = login(server, "nobody-here", "my secret password", "");
    Answer malformed = server.post("/v1/sessions", "{\"account\": \"secret\", \"pass\": \"word\"}");
    Answer broken = server.post("/v1/sessions", "{\"account\": secret");

    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.at("/code")).isEqualTo("login.refused");
    assertThat(wrong.header("Set-Cookie")).isEmpty();
    assertThat(malformed.at("/code")).isEqualTo("login.bad-body");
    assertThat(broken.at("/code")).isEqualTo("login.bad-body");
    assertThat(wrong.body() + malformed.body() + broken.body()).doesNotContain("secret");
  }

  @Test
  void attempts_beyondTheBound_areToldWhenToTryAgain() {
    for (int i = 0; i < 10; i++) {
      login(server, "guessed", "wrong", "");
    }

    Answer refused = login(server, "guessed", "wrong", "");

    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.header("Retry-After")).isEqualTo("900");
  }

  @Test
  void change_askedForByAPageOfAnotherSite_isRefused() {
    String[] token = bearer(RunningServer.TOKEN);
    String own = server.address().toString();

    assertThat(created("Origin", "https://evil.example", token)).isEqualTo(403);
    assertThat(created("Origin", "null", token)).isEqualTo(403);
    assertThat(created("Origin", own, token)).isEqualTo(201);
    assertThat(server.get("/v1/passports", both("Origin", "https://evil.example", token)).status())
        .as("reading changes nothing, and the page does not get to see it")
        .isEqualTo(200);
  }

  @Test
  void server_behindAProxy_sendsItsCookieOverTlsOnly(@TempDir Path folder) {
    accounts.add(new NewAccount("proxied", Role.AUDITOR, "assen"));
    String password = accounts.reset("proxied").oneTimePassword();
    try (RunningServer proxied =
        RunningServer.start(
            settings, folder, http -> http.withNetwork(Network.behindLocalProxy(PUBLIC)))) {
      assertThat(login(proxied, "proxied", password, PASSWORD).header("Set-Cookie"))
          .contains("; Secure; HttpOnly; SameSite=Strict");
    }
  }

  @Test
  void filter_behindAProxy_knowsThePublicOriginOnly() throws Exception {
    HeaderFilter filter = new HeaderFilter(PUBLIC);

    assertThat(passed(filter, "match.example", "https://match.example")).isEqualTo(200);
    assertThat(passed(filter, "match.example", "http://match.example")).isEqualTo(403);
    assertThat(passed(filter, "other.example", "https://other.example")).isEqualTo(421);
    assertThat(passed(new HeaderFilter(null), "match.example", "https://match.example"))
        .isEqualTo(421);
  }

  @Test
  void origin_withoutTlsOrWithAPath_isRefused() {
    for (String origin : new String[] {"http://match.example", "https://match.example/a"}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Network.behindLocalProxy(URI.create(origin)))
          .withMessageStartingWith("publicOrigin (%s) must be https", origin);
    }
  }

  private static int passed(HeaderFilter filter, String host, String origin) throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/v1/passports");
    request.setServerName(host);
    request.addHeader("Host", host);
    request.addHeader("Origin", origin);
    MockHttpServletResponse response = new MockHttpServletResponse();
    filter.doFilter(request, response, new MockFilterChain());
    return response.getStatus();
  }

  private int created(String name, String value, String... headers) {
    return server.post("/v1/passports", Samples.PASSPORT, both(name, value, headers)).status();
  }

  private static String[] both(String name, String value, String... headers) {
    return new String[] {headers[0], headers[1], name, value};
  }

  private static Answer login(
      RunningServer server, String account, String password, String chosen) {
    String change = chosen.isEmpty() ? "" : ", \"newPassword\": \"%s\"".formatted(chosen);
    return server.post(
        "/v1/sessions",
        "{\"account\": \"%s\", \"password\": \"%s\"%s}".formatted(account, password, change));
  }

  private static String[] bearer(String token) {
    return new String[] {"Authorization", "Bearer " + token};
  }
}
