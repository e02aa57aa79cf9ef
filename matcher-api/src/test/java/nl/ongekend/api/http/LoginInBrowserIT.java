package nl.ongekend.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.ongekend.api.account.Accounts;
import nl.ongekend.api.account.NewAccount;
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

/** The whole way of a coach in a real browser: asked who one is, in, another password, out. */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class LoginInBrowserIT {

  private static final String PASSWORD = "four words nobody guesses";
  private static final long MOST_NANOS = 10_000_000_000L;

  private String handedOut = "";
  private RunningServer server;
  private Browser browser;

  @BeforeAll
  void start(Store store, StoreSettings settings, @TempDir Path folder) throws IOException {
    browser = Browser.start(Files.createDirectory(folder.resolve("browser")));
    handedOut =
        new Accounts(store, settings)
            .add(new NewAccount("anna", Role.JOB_COACH, "assen"))
            .oneTimePassword();
    server = RunningServer.start(settings, folder.resolve("home"));
  }

  @AfterAll
  void stop() {
    if (server != null) {
      browser.close();
      server.close();
    }
  }

  @Test
  void coach_fromThePageAskedForToLogout_goesTheWholeWay() {
    browser.open(server.address().resolve("/vacancies?lang=en"));
    await("document.getElementById('password')");
    requireClean("/login");

    type("account", "anna");
    type("password", handedOut);
    send("main form");
    await("document.getElementById('newPassword-error')");
    requireClean("/login");
    assertThat(value("account")).isEqualTo("anna");
    assertThat(value("password")).isEmpty();

    type("password", handedOut);
    type("newPassword", PASSWORD);
    send("main form");
    await("location.pathname === '/vacancies'");

    browser.open(server.address().resolve("/account"));
    requireClean("/account");
    browser.open(server.address().resolve("/account/second-factor"));
    type("password", PASSWORD);
    send("main form");
    await("document.getElementById('secret')");
    requireClean("/account/second-factor");

    send(".leave");
    await("location.pathname === '/login'");
    browser.open(server.address().resolve("/vacancies"));
    await("location.pathname === '/login'");
  }

  private void requireClean(String path) {
    assertThat(browser.violations()).as(path).isEmpty();
  }

  private void type(String id, String text) {
    browser.run("document.getElementById('%s').value = '%s'".formatted(id, text));
  }

  private String value(String id) {
    return browser.run("return document.getElementById('%s').value".formatted(id)).asString();
  }

  private void send(String form) {
    browser.run("document.querySelector('%s').submit()".formatted(form));
  }

  private void await(String condition) {
    long end = System.nanoTime() + MOST_NANOS;
    while (!browser.run("return !!(%s)".formatted(condition)).asBoolean()) {
      assertThat(System.nanoTime()).as(condition).isLessThan(end);
    }
  }
}
