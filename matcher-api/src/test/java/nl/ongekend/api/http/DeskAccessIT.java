package nl.ongekend.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import nl.ongekend.api.account.Accounts;
import nl.ongekend.api.account.NewAccount;
import nl.ongekend.api.account.TokenScope;
import nl.ongekend.api.store.Role;
import nl.ongekend.api.store.Store;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may work at the desk, and who sees that it is there. */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class DeskAccessIT {

  private static final String LINK = "href=\"/desk\"";

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

  @ParameterizedTest
  @EnumSource
  void desk_isForStaffOfTheCentreAndAdministrators(Role role) {
    String name = "desk-" + role.name().toLowerCase(Locale.ROOT).replace('_', '-');
    accounts.add(new NewAccount(name, role, "local"));
    String token = accounts.addToken(name, TokenScope.WRITE, Duration.ofDays(1));
    boolean may = role == Role.IWCN_STAFF || role == Role.ADMINISTRATOR;

    Answer desk = server.get("/desk", "Authorization", "Bearer " + token);
    Answer start = server.get("/", "Authorization", "Bearer " + token);

    assertThat(desk.status()).isEqualTo(may ? 200 : 403);
    assertThat(start.body().contains(LINK)).isEqualTo(may);
  }
}
