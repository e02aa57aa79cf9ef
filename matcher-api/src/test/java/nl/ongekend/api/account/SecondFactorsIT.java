package nl.ongekend.api.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.seal.SealException;
import nl.ongekend.api.store.Role;
import nl.ongekend.api.store.Store;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Codes of an app, in order, twice, at once, and when the app is lost. */
@ExtendWith(StoreExtension.class)
class SecondFactorsIT {

  private static final String PASSWORD = "four words nobody guesses";
  private static final Duration STEP = Duration.ofSeconds(30);

  private Instant now = StoreExtension.NOW;
  private Store store;
  private Accounts accounts;
  private SecondFactors factors;
  private Logins logins;
  private JdbcClient jdbc;
  private Account account;

  @BeforeEach
  void open(Store store, StoreSettings settings) {
    this.store = store;
    accounts = new Accounts(store, settings);
    factors = new SecondFactors(store, () -> now);
    logins = new Logins(store, () -> now);
    jdbc = JdbcClient.create(store.dataSource());
    String name = "coded-" + UUID.randomUUID();
    IssuedAccount issued = accounts.add(new NewAccount(name, Role.JOB_COACH, "assen"));
    account = issued.account();
    logins.open(new Login(name, issued.oneTimePassword(), PASSWORD, "10.0.0.1"));
  }

  @Test
  void login_withAFactor_needsACodeThatWorksOnce() {
    factors.begin(account.id());
    assertThat(code("")).as("nothing is asked before a code was shown").isEqualTo("in");
    factors.confirm(account.id(), current());

    assertThat(code("")).isEqualTo("login.code-needed");
    assertThat(code(current())).as("that of the confirmation").isEqualTo("login.code-refused");
    now = now.plus(STEP);
    String shown = current();
    assertThat(code(shown.substring(0, 3) + " " + shown.substring(3))).isEqualTo("in");
    assertThat(code(shown)).isEqualTo("login.code-refused");
    assertThat(code("000000")).isEqualTo("login.code-refused");
    assertThat(
            jdbc.sql(
                    "SELECT count(*) FROM audit WHERE action = 'LOGIN_REFUSED' AND entity_id = :id")
                .param("id", account.id())
                .query(Integer.class)
                .single())
        .as("wrong codes, and not that one was missing")
        .isEqualTo(3);
  }

  @Test
  void code_sentManyTimesAtOnce_letsOneIn() {
    on();
    now = now.plus(STEP);
    String shown = current();

    List<String> answers = IntStream.range(0, 5).parallel().mapToObj(_ -> code(shown)).toList();

    assertThat(answers).containsOnlyOnce("in").contains("login.code-refused");
  }

  @Test
  void recoveryCode_worksOnce_andIsKeptAsAHash() {
    List<String> codes = on();

    assertThat(codes).hasSize(SecondFactors.RECOVERY_CODES).doesNotHaveDuplicates();
    assertThat(code(codes.getFirst())).isEqualTo("in");
    assertThat(code(codes.getFirst())).isEqualTo("login.code-refused");
    assertThat(code(codes.getLast())).isEqualTo("in");
    assertThat(
            jdbc.sql("SELECT encode(code_hash, 'escape') FROM recovery_code")
                .query(String.class)
                .list())
        .doesNotContainAnyElementsOf(codes);
  }

  @Test
  void secret_isKeptSealedForItsAccount() {
    String shown = factors.begin(account.id());
    byte[] sealed =
        jdbc.sql("SELECT sealed FROM second_factor WHERE account_id = :id AND secret IS NULL")
            .param("id", account.id())
            .query(byte[].class)
            .single();

    assertThat(Base32.of(store.accountSecrets().open(account.id(), sealed))).isEqualTo(shown);
    assertThatExceptionOfType(SealException.class)
        .isThrownBy(() -> store.accountSecrets().open(UUID.randomUUID(), sealed));
  }

  @Test
  void reset_takesTheFactorAway() {
    on();

    accounts.reset(account.name());

    assertThat(factors.isOn(account.id())).isFalse();
  }

  @Test
  void begin_whereThereIsOne_isRefusedAndKeepsIt() {
    on();
    String before = current();

    assertThat(
            catchThrowableOfType(ProblemException.class, () -> factors.begin(account.id()))
                .problem()
                .code())
        .isEqualTo("factor.there");
    assertThat(current()).isEqualTo(before);
  }

  private List<String> on() {
    factors.begin(account.id());
    return factors.confirm(account.id(), current());
  }

  /** What the app of the person shows. */
  private String current() {
    byte[] sealed =
        jdbc.sql("SELECT sealed FROM second_factor WHERE account_id = :id")
            .param("id", account.id())
            .query(byte[].class)
            .single();
    return OneTimeCode.of(store.accountSecrets().open(account.id(), sealed), OneTimeCode.step(now));
  }

  private String code(String code) {
    Login login = new Login(account.name(), PASSWORD, null, code, "10.0.0.1");
    ProblemException refusal =
        catchThrowableOfType(ProblemException.class, () -> logins.open(login));
    return refusal == null ? "in" : refusal.problem().code();
  }
}
