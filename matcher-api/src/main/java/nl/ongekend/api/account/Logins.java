package nl.ongekend.api.account;

import static nl.ongekend.api.account.Accounts.time;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Function;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.Problem.Kind;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.store.Store;
import nl.ongekend.api.store.StoreTransactions;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Lets accounts in: by a password and the code of an app, by what a provider says, or by a token,
 * which ends on its day. Thread-safe.
 */
public final class Logins {

  private static final String TOKEN =
      """
      SELECT a.id, a.organisation_id, o.name AS organisation, a.name, a.role, a.one_time, a.state,
             t.scope, t.expires_at
      FROM api_token t JOIN account a ON a.id = t.account_id
           JOIN organisation o ON o.id = a.organisation_id
      WHERE t.token_hash = :hash AND t.expires_at > :now AND a.state = 'ENABLED'
      """;

  private static final String CHANGE =
      "UPDATE account SET password_hash = :hash, one_time = false WHERE id = :id";

  private final JdbcClient jdbc;
  private final StoreTransactions transactions;
  private final InstantSource clock;
  private final LoginThrottle throttle;
  private final SecondFactors factors;
  private final Identities identities;
  private final Sessions sessions;
  private final RefusedLogins refusals;

  /** Creates what lets the accounts of a store in. */
  public Logins(Store store, InstantSource clock) {
    this.jdbc = JdbcClient.create(store.dataSource());
    this.transactions = store.transactions();
    this.clock = clock;
    this.throttle = new LoginThrottle(jdbc, clock);
    this.factors = new SecondFactors(store, clock);
    this.identities = new Identities(store, clock);
    this.sessions = new Sessions(store, clock);
    this.refusals = new RefusedLogins(jdbc, transactions, clock, throttle);
  }

  /**
   * Opens a session. An account that is not there, one that is disabled and a wrong password are
   * refused alike, after the same work. An account with a second factor needs a code as well.
   *
   * @throws ProblemException when it is refused, when a one-time password has to be replaced, or
   *     when there were too many attempts
   */
  public OpenedSession open(Login login) {
    Account account = admit(login);
    String chosen = login.newPassword();
    if (chosen == null && account.oneTime()) {
      throw new ProblemException(
          Problem.of(
              Kind.FORBIDDEN,
              "password.one-time",
              "a password that was handed out must be replaced when it is used.\n"
                  + "Send newPassword along."));
    }
    String hash = chosen == null ? null : PasswordHash.of(requireOther(login, chosen)).toText();
    return withCode(
        account,
        login,
        strong -> {
          if (hash != null) {
            change(account, hash);
          }
          return sessions.open(account, strong);
        });
  }

  /**
   * Uses the code of an attempt up; a wrong one is written down when nothing else is kept of it.
   */
  private <T> T withCode(Account account, Login login, Function<Boolean, T> work) {
    try {
      return transactions.write(() -> {
        boolean strong = factors.require(account.id(), login.code());
        throttle.forget(login.account());
        return work.apply(strong);
      });
    } catch (ProblemException refusal) {
      if (refusal.problem().code().equals(SecondFactors.REFUSED)) {
        refusals.record(Optional.of(account));
      }
      throw refusal;
    }
  }

  /**
   * Opens a session for whom a provider speaks for. An identity that no account is bound to and an
   * account that is disabled are refused alike.
   *
   * @throws ProblemException when it is refused, or when the account has a second factor and the
   *     provider asked for a password alone
   */
  public OpenedSession open(Identity identity) {
    Optional<Account> account = identities.find(identity);
    if (account.filter(known -> isLetIn(known, identity)).isEmpty()) {
      refusals.record(account);
      throw refusedIdentity();
    }
    return transactions.write(() -> sessions.open(account.get(), identity.strong()));
  }

  private boolean isLetIn(Account account, Identity identity) {
    return account.enabled() && (identity.strong() || !factors.isOn(account.id()));
  }

  private static ProblemException refusedIdentity() {
    return new ProblemException(
        Problem.of(
            Kind.UNAUTHENTICATED,
            "login.identity-refused",
            "the provider must speak for an account here.\n"
                + "Ask an administrator to bind the account."));
  }

  /**
   * Counts an attempt to log in from an address, before anybody else is asked who it is.
   *
   * @throws ProblemException when there were too many
   */
  public void count(String address) {
    transactions.write(() -> {
      throttle.count(address);
      return true;
    });
  }

  /**
   * Checks that whoever is in knows the password, before something of the account changes.
   *
   * @throws ProblemException as {@link #open}
   */
  public void confirm(Login login) {
    Account account = admit(login);
    withCode(account, login, strong -> strong);
  }

  private Account admit(Login login) {
    transactions.write(() -> {
      throttle.count(login.account(), login.address());
      return true;
    });
    return authenticate(login);
  }

  /**
   * Gives an account another password and opens a session; its other sessions end.
   *
   * @throws ProblemException as {@link #open}, and when there is no new password
   */
  public OpenedSession change(Login login) {
    if (login.newPassword() == null) {
      throw ProblemException.invalid(
          "password.missing",
          "the new password must be there.\nMaybe it was not filled in.",
          "/newPassword");
    }
    return open(login);
  }

  private Account authenticate(Login login) {
    Optional<Kept> kept =
        transactions.read(() ->
            jdbc.sql(Accounts.SELECT + "WHERE a.name = :name")
                .param("name", login.account())
                .query(Kept::of)
                .optional());
    PasswordHash hash = kept.map(Kept::password).orElse(PasswordHash.OF_NOBODY);
    boolean right = hash.isOf(login.password());
    Optional<Account> account = kept.map(Kept::account);
    if (!right || account.filter(Account::enabled).isEmpty()) {
      refusals.record(account);
      throw new ProblemException(
          Problem.of(
              Kind.UNAUTHENTICATED,
              "login.refused",
              "account and password must belong together.\n"
                  + "Ask an administrator for a new password if it is lost."));
    }
    return account.get();
  }

  private static String requireOther(Login login, String chosen) {
    if (chosen.equals(login.password())) {
      throw ProblemException.invalid(
          "password.same",
          "the new password must be another one.\nThe old one ends now.",
          "/newPassword");
    }
    PasswordHash.requireAcceptable(chosen);
    GuessablePasswords.refuse(login.account(), chosen);
    return chosen;
  }

  /** Sessions that were opened with the old password end. */
  private void change(Account account, String hash) {
    jdbc.sql(CHANGE).param("hash", hash).param("id", account.id()).update();
    Sessions.endAll(jdbc, account.id());
  }

  /** Returns whose token it is, unless it has ended. */
  public Optional<Visitor> findToken(String token) {
    return transactions.read(() ->
        jdbc.sql(TOKEN)
            .param("hash", Secrets.hash(token))
            .param("now", time(clock.instant()))
            .query(Logins::visitor)
            .optional());
  }

  /** A token was made by whoever owns the home, and is no password. */
  private static Visitor visitor(ResultSet row, int number) throws SQLException {
    return Visitor.of(
        Accounts.account(row, number),
        TokenScope.valueOf(row.getString("scope")),
        row.getObject("expires_at", OffsetDateTime.class).toInstant(),
        true);
  }

  private record Kept(Account account, PasswordHash password) {

    static Kept of(ResultSet row, int number) throws SQLException {
      return new Kept(
          Accounts.account(row, number), PasswordHash.parse(row.getString("password_hash")));
    }
  }
}
