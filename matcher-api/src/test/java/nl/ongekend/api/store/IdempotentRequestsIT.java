package nl.ongekend.api.store;

import static nl.ongekend.api.store.Documents.COACH;
import static nl.ongekend.api.store.Documents.STRANGER;
import static nl.ongekend.api.store.Documents.hash;
import static nl.ongekend.api.store.Documents.passport;
import static nl.ongekend.api.store.Purpose.JOB_COACHING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of requests that are repeated. */
@ExtendWith(StoreExtension.class)
final class IdempotentRequestsIT {

  private final DocumentStore documents;
  private final IdempotentRequests requests;

  IdempotentRequestsIT(Store store) {
    this.documents = store.documents();
    this.requests = store.requests();
  }

  @Test
  void execute_ofTheSameRequest_givesTheFirstResponse() {
    IdempotentRequest request = request("same");
    String first = requests.execute(COACH, request, this::createPassport);

    String second = requests.execute(COACH, request, this::createPassport);

    assertThat(second).isEqualTo(first);
  }

  @Test
  void execute_ofAnotherRequestUnderTheSameKey_conflicts() {
    requests.execute(COACH, request("key"), () -> "done");

    assertThatExceptionOfType(IdempotencyConflictException.class)
        .isThrownBy(() ->
            requests.execute(COACH, new IdempotentRequest("key", hash("another")), () -> "done"))
        .withMessage(
            """
            idempotency key (key) was used for another request; a key stands for one request.
            Repeat the request as it was, or choose a fresh key.\
            """)
        .returns("store.idempotency-conflict", StoreException::code);
  }

  @Test
  void execute_underTheKeyOfAnotherOrganisation_isAnotherRequest() {
    requests.execute(COACH, request("shared"), () -> "ours");

    assertThat(requests.execute(STRANGER, request("shared"), () -> "theirs")).isEqualTo("theirs");
  }

  @Test
  void execute_thatFails_leavesNeitherKeyNorDocument() {
    IdempotentRequest request = request("fails");
    UUID id = UUID.randomUUID();

    assertThatIllegalStateException()
        .isThrownBy(() ->
            requests.execute(
                COACH,
                request,
                () -> {
                  documents.create(COACH, JOB_COACHING, passport("kok").withId(id));
                  throw new IllegalStateException("failed on purpose");
                }));

    assertThat(documents.find(COACH, JOB_COACHING, new EntityId(EntityType.PASSPORT, id)))
        .isEmpty();
    assertThat(requests.execute(COACH, request, () -> "now it works")).isEqualTo("now it works");
  }

  @Test
  void execute_withConflictThatIsHandled_keepsTheRest() {
    UUID id = UUID.randomUUID();
    documents.create(COACH, JOB_COACHING, passport("kok").withId(id));

    String response = requests.execute(COACH, request("handled"), () -> createUnlessThere(id));

    assertThat(response).isEqualTo("there already");
    assertThat(requests.execute(COACH, request("handled"), () -> "again"))
        .isEqualTo("there already");
  }

  @Test
  void execute_bySeveralAtOnce_runsOnce() throws Exception {
    AtomicInteger runs = new AtomicInteger();
    Supplier<String> work = () -> createPassport() + runs.incrementAndGet();
    Callable<String> attempt = () -> requests.execute(COACH, request("at once"), work);

    try (var threads = Executors.newFixedThreadPool(4)) {
      assertThat(threads.invokeAll(Collections.nCopies(4, attempt)))
          .extracting(Future::resultNow)
          .containsOnly(requests.execute(COACH, request("at once"), work));
    }
    assertThat(runs).hasValue(1);
  }

  @Test
  void forgetBefore_freesOldKeys() {
    requests.execute(COACH, request("old"), () -> "first");

    assertThat(requests.forgetBefore(StoreExtension.NOW)).isZero();
    assertThat(requests.forgetBefore(StoreExtension.NOW.plusSeconds(1))).isPositive();
    assertThat(requests.execute(COACH, request("old"), () -> "second")).isEqualTo("second");
  }

  private String createUnlessThere(UUID id) {
    try {
      return documents.create(COACH, JOB_COACHING, passport("kok").withId(id)).id().toString();
    } catch (DuplicateDocumentException e) {
      return "there already";
    }
  }

  private String createPassport() {
    return documents.create(COACH, JOB_COACHING, passport("lasser")).id().toString();
  }

  private static IdempotentRequest request(String key) {
    return new IdempotentRequest(key.replace(' ', '-'), hash(key));
  }
}
