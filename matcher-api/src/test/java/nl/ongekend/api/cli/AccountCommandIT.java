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
  void identity_isOfOneAccount_untilItIsUnbound(@TempDir Path folder) {
    Terminal terminal = Terminal.in(folder);
    String[] anna = {"account", "bind", "anna", "--issuer", "https://id.example", "--subject", "7"};
    String[] bram = anna.clone();
    bram[2] = "bram";
    terminal.run("account", "add", "anna", "--role", "JOB_COACH");
    terminal.run("account", "add", "bram", "--role", "JOB_COACH");

    Outcome bound = terminal.run(anna);
    Outcome again = terminal.run(anna);
    Outcome taken = terminal.run(bram);
    Outcome unbound = terminal.run("account", "unbind", "anna");
    Outcome moved = terminal.run(bram);
    Outcome unknown = terminal.run("account", "unbind", "nobody");

    assertThat(bound.status()).as(bound.err()).isZero();
    assertThat(again.status()).as("binding again changes nothing").isZero();
    assertThat(taken.err()).contains("identity.taken", "subject (7) of https://id.example");
    assertThat(unbound.status()).isZero();
    assertThat(moved.status()).isZero();
    assertThat(unknown.err()).contains("account (nobody) must exist.");
  }

  @Test
  void employers_ofAnAccount_areListedAndReplaced(@TempDir Path folder) {
    Terminal terminal = Terminal.in(folder);
    String[] add = {
      "account",
      "add",
      "home",
      "--role",
      "EMPLOYER",
      "--employer",
      "home=The Home",
      "--employer",
      "yard"
    };

    Outcome added = terminal.run(add);
    Outcome listed = terminal.run("account", "list");
    Outcome replaced = terminal.run("account", "employers", "home", "--employer", "ward");
    Outcome after = terminal.run("account", "list");
    terminal.run("account", "add", "anna", "--role", "JOB_COACH");
    Outcome coach = terminal.run("account", "employers", "anna", "--employer", "ward");

    assertThat(added.status()).as(added.err()).isZero();
    assertThat(listed.out()).contains(", employers home yard");
    assertThat(replaced.status()).isZero();
    assertThat(after.out()).contains(", employers ward").doesNotContain("yard");
    assertThat(coach.err())
        .contains("role (JOB_COACH) must be EMPLOYER to speak for employer ward");
  }

  @Test
  void sessions_whenNobodyIsIn_areNone(@TempDir Path folder) {
    Terminal terminal = Terminal.in(folder);

    Outcome listed = terminal.run("account", "sessions");
    Outcome ended =
        terminal.run("account", "sessions", "--end", "00000000-0000-0000-0000-000000000001");

    assertThat(listed.status()).isEqualTo(1);
    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.err()).contains("There is no such session");
  }

  @Test
  void name_thatNobodyCanType_isRefused(@TempDir Path folder) {
    Outcome refused = Terminal.in(folder).run("account", "add", "Anna B", "--role", "AUDITOR");

    assertThat(refused.status()).isEqualTo(2);
    assertThat(refused.err()).contains("account (Anna B) must have 2 to 64");
  }
}
