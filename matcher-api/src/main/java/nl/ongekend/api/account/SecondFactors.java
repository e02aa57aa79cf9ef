package nl.ongekend.api.account;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.Problem.Kind;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.store.AccountSecrets;
import nl.ongekend.api.store.Store;
import nl.ongekend.api.store.StoreTransactions;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The second factors of accounts: codes of an app, and recovery codes for the day it is lost. No
 * code is accepted twice, also when it is sent twice at once. Secrets are kept sealed. Thread-safe.
 */
public final class SecondFactors {

  /** The code of the problem that a wrong code is. */
  static final String REFUSED = "login.code-refused";

  /** How many recovery codes there are. */
  public static final int RECOVERY_CODES = 8;

  private static final String BEGIN =
      """
      INSERT INTO second_factor AS f (account_id, sealed, confirmed, last_step, created_at)
      VALUES (:id, :sealed, false, 0, :now)
      ON CONFLICT (account_id) DO UPDATE SET sealed = :sealed, created_at = :now
      WHERE NOT f.confirmed
      """;

  private static final String SECRET =
      "SELECT sealed FROM second_factor WHERE account_id = :id AND confirmed = :confirmed";

  private static final String ACCEPT =
      """
      UPDATE second_factor SET last_step = :step, confirmed = true
      WHERE account_id = :id AND last_step < :step
      """;

  private static final String RECOVER =
      "DELETE FROM recovery_code WHERE code_hash = :hash AND account_id = :id";

  private final JdbcClient jdbc;
  private final StoreTransactions transactions;
  private final AccountSecrets secrets;
  private final InstantSource clock;

  /** Creates the second factors of a store. */
  public SecondFactors(Store store, InstantSource clock) {
    this.jdbc = JdbcClient.create(store.dataSource());
    this.transactions = store.transactions();
    this.secrets = store.accountSecrets();
    this.clock = clock;
  }

  /** Returns whether an account needs a code to log in. */
  public boolean isOn(UUID account) {
    return transactions.read(() -> findSecret(account, true).isPresent());
  }

  /**
   * Makes a secret that waits for its first code; one that waited before is forgotten.
   *
   * @return the secret in base 32, to be typed into an app; never to be had again
   * @throws ProblemException when there is a second factor already
   */
  public String begin(UUID account) {
    byte[] secret = Secrets.bytes(OneTimeCode.SECRET_BYTES);
    return transactions.write(() -> {
      int begun =
          jdbc.sql(BEGIN)
              .param("id", account)
              .param("sealed", secrets.seal(account, secret))
              .param("now", Accounts.time(clock.instant()))
              .update();
      if (begun == 0) {
        throw new ProblemException(
            Problem.of(
                Kind.CONFLICT,
                "factor.there",
                "the account must have no second factor yet.\nRemove the old one first."));
      }
      return Base32.of(secret);
    });
  }

  /**
   * Turns a second factor on with its first code.
   *
   * @return the recovery codes, each good once; never to be had again
   * @throws ProblemException when the code is wrong
   */
  public List<String> confirm(UUID account, String code) {
    List<String> codes = Stream.generate(Secrets::recoveryCode).limit(RECOVERY_CODES).toList();
    return transactions.write(() -> {
      byte[] secret = findSecret(account, false).orElseThrow(SecondFactors::refused);
      if (!accept(account, secret, code)) {
        throw refused();
      }
      codes.forEach(one ->
          jdbc.sql("INSERT INTO recovery_code (code_hash, account_id) VALUES (:hash, :id)")
              .param("hash", Secrets.hash(one))
              .param("id", account)
              .update());
      return codes;
    });
  }

  /** Takes the second factor of an account away. */
  public void remove(UUID account) {
    transactions.write(() -> {
      remove(jdbc, account);
      return true;
    });
  }

  static void remove(JdbcClient jdbc, UUID account) {
    jdbc.sql("DELETE FROM recovery_code WHERE account_id = :id").param("id", account).update();
    jdbc.sql("DELETE FROM second_factor WHERE account_id = :id").param("id", account).update();
  }

  /**
   * Uses a code up, when the account needs one. Within a transaction that lets somebody in.
   *
   * @param code as it was typed; empty: none was
   * @return whether the account has a second factor, so that one was shown
   * @throws ProblemException when it is missing, wrong or used
   */
  boolean require(UUID account, String code) {
    Optional<byte[]> secret = findSecret(account, true);
    if (secret.isEmpty()) {
      return false;
    }
    String typed = code.replace(" ", "").strip();
    if (typed.isEmpty()) {
      throw new ProblemException(
          Problem.of(
              Kind.UNAUTHENTICATED,
              "login.code-needed",
              "the account must show a code of its app too.\nSend code along."));
    }
    if (!accept(account, secret.get(), typed) && !recover(account, typed)) {
      throw refused();
    }
    return true;
  }

  private static ProblemException refused() {
    return new ProblemException(
        Problem.of(
            Kind.UNAUTHENTICATED,
            REFUSED,
            "a code must be the one that the app shows now, and not used before.\n"
                + "Wait for the next one, or use a recovery code."));
  }

  private boolean accept(UUID account, byte[] secret, String code) {
    OptionalLong step = OneTimeCode.findStep(secret, code, clock.instant());
    return step.isPresent()
        && jdbc.sql(ACCEPT).param("id", account).param("step", step.getAsLong()).update() == 1;
  }

  private boolean recover(UUID account, String code) {
    return jdbc.sql(RECOVER).param("hash", Secrets.hash(code)).param("id", account).update() == 1;
  }

  private Optional<byte[]> findSecret(UUID account, boolean confirmed) {
    return jdbc.sql(SECRET)
        .param("id", account)
        .param("confirmed", confirmed)
        .query(byte[].class)
        .optional()
        .map(sealed -> secrets.open(account, sealed));
  }
}
