package nl.ongekend.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.ongekend.api.account.Accounts;
import nl.ongekend.api.account.NewAccount;
import nl.ongekend.api.account.TokenScope;
import nl.ongekend.api.config.Rate;
import nl.ongekend.api.http.RawConnection.Reply;
import nl.ongekend.api.store.Role;
import nl.ongekend.api.store.Store;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import nl.ongekend.api.view.ViewJson;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * Whatever is sent, by whichever role, the server answers, never that it failed, and never with
 * what belongs to another organisation; a refusal and the log repeat no name. Some thousand
 * requests, or as many for each seed as the system property {@code ongekend.requests} says.
 */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class StrangeRequestsIT {

  private static final int REQUESTS = Integer.getInteger("ongekend.requests", 200);
  private static final Rate ENOUGH = new Rate(100_000_000, 100_000_000);

  /** A name in documents of another organisation. */
  private static final String FOREIGN = "Zuiderkanarie";

  private final Heard heard = new Heard();
  private final List<String> tokens = new ArrayList<>();
  private final List<String> foreign = new ArrayList<>();
  private RunningServer server;

  @BeforeAll
  void start(Store store, StoreSettings settings, @TempDir Path folder)
      throws InterruptedException {
    root().addAppender(heard);
    heard.start();
    Accounts accounts = new Accounts(store, settings);
    for (Role role : Role.values()) {
      tokens.add(token(accounts, role, "strange-north"));
    }
    String stranger = token(accounts, Role.JOB_COACH, "strange-south");
    server =
        RunningServer.start(
            settings, folder, http -> http.with(bounds -> bounds.withRates(ENOUGH, ENOUGH)));
    server.server().awaitReady();
    foreign.add(create("/v1/passports", Samples.passport(FOREIGN), stranger));
    foreign.add(create("/v1/vacancies", Samples.vacancy(FOREIGN), stranger));
  }

  @AfterAll
  void stop() {
    server.close();
    root().detachAppender(heard);
  }

  private static String token(Accounts accounts, Role role, String organisation) {
    String name = (role + "@" + organisation).toLowerCase(Locale.ROOT).replace('_', '-');
    accounts.add(new NewAccount(name, role, organisation));
    return accounts.addToken(name, TokenScope.WRITE, Duration.ofDays(1));
  }

  private String create(String path, String document, String token) {
    return server.post(path, document, "Authorization", "Bearer " + token).at("/id");
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void request_ofAnyKind_isAnsweredAndTellsNothing(long seed) throws IOException {
    StrangeRequests requests =
        new StrangeRequests(Seeds.random(seed), server.address(), tokens, foreign);
    try (RawConnection connection = new RawConnection(server.address())) {
      for (int i = 0; i < REQUESTS; i++) {
        StrangeRequests.Request request = requests.next();
        Optional<Reply> reply = connection.send(request.bytes(), request.unfinished());
        String description = "seed %d, %d: %s".formatted(seed, i, request.description());
        assertThat(reply.isPresent() || request.unfinished()).as(description).isTrue();
        reply.ifPresent(answer -> requireSound(answer, description));
      }
    }
    assertThat(heard.lines)
        .as("log, seed %d", seed)
        .noneMatch(line -> line.contains(FOREIGN) || line.contains(StrangeRequests.NAME));
    assertThat(server.get("/v1/health/live").status()).isEqualTo(200);
  }

  private static void requireSound(Reply reply, String description) {
    assertThat(reply.status()).as("%s%n%s", description, reply.body()).isBetween(200, 499);
    assertThat(reply.body()).as(description).doesNotContain(FOREIGN);
    if (reply.status() >= 400) {
      assertThat(reply.body()).as(description).doesNotContain(StrangeRequests.NAME);
    }
    if (reply.status() >= 400 && !reply.header("content-type").startsWith("text/html")) {
      requireProblem(reply, description);
    }
  }

  private static void requireProblem(Reply reply, String description) {
    assertThat(reply.header("content-type")).as(description).startsWith("application/problem+json");
    JsonNode problem = ViewJson.mapper().readTree(reply.body());
    String code = problem.path("code").asString();
    assertThat(code).as(description).isNotBlank();
    assertThat(problem.path("status").asInt()).as(description).isEqualTo(reply.status());
    assertThat(problem.path("type").asString())
        .as(description)
        .isEqualTo("urn:ongekend:problem:" + code);
  }

  private static Logger root() {
    return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  }

  /** What was logged, with the traces of failures. */
  private static final class Heard extends AppenderBase<ILoggingEvent> {

    private final Queue<String> lines = new ConcurrentLinkedQueue<>();

    @Override
    protected void append(ILoggingEvent event) {
      lines.add(
          event.getFormattedMessage() + ThrowableProxyUtil.asString(event.getThrowableProxy()));
    }
  }
}
