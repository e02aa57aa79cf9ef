package nl.ongekend.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.UUID;
import nl.ongekend.api.cli.Terminal.Outcome;
import nl.ongekend.api.home.Home;
import nl.ongekend.api.postgres.EmbeddedPostgres;
import nl.ongekend.api.store.Actor;
import nl.ongekend.api.store.EntityType;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.store.Store;
import nl.ongekend.api.store.StoreSettings;
import nl.ongekend.api.view.ViewJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The audit from the command line: verified, signed, tampered with, found out. */
class AuditCommandIT {

  @Test
  void audit_fromBeginningToEnd(@TempDir Path folder) throws IOException {
    Terminal terminal = Terminal.in(folder.resolve("home"));
    Path checkpoint = folder.resolve("checkpoint.json");
    Home home = Home.open(folder.resolve("home"));
    try (Store store = Store.open(StoreSettings.embedded(home, () -> Terminal.NOW))) {
      view(store, 1);
      view(store, 2);
    }

    Outcome made = terminal.run("audit", "checkpoint", "--out", checkpoint.toString());
    Outcome verified = terminal.run("audit", "verify", "--checkpoint", checkpoint.toString());
    tamper(home);
    Outcome found = terminal.run("audit", "verify", "--json");
    Outcome refused = terminal.run("audit", "checkpoint", "--out", checkpoint.toString());

    assertThat(made.status()).isZero();
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.auditKey())))
        .isEqualTo("rw-------");
    assertThat(verified.status()).as(verified.err()).isZero();
    assertThat(verified.out())
        .startsWith("2 rows, 0 of them from before the chain, 2 links.\nThe audit is as it was")
        .contains(ViewJson.mapper().readTree(Files.readString(checkpoint)).at("/hash").asString());
    JsonNode report = ViewJson.mapper().readTree(found.out());
    assertThat(found.status()).isEqualTo(1);
    assertThat(report.at("/schema").asString()).isEqualTo("ongekend/audit/1");
    assertThat(report.at("/findings/0/text").asString())
        .isEqualTo("The rows {[1,2)} of link 1 are not as they were written: 1 of 1 are there.");
    assertThat(refused.status()).isEqualTo(1);
    assertThat(refused.err()).contains("Nothing was signed.");
  }

  @Test
  void checkpoint_thatIsNone_isRefused(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("other.json"), "{\"schema\": \"other\"}");

    Outcome refused = Terminal.in(folder).run("audit", "verify", "--checkpoint", file.toString());

    assertThat(refused.status()).isEqualTo(3);
    assertThat(refused.err()).contains("audit.bad-checkpoint");
  }

  private static void view(Store store, int number) {
    store
        .audit()
        .viewed(
            Actor.local(), Purpose.JOB_COACHING, EntityType.PASSPORT, List.of(new UUID(0, number)));
  }

  private static void tamper(Home home) {
    try (EmbeddedPostgres server = EmbeddedPostgres.start(home.postgres());
        var pool = server.database(Store.DATABASE).openPool(1)) {
      JdbcClient.create(pool).sql("UPDATE audit SET role = 'AUDITOR' WHERE id = 1").update();
    }
  }
}
