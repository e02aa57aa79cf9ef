package nl.ongekend.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.ongekend.api.cli.Terminal.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts from the command line, in a home of their own. */
class AccountCommandIT {

  @Test
  void accounts_fromBeginningToEnd(@TempDir Path folder) {
    Terminal terminal = Terminal.in(folder);

    Outcome none = terminal.run("account", "list");
    Outcome added =
        terminal.run("account", "add", "anna", "--role", "job_coach", "--organisation", "assen");
    Outcome twice = terminal.run("account", "add", "anna", "--role", "AUDITOR");
    Outcome token = terminal.run("account", "token", "anna", "--scope", "write", "--days", "7");
    Outcome tooLong = terminal.run("account", "token", "anna", "--days", "400");
    Outcome reset = terminal.run("account", "reset", "anna");
    Outcome disabled = terminal.run("account", "disable", "anna");
    Outcome listed = terminal.run("account", "list");

    assertThat(none.status()).isEqualTo(1);
    assertThat(added.out().strip()).hasSize(20);
    assertThat(twice.status()).isEqualTo(3);
    assertThat(twice.err()).contains("account.exists");
    assertThat(token.out().strip()).hasSize(43);
    assertThat(tooLong.status()).isEqualTo(2);
    assertThat(reset.out().strip()).hasSize(20).isNotEqualTo(added.out().strip());
    assertThat(disabled.status()).isZero();
    assertThat(listed.out())
        .containsPattern("anna +job_coach +assen +disabled, one-time password")
        .doesNotContain(reset.out().strip());
  }

  @Test
  void name_thatNobodyCanType_isRefused(@TempDir Path folder) {
    Outcome refused = Terminal.in(folder).run("account", "add", "Anna B", "--role", "AUDITOR");

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("account (Anna B) must have 2 to 64");
  }
}
