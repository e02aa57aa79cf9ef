package nl.ongekend.api.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import nl.ongekend.api.account.Accounts;
import nl.ongekend.api.account.NewAccount;
import nl.ongekend.api.account.PhoneApp;
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
import org.junit.jupiter.params.provider.ValueSource;

/** Coming in and going out by pages, over HTTP. */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class LoginPagesIT {

  private static final String PASSWORD = "four words nobody guesses";
  private static final String LOGIN = "/login";

  private Accounts accounts;
  private RunningServer server;

  @BeforeAll
  void start(Store store, StoreSettings settings, @TempDir Path folder) {
    accounts = new Accounts(store, settings);
    accounts.addFirst();
    server = RunningServer.start(settings, folder);
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  void page_askedForByNobody_leadsToTheLoginAndBack() {
    String password = oneTimePassword("coach", Role.JOB_COACH);
    Answer asked = server.get("/people?after=00000000-0000-7000-8000-000000000001");
    Answer form = server.get(asked.header("Location"), "Accept-Language", "en");
    Answer opened =
        submit(
            LOGIN,
            "account=coach&password=%s&newPassword=%s&back=%s"
                .formatted(password, encoded(PASSWORD), encoded(back(form))));
    Answer people = server.get(opened.header("Location"), "Cookie", cookie(opened));

    assertThat(asked.status()).isEqualTo(303);
    assertThat(asked.header("Location")).startsWith("/login?back=%2Fpeople%3Fafter%3D");
    assertThat(form.body()).doesNotContain("href=\"/people\"", "newPassword");
    assertThat(opened.status()).isEqualTo(303);
    assertThat(opened.header("Location"))
        .isEqualTo("/people?after=00000000-0000-7000-8000-000000000001");
    assertThat(people.status()).isEqualTo(200);
    assertThat(people.body()).contains("href=\"/account\"", "action=\"/logout\"");
    assertThat(server.get("/v1/passports").status()).as("programs are told").isEqualTo(401);
  }

  @Test
  void password_thatWasHandedOut_isReplacedOnTheWay() {
    String password = oneTimePassword("fresh", Role.JOB_COACH);

    Answer early = submit(LOGIN, "account=fresh&password=" + password);
    Answer same = submit(LOGIN, fields("fresh", password, password));
    Answer opened = submit(LOGIN, fields("fresh", password, PASSWORD));

    assertThat(early.status()).isEqualTo(403);
    assertThat(early.body())
        .contains("id=\"newPassword-error\"", "value=\"fresh\"")
        .doesNotContain(password);
    assertThat(same.status()).isEqualTo(400);
    assertThat(opened.header("Location")).isEqualTo("/");
  }

  @Test
  void login_thatIsWrong_keepsTheNameAndNothingElse() {
    Answer wrong = submit(LOGIN, "account=%3Cb%3Enobody&password=secret-word&back=%2Fread");
    Answer empty = submit(LOGIN, "account=nobody");

    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.header("Set-Cookie")).isEmpty();
    assertThat(wrong.body())
        .contains("value=\"&lt;b&gt;nobody\"", "id=\"password-error\"", "value=\"/read\"")
        .doesNotContain("secret-word", "<b>");
    assertThat(empty.status()).isEqualTo(400);
    assertThat(empty.body()).contains("Enter your password.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://evil.example/",
        "//evil.example",
        "/\\evil.example",
        "/\tevil",
        "javascript:alert(1)",
        "people"
      })
  void back_toAnotherServer_isForgotten(String back) {
    Answer form = server.get(LOGIN + "?back=" + encoded(back));

    assertThat(back(form)).isEmpty();
  }

  @Test
  void account_ofAnAuditor_changesThePasswordAndLogsOut() {
    String session = open("auditor", Role.AUDITOR);
    Answer page = server.get("/account", "Cookie", session, "Accept-Language", "en");
    Answer wrong = submit("/account", "password=wrong&newPassword=long+enough+for+it", session);
    Answer changed =
        submit(
            "/account",
            "password=%s&newPassword=another+four+words+here".formatted(encoded(PASSWORD)),
            session);
    String next = cookie(changed);
    Answer left = submit("/logout", "", next);

    assertThat(page.body()).contains("<dd>auditor</dd>", "<dd>Auditor</dd>");
    assertThat(wrong.status()).isEqualTo(401);
    assertThat(wrong.body()).contains("id=\"password-error\"");
    assertThat(changed.status()).isEqualTo(200);
    assertThat(changed.body()).contains("Your password has been changed.");
    assertThat(server.get("/account", "Cookie", session).status()).isEqualTo(303);
    assertThat(left.header("Location")).isEqualTo(LOGIN);
    assertThat(left.header("Set-Cookie")).contains("Max-Age=0");
    assertThat(server.get("/account", "Cookie", next).status()).isEqualTo(303);
  }

  @Test
  void secondFactor_turnedOnAndOffByPages_asksForACodeBetween() {
    String session = open("careful", Role.AUDITOR);
    String factor = "/account/second-factor";
    String login = "account=careful&password=" + encoded(PASSWORD);

    Answer wrong = submit(factor, "step=begin&password=wrong", session);
    Answer begun = submit(factor, "step=begin&password=" + encoded(PASSWORD), session);
    PhoneApp app = new PhoneApp(between(begun, "<code id=\"secret\">", "</code>"));
    Answer refused = submit(factor, "step=confirm&code=000000", session);
    Answer on = submit(factor, "step=confirm&code=" + app.code(StoreExtension.NOW), session);
    Answer without = submit(LOGIN, login);
    Answer with = submit(LOGIN, login + "&code=" + between(on, "<code>", "</code>"));
    Answer used = submit(LOGIN, login + "&code=" + app.code(StoreExtension.NOW));
    String recovery = on.body().substring(on.body().lastIndexOf("<code>") + 6).substring(0, 16);
    Answer off =
        submit(
            factor,
            "step=remove&password=%s&code=%s".formatted(encoded(PASSWORD), recovery),
            session);

    assertThat(wrong.body()).contains("id=\"password-error\"").doesNotContain("id=\"secret\"");
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.body()).contains("id=\"code-error\"", "value=\"confirm\"");
    assertThat(on.body()).contains("Your recovery codes");
    assertThat(server.get(factor, "Cookie", session).body()).doesNotContain("<code>");
    assertThat(without.body()).contains("id=\"code-error\"", "value=\"careful\"");
    assertThat(with.status()).isEqualTo(303);
    assertThat(used.status()).isEqualTo(401);
    assertThat(off.status()).isEqualTo(200);
    assertThat(submit(LOGIN, login).status()).isEqualTo(303);
  }

  @Test
  void page_thatIsNotForTheRole_saysSoAndOffersToLeave() {
    String session = open("employer", Role.EMPLOYER);

    Answer page = server.get("/people", "Cookie", session);

    assertThat(page.status()).isEqualTo(403);
    assertThat(page.body()).contains("action=\"/logout\"");
  }

  @Test
  void form_thatNamesNoPageOfThisServer_isRefused() {
    String session = open("targeted", Role.JOB_COACH);

    assertThat(logout(session, "Origin", "https://evil.example").status()).isEqualTo(403);
    assertThat(logout(session, "X-Origin", "none").at("/code")).isEqualTo("origin.other");
    assertThat(server.get("/account", "Cookie", session).status()).isEqualTo(200);
  }

  @Test
  void stylesheet_isThereBeforeTheLogin() {
    String page = server.get(LOGIN).body();
    int start = page.indexOf("/assets/");

    assertThat(server.get(page.substring(start, page.indexOf('"', start))).status()).isEqualTo(200);
  }

  private Answer logout(String session, String name, String value) {
    return server.send(
        server
            .request("/logout", "Cookie", session, name, value)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.noBody()));
  }

  private String oneTimePassword(String name, Role role) {
    return accounts.add(new NewAccount(name, role, "assen")).oneTimePassword();
  }

  private String open(String name, Role role) {
    return cookie(submit(LOGIN, fields(name, oneTimePassword(name, role), PASSWORD)));
  }

  private static String fields(String account, String password, String chosen) {
    return "account=%s&password=%s&newPassword=%s".formatted(account, password, encoded(chosen));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, UTF_8);
  }

  /** Returns the hidden field of a form that says where to go. */
  private static String back(Answer form) {
    return between(form, "name=\"back\" value=\"", "\"");
  }

  private static String between(Answer page, String before, String after) {
    int start = page.body().indexOf(before) + before.length();
    return page.body().substring(start, page.body().indexOf(after, start));
  }

  private static String cookie(Answer answer) {
    String cookie = answer.header("Set-Cookie");
    return cookie.substring(0, cookie.indexOf(';'));
  }

  private Answer submit(String path, String form, String... session) {
    String own = server.address().toString();
    var request =
        server
            .request(path, "Accept-Language", "en", "Origin", own)
            .header("Content-Type", "application/x-www-form-urlencoded");
    if (session.length > 0) {
      request.header("Cookie", session[0]);
    }
    return server.send(request.POST(BodyPublishers.ofString(form)));
  }
}
