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
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.ongekend.api.account.Accounts;
import nl.ongekend.api.account.NewAccount;
import nl.ongekend.api.account.OwnEmployer;
import nl.ongekend.api.account.TokenScope;
import nl.ongekend.api.http.endpoint.Endpoint;
import nl.ongekend.api.http.endpoint.EndpointRegistry;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
  private static final String CANARY = "Kanarievogel";

  /** Somebody else of the own organisation. */
  private static final String OTHER = "Buurvrouw";

  private static final Pattern VACANCY = Pattern.compile("(/v1|/employer)?/vacancies");

  /** They ask for a cohort, an occupation or a pool of the day. */
  private static final Set<String> NEED_MORE =
      Set.of(
          "stepCohort",
          "movePassport",
          "moveOccupation",
          "countForEmployer",
          "getPoolWatch",
          "putCircumstances",
          "getCircumstances",
          "deleteCircumstances",
          "removePoolWatch",
          "askSchemes",
          "agreeRetention",
          "endSession");

  /** They end the session. */
  private static final Set<String> LEAVE = Set.of("closeSession", "logOut", "leaveOwnPages");

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
    List<OwnEmployer> employers =
        role == Role.EMPLOYER ? List.of(OwnEmployer.parse("home")) : List.of();
    accounts.add(new NewAccount(name, role, organisation, employers));
    return accounts.addToken(name, TokenScope.WRITE, Duration.ofDays(1));
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
        || endpoint.path().contains("/kept/")
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
              .isEqualTo(expected.isAllowed(endpoint, role) ? 404 : 403);
          assertThat(foreign.hide(of)).isEqualTo(missing.hide(without));
          assertThat(headers(of)).isEqualTo(headers(without));
        }
      }
    }
  }

  @Test
  void foreignDocuments_areInNoAnswer() {
    Documents foreign = documents(stranger);
    for (Endpoint endpoint : EndpointRegistry.complete().list()) {
      for (Role role : Role.values()) {
        Answer answer = send(endpoint, token(role), own(endpoint));
        assertThat(answer.body())
            .as("%s for %s", endpoint.name(), role)
            .doesNotContain(CANARY, foreign.passport, foreign.vacancy, foreign.receipt);
      }
    }
  }

  /** Not a number, rank or score may tell that somebody else is there. */
  @Test
  void foreignDocuments_changeNoAnswer() {
    List<Endpoint> asking = endpoints().stream().filter(RoleMatrixIT::asks).toList();
    Documents own = documents(administrator());
    Map<String, String> before = answers(asking, own);

    documents(stranger);

    Map<String, String> after = answers(asking, own);
    assertThat(before).containsKeys("matchVacancy", "askVacancy", "reviewVacancy", "searchLine");
    before.forEach((name, body) -> assertThat(after.get(name)).as(name).isEqualTo(body));
  }

  private static boolean asks(Endpoint endpoint) {
    return !endpoint.keeps()
        && !endpoint.method().equals("DELETE")
        // The export has the audit, which grows with every answer.
        && !endpoint.name().equals("exportPassport")
        && !endpoint.path().startsWith("/v1/batches");
  }

  private Map<String, String> answers(List<Endpoint> endpoints, Documents documents) {
    Map<String, String> bodies = new TreeMap<>();
    for (Endpoint endpoint : endpoints) {
      bodies.put(endpoint.name(), send(endpoint, administrator(), documents).body());
    }
    return bodies;
  }

  /**
   * Whoever came in by a code on paper may do what the column says, and reads about nobody else.
   */
  @Test
  void personByCode_isAnsweredAsTheColumnSays() {
    Documents mine = documents(administrator());
    String colleague =
        server.post("/v1/passports", Samples.passport(OTHER), bearer(administrator())).at("/id");
    Documents other = new Documents(colleague, mine.vacancy, mine.receipt);
    String[] session = {"Cookie", sessionByCode(mine.passport)};
    for (Endpoint endpoint : EndpointRegistry.complete().list()) {
      if (!LEAVE.contains(endpoint.name())) {
        Answer about = send(endpoint, session, mine);
        Answer elsewhere = send(endpoint, session, other);
        boolean described = expected.names().contains(endpoint.name());
        if (described && !expected.isAllowed(endpoint, Role.PERSON)) {
          assertThat(List.of(about.status(), elsewhere.status()))
              .as("%s for a person", endpoint.name())
              .containsOnly(403);
        }
        assertThat(about.status()).as(endpoint.name()).isNotEqualTo(500);
        assertThat(about.body() + elsewhere.body()).as(endpoint.name()).doesNotContain(OTHER);
      }
    }
  }

  private String sessionByCode(String passport) {
    String code =
        server
            .post("/v1/passports/%s/access-code".formatted(passport), "", bearer(administrator()))
            .at("/code");
    Answer opened =
        server.send(
            server
                .request("/me/login", "Origin", server.address().toString())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("code=" + code)));
    return opened.header("Set-Cookie").split(";", 2)[0];
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

  /** Makes documents that the index knows; those of the stranger have the canary's name. */
  private Documents documents(String token) {
    boolean own = token.equals(administrator());
    String person = own ? Samples.PASSPORT : Samples.passport(CANARY);
    String work = own ? Samples.VACANCY : Samples.vacancy(CANARY);
    String passport = server.post("/v1/passports", person, bearer(token)).at("/id");
    Answer written = server.post("/v1/vacancies", work, bearer(token));
    String vacancy = written.at("/id");
    awaitIndex("/v1/passports/" + passport, token, written.header("Change-Position"));
    String receipts = "/v1/passports/%s/vacancies/%s/receipts".formatted(passport, vacancy);
    return new Documents(passport, vacancy, server.post(receipts, "", bearer(token)).at("/id"));
  }

  private void awaitIndex(String passport, String token, String position) {
    String[] headers = {"Authorization", "Bearer " + token, "Min-Position", position};
    assertThat(server.get(passport + "/matches", headers).status()).isEqualTo(200);
  }

  /** Names of headers; whether the connection stays open depends on how long it has been. */
  private static Set<String> headers(Answer answer) {
    Set<String> names = new TreeSet<>(answer.response().headers().map().keySet());
    names.remove("connection");
    return names;
  }

  private Answer send(Endpoint endpoint, String token, Documents documents) {
    return send(endpoint, token.isEmpty() ? new String[0] : bearer(token), documents);
  }

  private Answer send(Endpoint endpoint, String[] headers, Documents documents) {
    HttpRequest.Builder request =
        server
            .request(path(endpoint, documents), headers)
            .method(endpoint.method(), body(endpoint));
    if (endpoint.request() != null) {
      request.header("Content-Type", endpoint.request().mediaType());
    }
    if (endpoint.parameters().stream().anyMatch(each -> each.name().equals("If-Match"))) {
      request.header("If-Match", "\"1\"");
    }
    return server.send(request);
  }

  private static String path(Endpoint endpoint, Documents documents) {
    boolean ofVacancy = VACANCY.matcher(endpoint.path()).lookingAt();
    String path =
        endpoint
            .path()
            .replace("{id}", ofVacancy ? documents.vacancy : documents.passport)
            .replace("{vacancyId}", documents.vacancy)
            .replace("{receiptId}", documents.receipt)
            .replace("{version}", "0")
            .replace("{form}", "csv");
    if (endpoint.queryNames().contains("with")) {
      return path + "?with=" + documents.passport;
    }
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
          case "Circumstances" -> "{}";
          case "SeenDocument" -> "{\"number\": 0}";
          case "PrivacySettingsView" -> "{\"organisation\": \"MUNICIPALITY\"}";
          case "AgreementView" -> "{\"manner\": \"IN_PERSON\", \"language\": \"nl\"}";
          case "DecisionView" -> "{\"stage\": \"KEPT\"}";
          case "PlaceView" -> "{\"place\": 1}";
          case "FollowUpView" -> "{\"months\": 1, \"retained\": \"YES\"}";
          case "ReleaseRequestView",
              "CohortView",
              "SchemeQuestionView",
              "BatchSettingsInput",
              "SavedSearchSettingsInput",
              "WhatIfChoicesInput" ->
              "{}";
          case "WhatIfForm",
              "ReadForm",
              "SearchForm",
              "LoginForm",
              "SecondFactorForm",
              "SessionForm",
              "UploadForm",
              "ColumnsForm",
              "RunForm",
              "VacancyForm",
              "KeptForm",
              "AskForm",
              "CodeForm",
              "ClaimForm",
              "WorkForm",
              "BackForm",
              "AccessForm" ->
              "";
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
