package nl.ongekend.api.store;

import static nl.ongekend.api.store.Documents.COACH;
import static nl.ongekend.api.store.Documents.body;
import static nl.ongekend.api.store.Documents.hash;
import static nl.ongekend.api.store.Documents.passport;
import static nl.ongekend.api.store.Documents.vacancy;
import static nl.ongekend.api.store.Purpose.ADMINISTRATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a follower of the change log sees while others write. */
@ExtendWith(StoreExtension.class)
@Isolated("a transaction of another class holds back what can be followed")
final class ChangeLogIT {

  private static final int WRITERS = 4;
  private static final int WRITES = 60;

  private final Store store;
  private final DocumentStore documents;
  private final ChangeLog changes;

  ChangeLogIT(Store store) {
    this.store = store;
    this.documents = store.documents();
    this.changes = store.changes();
  }

  @Test
  void readAfter_ofLastPosition_isEmpty() {
    documents.create(COACH, ADMINISTRATION, passport("lasser"));

    assertThat(changes.readAfter(changes.current(), 10)).isEmpty();
  }

  @Test
  void readAfter_givesEachActionOnceInOrder() {
    ChangePosition before = changes.current();
    StoredDocument created = documents.create(COACH, ADMINISTRATION, passport("lasser"));
    documents.replace(COACH, ADMINISTRATION, created.entity(), 1, body("kok"));
    ChangePosition last = documents.delete(COACH, ADMINISTRATION, created.entity(), 2);

    assertThat(changes.readAfter(before, 10))
        .extracting(Change::action)
        .containsExactly(ChangeAction.CREATED, ChangeAction.REPLACED, ChangeAction.DELETED);
    assertThat(changes.current()).isEqualTo(last);
  }

  @Test
  void readAfter_whileAnEarlierWriterIsNotDone_showsNothingThatWouldBePassed() throws Exception {
    ChangePosition before = changes.current();
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch mayCommit = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
      Future<String> slow = threads.submit(() -> createSlowly(written, mayCommit));
      written.await();
      StoredDocument fast = documents.create(COACH, ADMINISTRATION, vacancy("fast"));

      List<Change> early = changes.readAfter(before, 10);
      mayCommit.countDown();
      UUID first = UUID.fromString(slow.get());

      assertThat(early).isEmpty();
      assertThat(changes.readAfter(before, 10))
          .extracting(change -> change.entity().id())
          .containsExactly(first, fast.id());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void follower_besideConcurrentWriters_neverMissesOrRepeatsAChange(long seed) throws Exception {
    ChangePosition before = changes.current();
    List<String> expected = new ArrayList<>();
    List<Change> followed = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS)) {
      List<Future<List<String>>> writers =
          IntStream.range(0, WRITERS)
              .mapToObj(writer -> threads.submit(() -> write(new Random(seed + writer))))
              .toList();
      boolean done = false;
      while (!done) {
        done = writers.stream().allMatch(Future::isDone);
        follow(before, followed);
      }
      for (Future<List<String>> writer : writers) {
        expected.addAll(writer.get());
      }
    }

    assertThat(followed).extracting(Change::position).isSorted().doesNotHaveDuplicates();
    assertThat(followed)
        .as("seed %d", seed)
        .extracting(change -> change.entity().id() + " " + change.entityVersion())
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void listDocuments_ofChanges_givesThemAsTheyAreNow() {
    ChangePosition before = changes.current();
    StoredDocument kept = documents.create(COACH, ADMINISTRATION, passport("lasser"));
    StoredDocument gone = documents.create(COACH, ADMINISTRATION, vacancy("kok"));
    StoredDocument now = documents.replace(COACH, ADMINISTRATION, kept.entity(), 1, body("kok"));
    documents.delete(COACH, ADMINISTRATION, gone.entity(), 1);

    assertThat(changes.listDocuments(changes.readAfter(before, 10))).containsExactly(now);
  }

  @Test
  void readAfter_withLimitOfZero_isRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> changes.readAfter(ChangePosition.START, 0))
        .withMessage("limit (0) must be at least 1.");
  }

  static LongStream seeds() {
    String override = System.getProperty("ongekend.seed", "");
    return override.isBlank() ? LongStream.of(1, 2, 3) : LongStream.of(Long.parseLong(override));
  }

  private String createSlowly(CountDownLatch written, CountDownLatch mayCommit) {
    IdempotentRequest request = new IdempotentRequest(UUID.randomUUID().toString(), hash("slow"));
    return store
        .requests()
        .execute(
            COACH,
            request,
            () -> {
              StoredDocument slow = documents.create(COACH, ADMINISTRATION, vacancy("slow"));
              written.countDown();
              await(mayCommit);
              return slow.id().toString();
            });
  }

  /** Writes single documents and imports, some of which are rolled back. */
  private List<String> write(Random random) {
    List<String> written = new ArrayList<>();
    for (int number = 0; number < WRITES; number++) {
      String text = "number " + random.nextInt();
      switch (random.nextInt(4)) {
        case 0 -> createAndFail(text);
        case 1 -> written.addAll(importSome(random.nextInt(1, 5), text));
        case 2 -> {
          StoredDocument created = documents.create(COACH, ADMINISTRATION, passport(text));
          documents.delete(COACH, ADMINISTRATION, created.entity(), 1);
          written.add(created.id() + " 1");
          written.add(created.id() + " 2");
        }
        default -> written.add(documents.create(COACH, ADMINISTRATION, passport(text)).id() + " 1");
      }
    }
    return written;
  }

  private void createAndFail(String text) {
    IdempotentRequest request = new IdempotentRequest(UUID.randomUUID().toString(), hash(text));
    assertThatIllegalStateException()
        .isThrownBy(() ->
            store
                .requests()
                .execute(
                    COACH,
                    request,
                    () -> {
                      documents.create(COACH, ADMINISTRATION, passport(text));
                      throw new IllegalStateException("rolled back on purpose");
                    }));
  }

  private List<String> importSome(int count, String text) {
    List<NewDocument> batch =
        IntStream.range(0, count).mapToObj(number -> vacancy(text + number)).toList();
    return documents.createAll(COACH, ADMINISTRATION, batch).stream()
        .map(outcome -> outcome.findEntity().orElseThrow().id() + " 1")
        .toList();
  }

  private void follow(ChangePosition before, List<Change> followed) {
    ChangePosition position = followed.isEmpty() ? before : followed.getLast().position();
    List<Change> next = changes.readAfter(position, 7);
    while (!next.isEmpty()) {
      followed.addAll(next);
      next = changes.readAfter(followed.getLast().position(), 7);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
