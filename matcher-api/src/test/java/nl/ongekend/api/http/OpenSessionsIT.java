package nl.ongekend.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.ongekend.api.account.Accounts;
import nl.ongekend.api.account.NewAccount;
import nl.ongekend.api.account.PhoneApp;
import nl.ongekend.api.config.Admission;
import nl.ongekend.api.store.Role;
import nl.ongekend.api.store.Store;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is in, who can end that, and for whom a password alone is not enough. */
@ExtendWith(StoreExtension.class)
class OpenSessionsIT {

  private static final String PASSWORD = "four words nobody guesses";
  private static final String SESSIONS = "/v1/sessions";
  private static final String FACTOR = "/account/second-factor";

  private Accounts accounts;
  private JdbcClient jdbc;
  private RunningServer server;

  @BeforeEach
  void start(Store store, StoreSettings settings, @TempDir Path folder) {
    accounts = new Accounts(store, settings);
    jdbc = JdbcClient.create(store.dataSource());
    accounts.list().forEach(known -> accounts.disable(known.name()));
    add("first", Role.AUDITOR, "local");
    server =
        RunningServer.start(
            settings,
            folder,
            http -> http.withAdmission(new Admission(null, Set.of(Role.IWCN_STAFF))));
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private String add(String name, Role role, String organisation) {
    String unique = name + "-" + UUID.randomUUID();
    accounts.add(new NewAccount(unique, role, organisation));
    return unique;
  }

  /** Logs an account in; returns its cookie. */
  private String in(String account) {
    String body =
        "{\"account\": \"%s\", \"password\": \"%s\", \"newPassword\": \"%s\"}"
            .formatted(account, accounts.reset(account).oneTimePassword(), PASSWORD);
    String cookie = server.post(SESSIONS, body).header("Set-Cookie");
    return cookie.substring(0, cookie.indexOf(';'));
  }

  @Test
  void list_ofAnAdministrator_hasTheSessionsOfTheOrganisation() {
    String administrator = add("administrator", Role.ADMINISTRATOR, "assen");
    String coach = add("coach", Role.JOB_COACH, "assen");
    String stranger = add("stranger", Role.JOB_COACH, "emmen");
    String cookie = in(administrator);
    in(coach);
    in(stranger);

    Answer list = server.get(SESSIONS, "Cookie", cookie);
    Answer page = server.get("/sessions", "Cookie", cookie, "Accept-Language", "en");

    assertThat(list.json().at("/sessions").findValuesAsString("account"))
        .containsExactlyInAnyOrder(administrator, coach);
    assertThat(list.json().at("/sessions/0/strong").asBoolean()).isFalse();
    assertThat(list.at("/sessions/0/endsAt")).isEqualTo("2026-11-21T10:45:30Z");
    assertThat(list.body()).doesNotContain(cookie.substring(cookie.indexOf('=') + 1));
    assertThat(page.body())
        .contains(administrator, coach, "Job coach", "21-11-2026 11:15", "21-11-2026 11:45")
        .doesNotContain(stranger);
  }

  @Test
  void end_ofASession_isForItsOrganisationAndInTheAudit() {
    String cookie = in(add("administrator", Role.ADMINISTRATOR, "assen"));
    String other = in(add("administrator", Role.ADMINISTRATOR, "emmen"));
    String coach = add("coach", Role.JOB_COACH, "assen");
    String ended = in(coach);
    String id = id(cookie, coach);

    Answer foreign = server.delete(SESSIONS + "/" + id, "Cookie", other);
    Answer missing = server.delete(SESSIONS + "/" + UUID.randomUUID(), "Cookie", cookie);
    assertThat(server.get(SESSIONS + "/current", "Cookie", ended).status()).isEqualTo(200);
    Answer done = server.delete(SESSIONS + "/" + id, "Cookie", cookie);

    assertThat(foreign.status()).isEqualTo(404);
    assertThat(missing.at("/code")).isEqualTo("session.not-found");
    assertThat(done.status()).isEqualTo(204);
    assertThat(server.get(SESSIONS + "/current", "Cookie", ended).status()).isEqualTo(401);
    assertThat(
            jdbc.sql(
                    """
                    SELECT count(*) FROM audit JOIN account a ON a.id = entity_id
                    WHERE action = 'SESSION_ENDED' AND a.name = :name AND audit.role = 'ADMINISTRATOR'
                    """)
                .param("name", coach)
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  private String id(String cookie, String account) {
    Answer list = server.get(SESSIONS, "Cookie", cookie);
    List<String> names = list.json().at("/sessions").findValuesAsString("account");
    return list.json().at("/sessions").findValuesAsString("id").get(names.indexOf(account));
  }

  @Test
  void end_onThePage_leadsBackToTheList() {
    String cookie = in(add("administrator", Role.ADMINISTRATOR, "assen"));
    String coach = add("coach", Role.JOB_COACH, "assen");
    in(coach);

    Answer done = submit("/sessions", "id=" + id(cookie, coach), cookie);

    assertThat(done.status()).isEqualTo(303);
    assertThat(done.header("Location")).isEqualTo("/sessions");
    assertThat(server.get("/sessions", "Cookie", cookie).body()).doesNotContain(coach);
  }

  @Test
  void role_thatNeedsASecondFactor_getsNowhereWithout() {
    String staff = add("staff", Role.IWCN_STAFF, "assen");
    String cookie = in(staff);

    Answer refused = server.get("/v1/passports", "Cookie", cookie);
    Answer page = server.get("/people", "Cookie", cookie);
    Answer factor = server.get(FACTOR, "Cookie", cookie, "Accept-Language", "en");

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.at("/code")).isEqualTo("factor.needed");
    assertThat(page.status()).isEqualTo(303);
    assertThat(page.header("Location")).isEqualTo(FACTOR);
    assertThat(factor.body()).contains("a password alone is not enough");
    assertThat(server.get("/account", "Cookie", cookie).status()).isEqualTo(200);
    assertThat(server.get(SESSIONS + "/current", "Cookie", cookie).status()).isEqualTo(200);
    assertThat(server.get(SESSIONS, "Cookie", cookie).status()).isEqualTo(403);
  }

  @Test
  void role_thatNeedsASecondFactor_goesOnOnceACodeWasShown() {
    String staff = add("staff", Role.IWCN_STAFF, "assen");
    String before = in(staff);
    String elsewhere = again(staff, "");

    Answer begun = submit(FACTOR, "step=begin&password=" + encoded(), before);
    PhoneApp app = new PhoneApp(between(begun, "<code id=\"secret\">", "</code>"));
    Answer on = submit(FACTOR, "step=confirm&code=" + app.code(StoreExtension.NOW), before);
    String after = again(staff, between(on, "<code>", "</code>"));

    assertThat(server.get("/v1/passports", "Cookie", before).status()).isEqualTo(200);
    assertThat(server.get("/v1/passports", "Cookie", elsewhere).status())
        .as("a session that a password alone had opened before")
        .isEqualTo(403);
    assertThat(server.get("/v1/passports", "Cookie", after).status()).isEqualTo(200);
  }

  /** Logs in again; returns the cookie. */
  private String again(String account, String code) {
    String body =
        "{\"account\": \"%s\", \"password\": \"%s\", \"code\": \"%s\"}"
            .formatted(account, PASSWORD, code);
    String cookie = server.post(SESSIONS, body).header("Set-Cookie");
    return cookie.substring(0, cookie.indexOf(';'));
  }

  private static String encoded() {
    return URLEncoder.encode(PASSWORD, UTF_8);
  }

  private static String between(Answer page, String before, String after) {
    int start = page.body().indexOf(before) + before.length();
    return page.body().substring(start, page.body().indexOf(after, start));
  }

  private Answer submit(String path, String form, String cookie) {
    return server.send(
        server
            .request(path, "Accept-Language", "en", "Cookie", cookie)
            .header("Origin", server.address().toString())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }
}
