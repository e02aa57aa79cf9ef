package nl.ongekend.api.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.store.Actor;
import nl.ongekend.api.store.DocumentBody;
import nl.ongekend.api.store.EntityId;
import nl.ongekend.api.store.EntityType;
import nl.ongekend.api.store.NewDocument;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.store.Role;
import nl.ongekend.api.store.Store;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.core.document.ContentHash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Codes and the sessions they open, as time goes by. */
@ExtendWith(StoreExtension.class)
class PersonAccessIT {

  private static final Actor COACH = new Actor(new UUID(0, 5), new UUID(0, 1), Role.JOB_COACH);
  private static final String HERE = "192.0.2.1";

  private final AtomicReference<Instant> now = new AtomicReference<>(StoreExtension.NOW);
  private final UUID passport = UUID.randomUUID();
  private Store store;
  private PersonAccess access;

  @BeforeEach
  void keepPassport(Store given) {
    store = given;
    access = new PersonAccess(given, now::get);
    String json = "{\"name\":\"x\"}";
    DocumentBody body = new DocumentBody(json, 1, ContentHash.of(json));
    given
        .documents()
        .create(
            COACH,
            Purpose.JOB_COACHING,
            NewDocument.of(EntityType.PASSPORT, body).withId(passport));
  }

  private String code() {
    return access.make(COACH, Purpose.JOB_COACHING, passport).code().onPaper();
  }

  private String open(String code) {
    return access.open(code, false, HERE).id();
  }

  private void pass(Duration time) {
    now.updateAndGet(instant -> instant.plus(time));
  }

  private Problem refusal(String code) {
    AtomicReference<Problem> problem = new AtomicReference<>();
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> open(code))
        .satisfies(refused -> problem.set(refused.problem()));
    return problem.get();
  }

  @Test
  void open_freshCode_isThePersonOfThisPassport() {
    String session = open(code());

    assertThat(access.findSession(session).map(Visitor::actor))
        .contains(Actor.person(passport, COACH.organisationId()));
    assertThat(access.findState(COACH, passport).orElseThrow().usedAt()).isEqualTo(now.get());
  }

  @Test
  void open_codeThatIsUsedOverTakenAwayReplacedOrNone_isRefusedAlike() {
    String used = code();
    open(used);
    Problem refused = refusal(used);
    String replaced = code();
    String late = code();

    assertThat(refusal(replaced)).isEqualTo(refused);
    pass(PersonAccess.CODE_LIFE);
    assertThat(refusal(late)).isEqualTo(refused);
    String taken = code();
    access.remove(COACH, Purpose.JOB_COACHING, passport);
    assertThat(refusal(taken)).isEqualTo(refused);
    assertThat(refusal("0000-0000-0000")).isEqualTo(refused);
    assertThat(refusal("")).isEqualTo(refused);
    assertThat(refused.status()).isEqualTo(401);
  }

  @Test
  void open_codeOfSomebodyWhoWasDeleted_isRefused() {
    String code = code();
    store.documents().delete(COACH, Purpose.JOB_COACHING, EntityId.ofPassport(passport), 1);

    assertThat(refusal(code).code()).isEqualTo("access.refused");
  }

  @Test
  void session_notUsedForHalfAnHour_endsUnlessTheDeviceIsOwn() {
    String shared = open(code());
    pass(Sessions.IDLE);
    assertThat(access.findSession(shared)).isEmpty();

    String own = access.open(code(), true, HERE).id();
    pass(PersonAccess.OWN_DEVICE.minusSeconds(1));
    assertThat(access.findSession(own)).isPresent();
    pass(Duration.ofSeconds(1));
    assertThat(access.findSession(own)).isEmpty();
  }

  @Test
  void session_usedAllTheTime_goesOn() {
    String session = open(code());
    for (int i = 0; i < 3; i++) {
      pass(Sessions.IDLE.minusMinutes(1));
      assertThat(access.findSession(session)).isPresent();
    }
  }

  @Test
  void session_afterANewCodeOrClosingOrTakingAway_isOver() {
    String first = open(code());
    String second = open(code());
    assertThat(access.findSession(first)).isEmpty();

    access.close(second);
    assertThat(access.findSession(second)).isEmpty();

    String third = open(code());
    access.remove(COACH, Purpose.JOB_COACHING, passport);
    assertThat(access.findSession(third)).isEmpty();
    assertThat(access.findState(COACH, passport)).isEmpty();
  }

  @Test
  void everyStep_isARowOfTheAuditWithWhoTookIt() {
    open(code());
    access.remove(COACH, Purpose.JOB_COACHING, passport);

    assertThat(
            JdbcClient.create(store.dataSource())
                .sql("SELECT role || ' ' || action FROM audit WHERE entity_id = :id ORDER BY id")
                .param("id", passport)
                .query(String.class)
                .list())
        .containsExactly(
            "JOB_COACH CREATED",
            "JOB_COACH ACCESS_GIVEN",
            "PERSON ACCESS_USED",
            "JOB_COACH ACCESS_TAKEN");
  }

  @Test
  void open_tooOftenFromOneAddress_isRefusedForTheRightCodeToo() {
    String code = code();
    String there = "198.51.100.7";
    for (int i = 0; i < LoginThrottle.PER_ADDRESS; i++) {
      assertThatExceptionOfType(ProblemException.class)
          .isThrownBy(() -> access.open("none", false, there));
    }

    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> access.open(code, false, there))
        .satisfies(refused -> assertThat(refused.problem().status()).isEqualTo(429));
    assertThat(open(code)).isNotEmpty();
  }
}
