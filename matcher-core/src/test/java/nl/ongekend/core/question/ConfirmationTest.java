package nl.ongekend.core.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.ongekend.core.profile.Freshness;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfirmationTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  private static Confirmation confirmation(
      int id, @Nullable LocalDate confirmed, @Nullable LocalDate expires) {
    Freshness freshness = confirmed == null ? null : new Freshness(confirmed, expires);
    return Confirmation.of(new UUID(0, id), freshness, TODAY);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-01, , FRESH, 2027-02-01",
    "2026-08-28, , FRESH, 2026-11-28",
    "2026-08-27, , DUE, 2026-11-27",
    "2026-11-01, 2026-12-12, FRESH, 2026-11-28",
    "2026-11-01, 2026-12-11, DUE, 2026-11-27",
    "2026-11-01, 2026-11-27, EXPIRED, 2026-11-13",
    "2026-11-01, 2026-11-28, DUE, 2026-11-14"
  })
  void of_confirmedAndExpiring_isDueAfterAQuarterOrBeforeTheEnd(
      LocalDate confirmed, @Nullable LocalDate expires, Confirmation.State state, LocalDate dueOn) {
    Confirmation confirmation = confirmation(1, confirmed, expires);

    assertThat(confirmation.state()).isEqualTo(state);
    assertThat(confirmation.dueOn()).isEqualTo(dueOn);
  }

  @Test
  void queue_mixed_asksExpiredThenDueThenNeverConfirmed() {
    Confirmation never = confirmation(1, null, null);
    Confirmation due = confirmation(2, LocalDate.of(2026, 8, 1), null);
    Confirmation dueEarlier = confirmation(3, LocalDate.of(2026, 7, 1), null);
    Confirmation expired = confirmation(4, LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 1));
    Confirmation fresh = confirmation(5, LocalDate.of(2026, 11, 20), null);

    assertThat(Confirmation.queue(List.of(never, due, fresh, dueEarlier, expired)))
        .containsExactly(expired, dueEarlier, due, never);
  }
}
