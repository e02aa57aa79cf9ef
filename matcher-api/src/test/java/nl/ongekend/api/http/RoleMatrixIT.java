package nl.ongekend.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.ongekend.api.account.Accounts;
import nl.ongekend.api.account.NewAccount;
import nl.ongekend.api.account.TokenScope;
import nl.ongekend.api.http.endpoint.Endpoint;
import nl.ongekend.api.http.endpoint.EndpointRegistry;
import nl.ongekend.api.store.Role;
import nl.ongekend.api.store.Store;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Every endpoint, for every role and for nobody, with documents of the own organisation and of
 * another one. What is expected stands in {@code docs/access.md}; the requests are made of the
 * registry, so an endpoint without a row fails.
 */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class RoleMatrixIT {

  private static final String PASSWORD = "four words nobody guesses";
  private static final String NOBODY = "";

  /** They ask for a cohort, an occupation or a pool of the day. */
  private static final Set<String> NEED_MORE =
      Set.of(
          "stepCohort",
          "movePassport",
          "moveOccupation",
          "countForEmployer",
          "askSchemes",
          "agreeRetention");

  private final Map<Role, String> tokenByRole = new EnumMap<>(Role.class);
  private RoleMatrix expected;
  private RunningServer server;
  private String stranger;
  private Documents shared;

  @BeforeAll
  void start(Store store, StoreSettings settings, @TempDir Path folder)
      throws IOException, InterruptedException {
    expected = RoleMatrix.read();
    Accounts accounts = new Accounts(store, settings);
    for (Role role : Role.values()) {
      tokenByRole.put(role, token(accounts, role, "north"));
    }
    stranger = token(accounts, Role.ADMINISTRATOR, "south");
    String handedOut = accounts.reset("administrator@north").oneTimePassword();
    tokenByRole.put(
        Role.ADMINISTRATOR,
        accounts.addToken("administrator@north", TokenScope.WRITE, Duration.ofDays(1)));
    server = RunningServer.start(settings, folder);
    server.post("/v1/sessions", login(handedOut, ", \"newPassword\": \"" + PASSWORD + "\""));
    shared = documents(administrator());
    server.server().awaitReady();
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private static String token(Accounts accounts, Role role, String organisation) {
    String name = (role + "@" + organisation).toLowerCase(Locale.ROOT).replace('_', '-');
    accounts.add(new NewAccount(name, role, organisation));
    return accounts.addToken(name, TokenScope.WRITE, Duration.ofDays(1));
  }

  /** The other tests need a home of one organisation. */
  @AfterEach
  void removeForeignDocuments() {
    for (String path : List.of("/v1/passports", "/v1/vacancies")) {
      for (JsonNode item : server.get(path, bearer(stranger)).json().get("items")) {
        String address = path + "/" + item.get("id").asString();
        String[] headers = {"Authorization", "Bearer " + stranger, "If-Match", "\"1\""};
        assertThat(server.delete(address, headers).status()).isEqualTo(204);
      }
    }
  }

  static List<Endpoint> endpoints() {
    return EndpointRegistry.standard().list();
  }

  @Test
  void table_namesEveryEndpointAndNoOther() {
    assertThat(expected.names())
        .as("docs/access.md")
        .containsExactlyInAnyOrderElementsOf(endpoints().stream().map(Endpoint::name).toList());
  }

  @ParameterizedTest
  @MethodSource("endpoints")
  void ownDocuments_answerWhoTheTableSays(Endpoint endpoint) {
    Answer nobody = send(endpoint, NOBODY, own(endpoint));
    assertThat(nobody.status())
        .as("%s for nobody", endpoint.name())
        .isEqualTo(expected.isOpen(endpoint) ? endpoint.answer().status() : 401);
    for (Role role : Role.values()) {
      boolean allowed = expected.isAllowed(endpoint, role);
      Answer answer = send(endpoint, token(role), own(endpoint));
      assertThat(answer.status())
          .as("%s for %s: %s", endpoint.name(), role, answer.body())
          .satisfies(status -> requireStatus(endpoint, allowed, status));
      if (!allowed) {
        assertThat(answer.at("/code")).isEqualTo("endpoint.role");
      }
    }
  }

  private static void requireStatus(Endpoint endpoint, boolean allowed, int status) {
    if (!allowed) {
      assertThat(status).isEqualTo(403);
    } else if (needsMore(endpoint)) {
      assertThat(status).isNotIn(401, 403, 500);
    } else {
      assertThat(status).isEqualTo(endpoint.answer().status());
    }
  }

  /** Whether the gate is all that these requests can try: what comes after has tests of its own. */
  private static boolean needsMore(Endpoint endpoint) {
    return endpoint.path().startsWith("/v1/batches")
        || endpoint.path().startsWith("/v1/saved-searches")
        || endpoint.path().startsWith("/v1/release")
        || NEED_MORE.contains(endpoint.name());
  }

  @Test
  void foreignDocuments_lookLikeMissingOnes() {
    Documents foreign = documents(stranger);
    Documents missing =
        new Documents(UUID.randomUUID().toString(), UUID.randomUUID().toString(), "0".repeat(64));
    for (Endpoint endpoint : endpoints()) {
      for (Role role : Role.values()) {
        if (endpoint.path().contains("{")) {
          Answer of = send(endpoint, token(role), foreign);
          Answer without = send(endpoint, token(role), missing);
          assertThat(of.status())
              .as("%s for %s", endpoint.name(), role)
              .isEqualTo(expected.isAllowed(endpoint, role) && !endpoint.usesIndex() ? 404 : 403);
          assertThat(foreign.hide(of)).isEqualTo(missing.hide(without));
          assertThat(headers(of)).isEqualTo(headers(without));
        }
      }
    }
  }

  @Test
  void foreignDocuments_areInNoAnswer() {
    Documents foreign = documents(stranger);
    for (Endpoint endpoint : endpoints()) {
      for (Role role : Role.values()) {
        Answer answer = send(endpoint, token(role), own(endpoint));
        assertThat(answer.body())
            .as("%s for %s", endpoint.name(), role)
            .doesNotContain(foreign.passport, foreign.vacancy, foreign.receipt);
        if (endpoint.usesIndex() && expected.isAllowed(endpoint, role)) {
          assertThat(answer.at("/code")).isEqualTo("match.shared-index");
        }
      }
    }
  }

  /** Documents of the own organisation; new ones for an endpoint that changes them. */
  private Documents own(Endpoint endpoint) {
    boolean changes = endpoint.method().equals("PUT") || endpoint.method().equals("DELETE");
    boolean removes = endpoint.name().equals("erasePassport");
    return removes || (changes && endpoint.keeps()) ? documents(administrator()) : shared;
  }

  private String token(Role role) {
    return Objects.requireNonNull(tokenByRole.get(role));
  }

  private String administrator() {
    return token(Role.ADMINISTRATOR);
  }

  /** Documents to ask about. */
  private record Documents(String passport, String vacancy, String receipt) {

    /** Returns what an answer says when one does not look at which documents it was asked about. */
    String hide(Answer answer) {
      return answer.body().replace(passport, "ID").replace(vacancy, "ID").replace(receipt, "ID");
    }
  }

  private Documents documents(String token) {
    String passport = server.post("/v1/passports", Samples.PASSPORT, bearer(token)).at("/id");
    String vacancy = server.post("/v1/vacancies", Samples.VACANCY, bearer(token)).at("/id");
    String receipts = "/v1/passports/%s/vacancies/%s/receipts".formatted(passport, vacancy);
    return new Documents(passport, vacancy, server.post(receipts, "", bearer(token)).at("/id"));
  }

  /** Names of headers; whether the connection stays open depends on how long it has been. */
  private static Set<String> headers(Answer answer) {
    Set<String> names = new TreeSet<>(answer.response().headers().map().keySet());
    names.remove("connection");
    return names;
  }

  private Answer send(Endpoint endpoint, String token, Documents documents) {
    HttpRequest.Builder request =
        server.request(path(endpoint, documents)).method(endpoint.method(), body(endpoint));
    if (!token.isEmpty()) {
      request.headers(bearer(token));
    }
    if (endpoint.request() != null) {
      request.header("Content-Type", endpoint.request().mediaType());
    }
    if (endpoint.parameters().stream().anyMatch(each -> each.name().equals("If-Match"))) {
      request.header("If-Match", "\"1\"");
    }
    return server.send(request);
  }

  private static String path(Endpoint endpoint, Documents documents) {
    boolean ofVacancy = endpoint.path().startsWith("/v1/vacancies");
    String path =
        endpoint
            .path()
            .replace("{id}", ofVacancy ? documents.vacancy : documents.passport)
            .replace("{vacancyId}", documents.vacancy)
            .replace("{receiptId}", documents.receipt);
    return endpoint.queryNames().contains("q") ? path + "?q=nurs" : path;
  }

  private static HttpRequest.BodyPublisher body(Endpoint endpoint) {
    if (endpoint.request() == null) {
      return BodyPublishers.noBody();
    }
    String body =
        switch (endpoint.request().schema()) {
          case "PassportInput" -> Samples.line(Samples.PASSPORT);
          case "VacancyInput" -> Samples.line(Samples.VACANCY);
          case "MatchQuery" -> "{\"passport\": " + Samples.PASSPORT + "}";
          case "LoginInput" -> login(PASSWORD, "");
          case "TextToRead" -> "{\"kind\": \"vacancy\", \"text\": \"Nurse, 24 hours\"}";
          case "LineToSearch" -> "{\"text\": \"nurse\"}";
          case "SeenDocument" -> "{\"number\": 0}";
          case "PrivacySettingsView" -> "{\"organisation\": \"MUNICIPALITY\"}";
          case "AgreementView" -> "{\"manner\": \"IN_PERSON\", \"language\": \"nl\"}";
          case "ReleaseRequestView",
              "CohortView",
              "SchemeQuestionView",
              "BatchSettingsInput",
              "SavedSearchSettingsInput",
              "WhatIfChoicesInput" ->
              "{}";
          default -> throw new IllegalStateException(endpoint + " reads what nobody wrote here");
        };
    return BodyPublishers.ofString(body);
  }

  private static String login(String password, String change) {
    return "{\"account\": \"administrator@north\", \"password\": \"%s\"%s}"
        .formatted(password, change);
  }

  private static String[] bearer(String token) {
    return new String[] {"Authorization", "Bearer " + token};
  }
}
