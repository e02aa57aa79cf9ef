package nl.ongekend.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import nl.ongekend.api.account.Accounts;
import nl.ongekend.api.account.Identities;
import nl.ongekend.api.account.NewAccount;
import nl.ongekend.api.config.Admission;
import nl.ongekend.api.openid.TestProvider;
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

/**
 * The way to a provider and back in a real browser. Names of this machine that differ are two sites
 * to it, so the strict cookie of a session is tried as it is between two servers.
 */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class OpenIdInBrowserIT {

  private static final long MOST_NANOS = 10_000_000_000L;

  private TestProvider provider;
  private RunningServer server;
  private Browser browser;

  @BeforeAll
  void start(Store store, StoreSettings settings, @TempDir Path folder) throws IOException {
    browser = Browser.start(Files.createDirectory(folder.resolve("browser")));
    provider = TestProvider.start(StoreExtension.NOW);
    provider.knows("anna");
    new Accounts(store, settings).add(new NewAccount("anna", Role.JOB_COACH, "assen"));
    new Identities(store, settings.clock()).bind("anna", URI.create(provider.issuer()), "anna");
    server =
        RunningServer.start(
            settings,
            folder.resolve("home"),
            http -> http.withAdmission(new Admission(provider.settings(), Set.of())));
  }

  @AfterAll
  void stop() {
    if (server != null) {
      browser.close();
      server.close();
      provider.close();
    }
  }

  @Test
  void coach_fromThePageAskedForToTheProviderAndBack_isIn() {
    String page = "http://localhost:%d/vacancies?lang=en".formatted(server.server().port());
    browser.open(URI.create(page));
    await("document.getElementById('provider')");
    for (String scheme : new String[] {"light", "dark"}) {
      browser.prefer("prefers-color-scheme", scheme);
      assertThat(browser.violations()).as(scheme).isEmpty();
    }

    browser.run("document.getElementById('provider').click()");
    await("location.pathname === '/vacancies'");

    assertThat(browser.run("return document.querySelector('form.leave a').textContent").asString())
        .isEqualTo("anna");
  }

  private void await(String condition) {
    long end = System.nanoTime() + MOST_NANOS;
    while (!browser.run("return !!(%s)".formatted(condition)).asBoolean()) {
      assertThat(System.nanoTime()).as(condition).isLessThan(end);
    }
  }
}
