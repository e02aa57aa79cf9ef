package nl.ongekend.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.ongekend.api.account.Account;
import nl.ongekend.api.account.Accounts;
import nl.ongekend.api.account.Identities;
import nl.ongekend.api.account.Logins;
import nl.ongekend.api.account.NewAccount;
import nl.ongekend.api.account.PhoneApp;
import nl.ongekend.api.account.SecondFactors;
import nl.ongekend.api.config.Admission;
import nl.ongekend.api.openid.TestProvider;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.store.Role;
import nl.ongekend.api.store.Store;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Coming in by a provider of OpenID Connect, over HTTP, and everything that must not come in. */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class OpenIdLoginIT {

  private static final String SESSION = "ongekend-session=";
  private static final String ATTEMPT = "ongekend-login=";
  private static final Instant NOW = StoreExtension.NOW;

  private final HttpClient client = HttpClient.newHttpClient();
  private TestProvider provider;
  private RunningServer server;
  private Accounts accounts;
  private Identities identities;
  private SecondFactors factors;

  @BeforeAll
  void start(Store store, StoreSettings settings, @TempDir Path folder) {
    provider = TestProvider.start(NOW);
    accounts = new Accounts(store, settings);
    identities = new Identities(store, settings.clock());
    factors = new SecondFactors(store, settings.clock());
    add("anna", Role.JOB_COACH);
    server =
        RunningServer.start(
            settings,
            folder,
            http -> http.withAdmission(new Admission(provider.settings(), Set.of())));
  }

  @AfterAll
  void stop() {
    server.close();
    provider.close();
    client.close();
  }

  @BeforeEach
  void anna() {
    provider.behaves();
    provider.knows("anna");
  }

  /** An account that the provider speaks for under the same name. */
  private Account add(String name, Role role) {
    accounts.add(new NewAccount(name, role, "assen"));
    return identities.bind(name, URI.create(provider.issuer()), name);
  }

  /** A browser that is on its way: what it carries, and where the provider sends it. */
  private record Way(String cookie, URI back) {

    /** What the way back names, changed. */
    Way with(String name, String value) {
      String changed =
          back.toString().replaceAll(name + "=[^&]*", name + "=" + URLEncoder.encode(value, UTF_8));
      return new Way(cookie, URI.create(changed));
    }
  }

  private Way way(String path) {
    Answer begun = server.get(path);
    assertThat(begun.status()).as(begun.body()).isEqualTo(303);
    HttpRequest page = HttpRequest.newBuilder(URI.create(begun.header("Location"))).build();
    try {
      String back =
          client
              .send(page, BodyHandlers.discarding())
              .headers()
              .firstValue("Location")
              .orElseThrow();
      return new Way(cookie(begun, ATTEMPT), URI.create(back));
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private Way way() {
    return way("/login/openid");
  }

  private Answer finish(Way way) {
    String path = way.back().getRawPath() + "?" + way.back().getRawQuery();
    return server.get(path, "Cookie", way.cookie(), "Accept-Language", "en");
  }

  private static String cookie(Answer answer, String name) {
    return answer.response().headers().allValues("Set-Cookie").stream()
        .filter(cookie -> cookie.startsWith(name))
        .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
        .findFirst()
        .orElse("");
  }

  @Test
  void login_byTheProvider_opensASessionAndGoesOn() {
    Answer begun = server.get("/login/openid?back=%2Fvacancies");
    Answer opened = finish(way("/login/openid?back=%2Fvacancies"));
    Answer current = server.get("/v1/sessions/current", "Cookie", cookie(opened, SESSION));

    assertThat(begun.header("Location"))
        .startsWith(provider.issuer() + "/authorize?response_type=code&scope=openid&client_id=")
        .contains("&code_challenge_method=S256", "&state=", "&nonce=");
    assertThat(begun.header("Set-Cookie"))
        .contains("Path=/login", "Max-Age=600", "HttpOnly", "SameSite=Lax");
    assertThat(opened.status()).as(opened.body()).isEqualTo(200);
    assertThat(opened.header("Refresh")).isEqualTo("0; url=/vacancies");
    assertThat(opened.body()).contains("href=\"/vacancies\"", "You are logged in");
    assertThat(cookie(opened, ATTEMPT)).isEqualTo(ATTEMPT);
    assertThat(opened.response().headers().allValues("Set-Cookie"))
        .anyMatch(cookie -> cookie.startsWith(SESSION) && cookie.endsWith("SameSite=Strict"));
    assertThat(current.at("/account")).isEqualTo("anna");
  }

  /** A way to come in that must not work, and what it is called. */
  private record Attack(String name, Consumer<TestProvider> preparation) {

    @Override
    public String toString() {
      return name;
    }
  }

  static List<Attack> attacks() {
    return List.of(
        new Attack("another nonce", p -> p.claims(claims -> claims.claim("nonce", "other"))),
        new Attack("no nonce", p -> p.claims(claims -> claims.claim("nonce", null))),
        new Attack("for another client", p -> p.claims(claims -> claims.audience("other"))),
        new Attack(
            "for others as well",
            p -> p.claims(claims -> claims.audience(List.of("ongekend at assen", "other")))),
        new Attack("over", p -> p.claims(claims -> claims.expirationTime(at(-61)))),
        new Attack("without an end", p -> p.claims(claims -> claims.expirationTime(null))),
        new Attack("not yet", p -> p.claims(claims -> claims.notBeforeTime(at(120)))),
        new Attack("of another issuer", p -> p.claims(c -> c.issuer("https://evil.example"))),
        new Attack("not signed", p -> p.writes(claims -> new PlainJWT(claims).serialize())),
        new Attack("with another key", p -> p.writes(claims -> forged(claims, "first"))),
        new Attack("with an unknown key", p -> p.writes(claims -> forged(claims, "other"))),
        new Attack("with the public key", p -> p.writes(OpenIdLoginIT::signedWithPublicKey)),
        new Attack("no token at all", p -> p.writes(claims -> "token")),
        new Attack("longer than anybody reads", p -> p.pads(1 << 17)),
        new Attack("on the way of another provider", p -> p.names("https://evil.example")),
        new Attack("of somebody unknown", p -> p.knows("stranger")),
        new Attack("of nobody", p -> p.claims(claims -> claims.subject(""))));
  }

  private static Date at(int seconds) {
    return Date.from(NOW.plusSeconds(seconds));
  }

  private static String forged(JWTClaimsSet claims, String keyName) {
    return TestProvider.signed(claims, TestProvider.newKey(keyName));
  }

  /** The oldest trick: a key that everybody knows, as the secret of a symmetric signature. */
  private static String signedWithPublicKey(JWTClaimsSet claims) {
    try {
      SignedJWT token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
      token.sign(new MACSigner("a public key, known to everybody who asks for it"));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("attacks")
  void token_thatIsNotAsItHasToBe_opensNothing(Attack attack) {
    attack.preparation().accept(provider);

    assertRefused(finish(way()));
  }

  /** One page for everything that goes wrong, so that it tells nothing. */
  private void assertRefused(Answer answer) {
    assertThat(answer.status()).isEqualTo(401);
    assertThat(cookie(answer, SESSION)).isEmpty();
    assertThat(cookie(answer, ATTEMPT)).isEqualTo(ATTEMPT);
    assertThat(answer.body())
        .contains("id=\"provider-error\"", "Logging in did not work.")
        .doesNotContain("anna", "stranger", "evil");
  }

  @Test
  void wayBack_ofAnotherBrowserOrAttempt_opensNothing() {
    Way way = way();

    assertRefused(finish(way.with("state", "made-up")));
    assertRefused(finish(new Way("lang=en", way.back())));
    assertRefused(finish(new Way(way().cookie(), way.back())));
    assertRefused(finish(way.with("code", "made-up")));
    assertRefused(finish(way.with("code", "")));
  }

  @Test
  void code_shownTwice_opensOneSession() {
    Way way = way();

    assertThat(finish(way).status()).isEqualTo(200);
    assertRefused(finish(way));
  }

  @Test
  void code_ofSomebodyElse_fitsNoOtherAttempt() {
    Way victim = way();
    Way attacker = way();
    String stolen = victim.back().getQuery().replaceAll(".*code=([^&]*).*", "$1");

    assertRefused(finish(attacker.with("code", stolen)));
  }

  @Test
  void description_ofAnotherIssuer_leadsNowhere(StoreSettings settings, @TempDir Path folder) {
    provider.describes("https://evil.example");
    try (RunningServer fresh =
        RunningServer.start(
            settings,
            folder,
            http -> http.withAdmission(new Admission(provider.settings(), Set.of())))) {
      Answer answer = fresh.get("/login/openid", "Accept-Language", "en");

      assertThat(answer.status()).isEqualTo(401);
      assertThat(answer.header("Location")).isEmpty();
      assertThat(answer.body()).contains("id=\"provider-error\"");
    }
  }

  @Test
  void back_toAnotherServer_isForgotten() {
    String evil = Base64.getUrlEncoder().encodeToString("//evil.example".getBytes(UTF_8));
    Way way = way("/login/openid?back=https%3A%2F%2Fevil.example");
    Way changed = way();
    String secret = changed.cookie().substring(0, changed.cookie().indexOf('.') + 1);

    assertThat(finish(way).header("Refresh")).isEqualTo("0; url=/");
    assertThat(finish(new Way(secret + evil, changed.back())).header("Refresh"))
        .isEqualTo("0; url=/");
  }

  @Test
  void account_disabledOrUnbound_isRefusedLikeAStranger() {
    add("leaver", Role.JOB_COACH);
    add("moved", Role.JOB_COACH);
    accounts.disable("leaver");
    provider.knows("moved");
    String session = cookie(finish(way()), SESSION);

    identities.unbind("moved");

    assertRefused(finish(way()));
    assertThat(server.get("/v1/sessions/current", "Cookie", session).status()).isEqualTo(401);
    provider.knows("leaver");
    assertRefused(finish(way()));
  }

  @Test
  void account_withASecondFactor_needsAProviderThatAskedForOne() {
    Account careful = add("careful", Role.AUDITOR);
    PhoneApp app = new PhoneApp(factors.begin(careful.id()));
    factors.confirm(careful.id(), app.code(NOW));
    provider.knows("careful");

    assertRefused(finish(way()));
    provider.claims(claims -> claims.claim("amr", List.of("pwd", "otp", "mfa")));
    Answer opened = finish(way());

    assertThat(opened.status()).isEqualTo(200);
    assertThat(opened.header("Refresh")).as("auditors have no start page").endsWith("url=/account");
  }

  @Test
  void button_isThereWhenThereIsAProvider(StoreSettings settings, @TempDir Path folder) {
    Answer with = server.get("/login?back=%2Fread", "Accept-Language", "en");
    assertThat(with.body()).contains("href=\"/login/openid?back=/read\"", "Log in with Assen");
    try (RunningServer without = RunningServer.start(settings, folder)) {
      assertThat(without.get("/login").body()).doesNotContain("openid");
      assertThat(without.get("/login/openid").status()).isEqualTo(404);
      assertThat(without.get("/login/openid/back?code=a&state=b").status()).isIn(401, 404);
    }
  }

  @Test
  void attempts_fromOneAddress_areBounded(Store store) {
    Logins logins = new Logins(store, () -> NOW.plusSeconds(3600));
    for (int i = 0; i < 100; i++) {
      logins.count("10.8.8.8");
    }

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> logins.count("10.8.8.8"))
        .satisfies(refused -> assertThat(refused.problem().code()).isEqualTo("login.too-many"));
  }
}
