package nl.ongekend.api.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.ongekend.api.audit.AuditChain;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.store.Role;
import nl.ongekend.api.store.Store;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who gets in, for how long, and what is left behind. */
@ExtendWith(StoreExtension.class)
class LoginsIT {

  private static final String OWN = "four words nobody guesses";

  private static final UUID NOBODY = new UUID(0, 0);

  private Instant now = StoreExtension.NOW;

  @Test
  void oneTimePassword_withoutANewOne_opensNothing(Store store, StoreSettings settings) {
    IssuedAccount issued = add(store, settings);
    Logins logins = logins(store);

    assertRefused(logins, attempt(issued, issued.oneTimePassword(), null), "password.one-time");

    Visitor visitor = logins.open(attempt(issued, issued.oneTimePassword(), OWN)).visitor();
    assertThat(visitor.actor()).isEqualTo(issued.account().actor());
    assertRefused(logins, attempt(issued, issued.oneTimePassword(), OWN), "login.refused");
    assertThat(logins.open(attempt(issued, OWN, null)).visitor()).isEqualTo(visitor);
  }

  @Test
  void newPassword_tooShortOrTheSame_isRefused(Store store, StoreSettings settings) {
    IssuedAccount issued = add(store, settings);
    String given = issued.oneTimePassword();
    Logins logins = logins(store);

    assertRefused(logins, attempt(issued, given, "short"), "password.length");
    assertRefused(logins, attempt(issued, given, given), "password.same");
  }

  @Test
  void account_missingDisabledOrWrong_isRefusedAlike(Store store, StoreSettings settings) {
    IssuedAccount issued = add(store, settings);
    Logins logins = logins(store);
    Accounts accounts = new Accounts(store, settings);
    accounts.disable(issued.account().name());

    String disabled = refusal(logins, attempt(issued, issued.oneTimePassword(), OWN));
    String missing = refusal(logins, new Login("nobody", OWN, null, "10.0.0.1"));
    IssuedAccount again = accounts.reset(issued.account().name());
    String wrong = refusal(logins, attempt(again, "wrong", null));

    assertThat(disabled).isEqualTo(missing).isEqualTo(wrong);
  }

  @Test
  void newPassword_thatAnybodyWouldTry_isRefused(Store store, StoreSettings settings) {
    IssuedAccount issued = add(store, settings);
    String given = issued.oneTimePassword();
    Logins logins = logins(store);

    assertRefused(logins, attempt(issued, given, "Welkom-2026-Welkom"), "password.guessable");
    assertRefused(logins, attempt(issued, given, issued.account().name()), "password.guessable");
    assertThat(logins.open(attempt(issued, given, OWN)).id()).hasSize(43);
  }

  @Test
  void attempts_thatWereRefused_areInTheAudit(Store store, StoreSettings settings) {
    IssuedAccount issued = add(store, settings);
    Account account = issued.account();
    Logins logins = logins(store);
    forgetAttempts(store);
    String before = refusals(store);

    assertRefused(logins, attempt(issued, "wrong", null), "login.refused");
    assertRefused(logins, new Login("nobody-there", "wrong", null, "10.0.0.1"), "login.refused");

    assertThat(refusals(store).substring(before.length()))
        .isEqualTo(
            "%s %s JOB_COACH ADMINISTRATION ACCOUNT %s\n%s %s NOBODY ADMINISTRATION ACCOUNT %s\n"
                .formatted(
                    account.organisationId(), account.id(), account.id(), NOBODY, NOBODY, NOBODY));
    assertThat(new AuditChain(store).verify().findings()).isEmpty();
  }

  @Test
  void attempts_ofManyNames_fillNoAudit(Store store) {
    Logins logins = logins(store);
    forgetAttempts(store);
    long before = refusals(store).lines().count();

    for (int i = 0; i < 3 * LoginThrottle.PER_ACCOUNT; i++) {
      assertRefused(logins, new Login("made-up-" + i, "wrong", null, "10.0.0.7"), "login.refused");
    }

    assertThat(refusals(store).lines().count() - before).isEqualTo(LoginThrottle.PER_ACCOUNT);
  }

  private static void forgetAttempts(Store store) {
    JdbcClient.create(store.dataSource()).sql("DELETE FROM login_throttle").update();
  }

  private static String refusals(Store store) {
    return JdbcClient.create(store.dataSource())
        .sql(
            """
            SELECT coalesce(string_agg(concat_ws(' ', organisation_id, account_id, role, purpose,
                                                 type, entity_id) || chr(10), '' ORDER BY id), '')
            FROM audit WHERE action = 'LOGIN_REFUSED'
            """)
        .query(String.class)
        .single();
  }

