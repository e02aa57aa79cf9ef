package nl.ongekend.api.account;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.Problem.Kind;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.store.Actor;
import nl.ongekend.api.store.IdGenerator;
import nl.ongekend.api.store.Role;
import nl.ongekend.api.store.Store;
import nl.ongekend.api.store.StoreSettings;
import nl.ongekend.api.store.StoreTransactions;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The accounts of all organisations of a home. Only whoever owns the home makes and changes them.
 * Thread-safe.
 */
public final class Accounts {

  /** The account that the first run with accounts makes. */
  public static final String FIRST = "admin";

  /** How long a token may live. */
  public static final Duration LONGEST_TOKEN = Duration.ofDays(366);

  static final String SELECT =
      """
      SELECT a.id, a.organisation_id, o.name AS organisation, a.name, a.role, a.one_time, a.state,
             a.password_hash
      FROM account a JOIN organisation o ON o.id = a.organisation_id
      """;

  private static final String ADD_ORGANISATION =
      """
      INSERT INTO organisation (id, name, created_at) VALUES (:id, :name, :now)
      ON CONFLICT DO NOTHING
      """;

  private static final String ADD =
      """
      INSERT INTO account (id, organisation_id, name, role, password_hash, one_time, state,
                           created_at)
      VALUES (:id, (SELECT id FROM organisation WHERE name = :organisation), :name, :role, :hash,
              true, 'ENABLED', :now)
      ON CONFLICT DO NOTHING
      """;

  private static final String RESET =
      "UPDATE account SET password_hash = :hash, one_time = true, state = 'ENABLED' WHERE id = :id";

  private static final String DISABLE = "UPDATE account SET state = 'DISABLED' WHERE id = :id";

  private static final String ADD_TOKEN =
      """
      INSERT INTO api_token (token_hash, account_id, scope, created_at, expires_at)
      VALUES (:hash, :id, :scope, :now, :end)
      """;

  private final JdbcClient jdbc;
  private final StoreTransactions transactions;
  private final InstantSource clock;
  private final IdGenerator ids;

  /** Creates the accounts of a store. */
  public Accounts(Store store, StoreSettings settings) {
    this.jdbc = JdbcClient.create(store.dataSource());
    this.transactions = store.transactions();
    this.clock = settings.clock();
    this.ids = settings.ids();
  }

  /** Returns whether there is any account. */
  public boolean exist() {
    return transactions.read(
        () -> jdbc.sql("SELECT EXISTS (SELECT FROM account)").query(Boolean.class).single());
  }

  /** Returns all accounts, by name. */
  public List<Account> list() {
    return transactions.read(
        () -> jdbc.sql(SELECT + "ORDER BY a.name").query(Accounts::account).list());
  }

  /**
   * Makes an account with a one-time password.
   *
   * @throws ProblemException when the name is taken
   */
  public IssuedAccount add(NewAccount account) {
    String password = Secrets.oneTimePassword();
    String hash = PasswordHash.of(password).toText();
    return transactions.write(() -> {
      addOrganisation(account.organisation());
      int added =
          jdbc.sql(ADD)
              .param("id", ids.next())
              .param("organisation", account.organisation())
              .param("name", account.name())
              .param("role", account.role().name())
              .param("hash", hash)
              .param("now", time(clock.instant()))
              .update();
      if (added == 0) {
        throw new ProblemException(
            Problem.of(
                Kind.CONFLICT,
                "account.exists",
                "account (%s) must not be there yet.\nChoose another name, or reset it."
                    .formatted(account.name())));
      }
      OwnEmployers.add(jdbc, get(account.name()).id(), account.employers());
      return new IssuedAccount(get(account.name()), password);
    });
  }

  /** Makes the first account, an administrator of the organisation of the local user. */
  public IssuedAccount addFirst() {
    return add(new NewAccount(FIRST, Role.ADMINISTRATOR, Visitor.LOCAL));
  }

  /** The local organisation has the id that documents of a home without accounts carry. */
  private void addOrganisation(String name) {
    UUID id = name.equals(Visitor.LOCAL) ? Actor.local().organisationId() : ids.next();
    jdbc.sql(ADD_ORGANISATION)
        .param("id", id)
        .param("name", name)
        .param("now", time(clock.instant()))
        .update();
  }

  /** Lets an account in no longer; its sessions and tokens end. */
  public Account disable(String name) {
    return transactions.write(() -> {
      Account account = get(name);
      endAll(account);
      jdbc.sql(DISABLE).param("id", account.id()).update();
      return get(name);
    });
  }

  /**
   * Gives an account a new one-time password and lets it in again; its sessions and tokens end, and
   * its second factor is taken away.
   */
  public IssuedAccount reset(String name) {
    String password = Secrets.oneTimePassword();
    String hash = PasswordHash.of(password).toText();
    return transactions.write(() -> {
      Account account = get(name);
      endAll(account);
      SecondFactors.remove(jdbc, account.id());
      jdbc.sql(RESET).param("hash", hash).param("id", account.id()).update();
      return new IssuedAccount(get(name), password);
    });
  }

  /**
   * Makes a token for programs, which acts as its account.
   *
   * @param life how long it can be used, up to {@link #LONGEST_TOKEN}
   * @return the token, which is kept nowhere
   */
  public String addToken(String name, TokenScope scope, Duration life) {
    if (life.isNegative() || life.isZero() || life.compareTo(LONGEST_TOKEN) > 0) {
      throw ProblemException.invalid(
          "parameter.invalid",
          "days (%d) must be in [1, %d].\nMake a new token before the old one ends."
              .formatted(life.toDays(), LONGEST_TOKEN.toDays()));
    }
    String token = Secrets.token();
    Instant now = clock.instant();
    return transactions.write(() -> {
      jdbc.sql(ADD_TOKEN)
          .param("hash", Secrets.hash(token))
          .param("id", get(name).id())
          .param("scope", scope.name())
          .param("now", time(now))
          .param("end", time(now.plus(life)))
          .update();
      return token;
    });
  }

  private void endAll(Account account) {
    Sessions.endAll(jdbc, account.id());
    jdbc.sql("DELETE FROM api_token WHERE account_id = :id").param("id", account.id()).update();
  }

  private Account get(String name) {
    return get(jdbc, name);
  }

  /** Returns an account by its name. */
  static Account get(JdbcClient jdbc, String name) {
    return jdbc.sql(SELECT + "WHERE a.name = :name")
        .param("name", name)
        .query(Accounts::account)
        .optional()
        .orElseThrow(() ->
            new ProblemException(
                Problem.of(
                    Kind.NOT_FOUND,
                    "account.unknown",
                    "account (%s) must exist.\nSee account list.".formatted(name))));
  }

  static Account account(ResultSet row, int number) throws SQLException {
    return new Account(
        row.getObject("id", UUID.class),
        row.getObject("organisation_id", UUID.class),
        row.getString("organisation"),
        row.getString("name"),
        Role.valueOf(row.getString("role")),
        row.getBoolean("one_time"),
        row.getString("state").equals("ENABLED"));
  }

  static OffsetDateTime time(Instant instant) {
    return OffsetDateTime.ofInstant(instant, UTC);
  }
}
