package nl.ongekend.api.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was put forward is kept once, for as long as a cap can ask, and goes with the person. */
@ExtendWith(StoreExtension.class)
class ProposalLogIT {

  private static final Actor ACTOR =
      new Actor(UUID.randomUUID(), UUID.randomUUID(), Role.IWCN_STAFF);
  private static final UUID BATCH = UUID.randomUUID();

  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
  private final LocalDate day = today.minusDays(3);

  private static RecordedProposal proposal(UUID passport, LocalDate on) {
    return new RecordedProposal(BATCH, passport, UUID.randomUUID(), "bakery", on);
  }

  private static int record(Store store, Actor actor, RecordedProposal... proposals) {
    return store
        .proposals()
        .record(actor, Purpose.BATCH_MATCHING, proposals[0].on(), List.of(proposals));
  }

  private static List<RecordedProposal> list(Store store, Actor actor, LocalDate until, int days) {
    return store.proposals().list(actor, Purpose.BATCH_MATCHING, until, days);
  }

  @Test
  void record_twice_keepsEachProposalOnce(Store store) {
    RecordedProposal one = proposal(UUID.randomUUID(), day);
    RecordedProposal other = proposal(UUID.randomUUID(), day);

    assertThat(record(store, ACTOR, one)).isEqualTo(1);
    assertThat(record(store, ACTOR, one, other)).isEqualTo(1);

    assertThat(list(store, ACTOR, day, 1)).contains(one, other).doesNotHaveDuplicates();
  }

  @Test
  void list_aPeriod_hasItsFirstAndLastDayAndNoOther(Store store) {
    Actor actor = new Actor(UUID.randomUUID(), UUID.randomUUID(), Role.IWCN_STAFF);
    for (int back = 0; back < 4; back++) {
      record(store, actor, proposal(UUID.randomUUID(), day.minusDays(back)));
    }

    assertThat(list(store, actor, day.minusDays(1), 2))
        .extracting(RecordedProposal::on)
        .containsExactlyInAnyOrder(day.minusDays(1), day.minusDays(2));
  }

  @Test
  void record_later_forgetsWhatNoCapLooksAt(Store store) {
    Actor actor = new Actor(UUID.randomUUID(), UUID.randomUUID(), Role.IWCN_STAFF);
    UUID passport = UUID.randomUUID();
    LocalDate old = today.minusDays(ProposalLog.KEPT_DAYS + 2L);
    record(store, actor, proposal(passport, old));
    record(store, actor, proposal(passport, day));

    assertThat(store.proposals().listOf(actor, Purpose.JOB_COACHING, passport))
        .extracting(RecordedProposal::on)
        .containsExactly(day);
  }

  @Test
  void latest_ofEverybody_isTheLastDayOfEach(Store store) {
    Actor actor = new Actor(UUID.randomUUID(), UUID.randomUUID(), Role.IWCN_STAFF);
    UUID one = UUID.randomUUID();
    UUID other = UUID.randomUUID();
    record(store, actor, proposal(one, day.minusDays(9)));
    record(store, actor, proposal(one, day));
    record(store, actor, proposal(other, day.minusDays(9)));
    record(store, ACTOR, proposal(UUID.randomUUID(), day));

    assertThat(store.proposals().latest(actor, Purpose.JOB_COACHING))
        .containsOnly(Map.entry(one, day), Map.entry(other, day.minusDays(9)));
  }

  @Test
  void list_ofAnotherOrganisation_isEmpty(Store store) {
    UUID passport = UUID.randomUUID();
    record(store, ACTOR, proposal(passport, day));
    Actor stranger = new Actor(UUID.randomUUID(), UUID.randomUUID(), Role.IWCN_STAFF);

    assertThat(list(store, stranger, day, 366)).isEmpty();
    assertThat(store.proposals().listOf(stranger, Purpose.JOB_COACHING, passport)).isEmpty();
  }

  @Test
  void list_forVacancyIntake_isRefused(Store store) {
    assertThatExceptionOfType(AccessRefusedException.class)
        .isThrownBy(() -> store.proposals().list(ACTOR, Purpose.VACANCY_INTAKE, day, 1));
  }

  @Test
  void person_exportedAndErased_hasTheProposalsAndThenNone(Store store) {
    UUID passport =
        store.documents().create(ACTOR, Purpose.ADMINISTRATION, Documents.passport("erased")).id();
    record(store, ACTOR, proposal(passport, day), proposal(UUID.randomUUID(), day));

    assertThat(
            store.people().export(ACTOR, Purpose.ADMINISTRATION, passport).get("recorded_proposal"))
        .singleElement()
        .asString()
        .contains("bakery");
    store.people().erase(ACTOR, Purpose.ADMINISTRATION, passport, UUID.randomUUID(), new Random(1));

    assertThat(store.proposals().listOf(ACTOR, Purpose.JOB_COACHING, passport)).isEmpty();
  }
}