  @Test
  void session_idleOrOld_hasEnded(Store store, StoreSettings settings) {
    Logins logins = logins(store);
    IssuedAccount issued = add(store, settings);
    String id = logins.open(attempt(issued, issued.oneTimePassword(), OWN)).id();

    now = now.plus(Sessions.IDLE).minusSeconds(1);
    assertThat(sessions(store).find(id)).isPresent();
    now = now.plus(Sessions.IDLE).minusSeconds(1);
    assertThat(sessions(store).find(id)).as("its use was written").isPresent();
    now = now.plus(Sessions.IDLE);
    assertThat(sessions(store).find(id)).as("idle").isEmpty();

    String other = logins.open(attempt(issued, OWN, null)).id();
    Instant end = now.plus(Sessions.LONGEST);
    while (now.plus(Duration.ofMinutes(20)).isBefore(end)) {
      now = now.plus(Duration.ofMinutes(20));
      assertThat(sessions(store).find(other)).isPresent();
    }
    now = end;
    assertThat(sessions(store).find(other)).as("old").isEmpty();
  }

  @Test
  void session_closedResetOrDisabled_hasEnded(Store store, StoreSettings settings) {
    Logins logins = logins(store);
    Accounts accounts = new Accounts(store, settings);
    IssuedAccount issued = add(store, settings);
    String name = issued.account().name();
    String closed = logins.open(attempt(issued, issued.oneTimePassword(), OWN)).id();
    String open = logins.open(attempt(issued, OWN, null)).id();
    String token = accounts.addToken(name, TokenScope.READ, Duration.ofDays(1));

    sessions(store).close(closed);
    assertThat(sessions(store).find(closed)).isEmpty();
    assertThat(sessions(store).find(open)).isPresent();
    assertThat(logins.findToken(token)).isPresent();

    accounts.reset(name);
    assertThat(sessions(store).find(open)).isEmpty();
    assertThat(logins.findToken(token)).isEmpty();
  }

  @Test
  void token_onItsDay_ends(Store store, StoreSettings settings) {
    Accounts accounts = new Accounts(store, settings);
    String name = add(store, settings).account().name();
    Logins logins = logins(store);
    String token = accounts.addToken(name, TokenScope.READ, Duration.ofDays(2));

    assertThat(logins.findToken(token))
        .hasValueSatisfying(found -> assertThat(found.scope()).isEqualTo(TokenScope.READ));
    assertThat(logins.findToken(token + "x")).isEmpty();
    now = now.plus(Duration.ofDays(2));
    assertThat(logins.findToken(token)).isEmpty();
  }

  @Test
  void attempts_beyondTheBound_areRefusedEvenWithThePassword(Store store, StoreSettings settings) {
    Logins logins = logins(store);
    IssuedAccount issued = add(store, settings);
    for (int i = 0; i < LoginThrottle.PER_ACCOUNT; i++) {
      assertRefused(logins, attempt(issued, "wrong", null), "login.refused");
    }
    Login right = attempt(issued, issued.oneTimePassword(), OWN);

    assertRefused(logins, right, "login.too-many");
    now = now.plus(Duration.ofMinutes(15));
    assertThat(logins.open(right).id()).hasSize(43);
  }

  @Test
  void attempts_fromOneAddress_areBounded(Store store) throws SQLException {
    LoginThrottle throttle = new LoginThrottle(JdbcClient.create(store.dataSource()), () -> now);
    for (int i = 0; i < LoginThrottle.PER_ADDRESS; i++) {
      throttle.count("somebody-" + i, "10.9.9.9");
    }

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> throttle.count("somebody-else", "10.9.9.9"));
    assertThat(texts(store)).noneMatch(row -> row.contains("10.9.9.9"));
  }

  @Test
  void tables_neverHoldWhatOpensADoor(Store store, StoreSettings settings) throws SQLException {
    Logins logins = logins(store);
    IssuedAccount issued = add(store, settings);
    String id = logins.open(attempt(issued, issued.oneTimePassword(), OWN)).id();
    String token =
        new Accounts(store, settings)
            .addToken(issued.account().name(), TokenScope.WRITE, Duration.ofDays(1));

    assertThat(texts(store))
        .isNotEmpty()
        .noneMatch(row -> row.contains(OWN) || row.contains(id) || row.contains(token));
  }

  private static List<String> texts(Store store) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Connection connection = store.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      for (String table : new String[] {"account", "session", "api_token", "login_throttle"}) {
        try (ResultSet rows = statement.executeQuery("SELECT t::text FROM %s t".formatted(table))) {
          while (rows.next()) {
            texts.add(rows.getString(1));
          }
        }
      }
    }
    return texts;
  }

  private Logins logins(Store store) {
    return new Logins(store, () -> now);
  }

  private Sessions sessions(Store store) {
    return new Sessions(store, () -> now);
  }

  private static IssuedAccount add(Store store, StoreSettings settings) {
    String name = "coach-" + UUID.randomUUID();
    return new Accounts(store, settings).add(new NewAccount(name, Role.JOB_COACH, "welcome"));
  }

  private static Login attempt(IssuedAccount issued, String password, @Nullable String chosen) {
    return new Login(issued.account().name(), password, chosen, "10.0.0.1");
  }

  private static void assertRefused(Logins logins, Login login, String code) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> logins.open(login))
        .satisfies(refused -> assertThat(refused.problem().code()).isEqualTo(code));
  }

  private static String refusal(Logins logins, Login login) {
    ProblemException refused =
        catchThrowableOfType(ProblemException.class, () -> logins.open(login));
    return refused.problem().toString();
  }
}
