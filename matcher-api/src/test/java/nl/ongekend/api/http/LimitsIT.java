package nl.ongekend.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.ongekend.api.account.Accounts;
import nl.ongekend.api.account.NewAccount;
import nl.ongekend.api.account.TokenScope;
import nl.ongekend.api.config.Rate;
import nl.ongekend.api.config.RequestBounds;
import nl.ongekend.api.http.endpoint.Endpoint;
import nl.ongekend.api.http.endpoint.EndpointRegistry;
import nl.ongekend.api.store.Role;
import nl.ongekend.api.store.Store;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What one request, one account and one address may cost, and the headers of every answer. */
@ExtendWith(StoreExtension.class)
class LimitsIT {

  private static final Rate MANY = new Rate(10_000, 10_000);
  private static final Rate FEW = new Rate(5, 1);

  /** The local user, also where other tests have made accounts. */
  private static final String OWNER = "Bearer " + RunningServer.TOKEN;

  private static final String FORM = "application/x-www-form-urlencoded";

  @Test
  void account_thatAsksTooOften_isToldWhenToComeBack(
      Store store, StoreSettings settings, @TempDir Path folder) {
    Accounts accounts = new Accounts(store, settings);
    String busy = token(accounts, "busy");
    String calm = token(accounts, "calm");
    try (RunningServer server =
        RunningServer.start(
            settings, folder, http -> http.with(bounds -> bounds.withRates(MANY, FEW)))) {
      Answer refused = askUntilRefused(server, "/v1/version", "Authorization", busy);
      Answer page = askUntilRefused(server, "/people", "Authorization", busy);

      assertThat(refused.at("/code")).isEqualTo("request.too-many");
      assertThat(refused.header("Retry-After")).isEqualTo("1");
      assertThat(page.header("Retry-After")).isEqualTo("1");
      assertThat(page.header("Content-Type")).startsWith("text/html");
      assertThat(server.get("/v1/version", "Authorization", calm).status()).isEqualTo(200);
    }
  }

  @Test
  void address_thatAsksTooOften_isRefusedWhoeverItSaysItIs(
      Store store, StoreSettings settings, @TempDir Path folder) {
    String token = token(new Accounts(store, settings), "anna");
    try (RunningServer server =
        RunningServer.start(
            settings, folder, http -> http.with(bounds -> bounds.withRates(FEW, MANY)))) {
      askUntilRefused(server, "/v1/version", "X-Nothing", "none");

      assertThat(server.get("/v1/version", "Authorization", token).status()).isEqualTo(429);
      assertThat(server.get("/v1/version", "Authorization", OWNER).status())
          .as("the local user owns the machine")
          .isEqualTo(200);
    }
  }

  @Test
  void body_thatIsTooLargeOrTooDeep_isRefusedWherever(
      StoreSettings settings, @TempDir Path folder) {
    try (RunningServer server = RunningServer.start(settings, folder)) {
      String large = "{\"text\": \"" + "x".repeat(RequestBounds.standard().mostBodyBytes()) + "\"}";
      String deep = "[".repeat(100_000) + "]".repeat(100_000);
      for (Endpoint endpoint : readers()) {
        assertThat(send(server, endpoint, large).status()).as(endpoint.name()).isEqualTo(413);
        Answer answer = send(server, endpoint, deep);
        assertThat(answer.status()).as("%s: %s", endpoint.name(), answer.body()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
      }
    }
  }

  @Test
  void form_thatIsTooLarge_isRefused(StoreSettings settings, @TempDir Path folder) {
    try (RunningServer server = RunningServer.start(settings, folder)) {
      Answer answer =
          server.send(
              server
                  .request("/read", "Content-Type", FORM, "Authorization", OWNER)
                  .header("Origin", server.address().toString())
                  .POST(BodyPublishers.ofString("kind=QUERY&text=" + "x".repeat(5_000_000))));

      assertThat(answer.status()).isEqualTo(413);
    }
  }

  @Test
  void answers_ofEveryKind_carryTheHeadersAndNoLeaveForOthers(
      StoreSettings settings, @TempDir Path folder) {
    try (RunningServer server = RunningServer.start(settings, folder)) {
      for (String path :
          List.of("/", "/v1/version", "/v1/nowhere", "/nowhere", "/v1/%2e", "/v1/[")) {
        Answer answer = raw(server, path);
        assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
        assertThat(answer.header("Content-Security-Policy"))
            .contains("default-src 'none'", "frame-ancestors 'none'")
            .doesNotContain("unsafe");
        assertThat(answer.header("Referrer-Policy")).isIn("no-referrer", "same-origin");
        assertThat(answer.header("Cross-Origin-Resource-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
        assertThat(answer.header("Strict-Transport-Security")).as("no TLS here").isEmpty();
      }
      Answer asked =
          server.send(
              server
                  .request(
                      "/v1/passports",
                      "Origin",
                      "https://evil.example",
                      "Access-Control-Request-Method",
                      "POST")
                  .method("OPTIONS", BodyPublishers.noBody()));
      assertThat(asked.response().headers().map().keySet())
          .noneMatch(name -> name.startsWith("access-control"));
    }
  }

  private static Answer raw(RunningServer server, String path) {
    return path.contains("[")
        ? server.get(path.replace("[", "%5B"), "Origin", "https://evil.example")
        : server.get(path, "Origin", "https://evil.example");
  }

  private static List<Endpoint> readers() {
    return Stream.of(EndpointRegistry.standard().list())
        .flatMap(List::stream)
        .filter(LimitsIT::readsJson)
        .filter(endpoint -> !endpoint.path().contains("{"))
        .toList();
  }

  private static boolean readsJson(Endpoint endpoint) {
    Endpoint.Content content = endpoint.request();
    return content != null && content.mediaType().equals("application/json");
  }

  private static Answer send(RunningServer server, Endpoint endpoint, String body) {
    return server.send(
        server
            .request(endpoint.path(), "Content-Type", "application/json", "Authorization", OWNER)
            .method(endpoint.method(), BodyPublishers.ofString(body)));
  }

  private static Answer askUntilRefused(
      RunningServer server, String path, String name, String value) {
    Answer answer = server.get(path, name, value);
    for (int i = 0; i < 100 && answer.status() != 429; i++) {
      answer = server.get(path, name, value);
    }
    assertThat(answer.status()).isEqualTo(429);
    return answer;
  }

  private static String token(Accounts accounts, String name) {
    accounts.add(new NewAccount(name, Role.JOB_COACH, "assen"));
    return "Bearer " + accounts.addToken(name, TokenScope.WRITE, Duration.ofDays(1));
  }
}
