package nl.ongekend.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.ongekend.api.account.Accounts;
import nl.ongekend.api.account.NewAccount;
import nl.ongekend.api.account.OwnEmployer;
import nl.ongekend.api.account.TokenScope;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.ReleaseService;
import nl.ongekend.api.store.Actor;
import nl.ongekend.api.store.Purpose;
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
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What an employer must not tell apart takes the same statements. Counted, not timed: a clock tells
 * more about the machine than about the program.
 */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class ReleaseStatementsIT {

  private static final String YES = "{\"manner\": \"IN_PERSON\", \"language\": \"nl\"}";

  private JdbcClient jdbc;
  private RunningServer server;
  private Caller employer;
  private String hiring;
  private String coach;
  private String colleague;
  private String vacancy;
  private String foreign;
  private List<String> entries;

  @BeforeAll
  void start(Store store, StoreSettings settings, @TempDir Path folder)
      throws InterruptedException {
    jdbc = JdbcClient.create(store.dataSource());
    Accounts accounts = new Accounts(store, settings);
    Actor actor =
        accounts
            .add(new NewAccount("home", Role.EMPLOYER, "north", List.of(OwnEmployer.parse("home"))))
            .account()
            .actor();
    employer = new Caller(actor, Purpose.CANDIDATE_SEARCH);
    hiring = accounts.addToken("home", TokenScope.WRITE, Duration.ofDays(1));
    coach = token(accounts, "anna", "north");
    colleague = token(accounts, "bram", "north");
    String stranger = token(accounts, "stranger", "south");
    server = RunningServer.start(settings, folder);
    for (int i = 0; i < 6; i++) {
      server.post("/v1/passports", Samples.passport("Zqperson" + i), as(coach));
    }
    foreign = server.post("/v1/vacancies", Samples.VACANCY, as(stranger)).at("/id");
    Answer written = server.post("/v1/vacancies", Samples.VACANCY, as(coach));
    vacancy = written.at("/id");
    server.server().awaitReady();
    String[] headers = {
      "Authorization", "Bearer " + hiring, "Min-Position", written.header("Change-Position")
    };
    entries =
        server
            .get("/v1/vacancies/" + vacancy + "/shortlist", headers)
            .json()
            .at("/entries")
            .findValuesAsString("id");
    assertThat(entries).hasSize(5);
  }

  private static String token(Accounts accounts, String name, String organisation) {
    accounts.add(new NewAccount(name, Role.JOB_COACH, organisation));
    return accounts.addToken(name, TokenScope.WRITE, Duration.ofDays(1));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  private static String[] as(String token) {
    return new String[] {"Authorization", "Bearer " + token};
  }

  /** Returns the statements of some work, in order; those of other threads are not looked at. */
  private static List<String> statements(Runnable work) {
    Logger log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
    Level before = log.getLevel();
    boolean additive = log.isAdditive();
    ListAppender<ILoggingEvent> seen =
        new ListAppender<>() {
          @Override
          protected void append(ILoggingEvent event) {
            // Else it is asked for its thread later, and names the one that asks.
            event.prepareForDeferredProcessing();
            super.append(event);
          }
        };
    seen.start();
    log.setAdditive(false);
    log.setLevel(Level.DEBUG);
    log.addAppender(seen);
    try {
      work.run();
    } finally {
      log.detachAppender(seen);
      log.setLevel(before);
      log.setAdditive(additive);
    }
    String thread = Thread.currentThread().getName();
    return new ArrayList<>(seen.list)
        .stream()
            .filter(event -> event.getThreadName().equals(thread))
            .map(ILoggingEvent::getFormattedMessage)
            .filter(message -> message.startsWith("Executing prepared SQL statement ["))
            .toList();
  }

  private ReleaseService releases() {
    return server.services().releases();
  }

  private void ask(String entry) {
    releases()
        .ask(employer, "{\"vacancy\": \"%s\", \"entry\": \"%s\"}".formatted(vacancy, entry), "en");
  }

  private int rows(String table) {
    return jdbc.sql("SELECT count(*) FROM " + table).query(Integer.class).single();
  }

  @Test
  void ask_aboutSomebodyOrNobody_takesTheSameStatementsAndRows() {
    ask(UUID.randomUUID().toString());
    int somebodies = rows("release");
    int nobodies = rows("release_of_nobody");

    List<String> first = statements(() -> ask(entries.get(0)));
    List<String> last = statements(() -> ask(entries.get(4)));
    List<String> nobody = statements(() -> ask(UUID.randomUUID().toString()));

    assertThat(nobody).isNotEmpty().isEqualTo(first).isEqualTo(last);
    assertThat(rows("release") - somebodies).isEqualTo(2);
    assertThat(rows("release_of_nobody") - nobodies).isEqualTo(1);
  }

  @Test
  void look_atANoSilenceNobodyAndSomebodyWhoBlockedSince_takesTheSameStatements() {
    String silent = asked(entries.get(1));
    String refused = asked(entries.get(2));
    String blocked = asked(entries.get(3));
    String nobody = asked(UUID.randomUUID().toString());
    server.delete("/v1/releases/" + refused, as(coach));
    server.post("/v1/releases/" + blocked + "/agreement", YES, as(coach));
    server.post("/v1/releases/" + blocked + "/confirmation", "", as(colleague));
    List<String> open = look(blocked);
    block(blocked);

    assertThat(look(silent))
        .isNotEmpty()
        .isEqualTo(look(refused))
        .isEqualTo(look(nobody))
        .isEqualTo(look(blocked));
    assertThat(open).as("somebody who is shown is written down").hasSizeGreaterThan(4);
  }

  private String asked(String entry) {
    String body = "{\"vacancy\": \"%s\", \"entry\": \"%s\"}".formatted(vacancy, entry);
    return server.post("/v1/release-requests", body, as(hiring)).at("/requests/0/id");
  }

  private List<String> look(String request) {
    return statements(() -> releases().getAsked(employer, UUID.fromString(request), "en"));
  }

  /** The person behind a release rules its employer out. */
  private void block(String release) {
    String passport =
        jdbc.sql("SELECT passport_id::text FROM release WHERE id = :id::uuid")
            .param("id", release)
            .query(String.class)
            .single();
    String path = "/v1/passports/" + passport;
    String blocking =
        Samples.with(Samples.passport("Zqperson"), "\"exclusions\": {\"employers\": [\"home\"]}");
    String tag = server.get(path, as(coach)).header("ETag");
    String[] headers = {"Authorization", "Bearer " + coach, "If-Match", tag};
    assertThat(server.put(path, blocking, headers).status()).isEqualTo(200);
  }

  @Test
  void vacancyOrRequest_thatIsMissingOrForeign_takesTheSameStatements() {
    UUID missing = UUID.randomUUID();
    UUID other = UUID.fromString(foreign);

    assertThat(failing(() -> server.services().shortlists().list(employer, other, "en")))
        .isNotEmpty()
        .isEqualTo(failing(() -> server.services().shortlists().list(employer, missing, "en")));
    assertThat(failing(() -> releases().ask(employer, body(other), "en")))
        .isNotEmpty()
        .isEqualTo(failing(() -> releases().ask(employer, body(missing), "en")));
    Caller stranger =
        new Caller(
            new Actor(UUID.randomUUID(), employer.actor().organisationId(), Role.EMPLOYER),
            Purpose.CANDIDATE_SEARCH);
    UUID request = UUID.fromString(asked(UUID.randomUUID().toString()));
    assertThat(failing(() -> releases().getAsked(stranger, request, "en")))
        .isNotEmpty()
        .isEqualTo(failing(() -> releases().getAsked(stranger, missing, "en")));
  }

  private static String body(UUID vacancy) {
    return "{\"vacancy\": \"%s\", \"entry\": \"%s\"}".formatted(vacancy, UUID.randomUUID());
  }

  private static List<String> failing(Runnable work) {
    return statements(
        () -> assertThat(catchThrowable(work::run)).hasMessageContaining("must exist"));
  }
}
