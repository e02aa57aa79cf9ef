package nl.ongekend.api.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.ongekend.api.audit.AuditChain;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import nl.ongekend.api.store.TimeOrderedIds;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A clock that is set back or forward loses nothing, repeats nothing and stops nothing. */
@ExtendWith(StoreExtension.class)
class ClockJumpsIT {

  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Caller CALLER = Caller.local(Purpose.JOB_COACHING);

  /** A day back, two forward, the hour that comes twice in autumn, a leap day, and far back. */
  private static final List<Instant> TIMES =
      List.of(
          Instant.parse("2026-11-21T10:15:30Z"),
          Instant.parse("2026-11-20T10:15:30Z"),
          Instant.parse("2026-11-23T10:15:30Z"),
          Instant.parse("2027-10-31T00:59:59.999Z"),
          Instant.parse("2027-10-31T00:00:00Z"),
          Instant.parse("2028-02-29T22:59:59.999Z"),
          Instant.parse("2028-02-29T23:00:00Z"),
          Instant.parse("2001-01-01T00:00:00Z"));

  @Test
  void writes_whileTheClockJumps_areAllThereAndInOrder(StoreSettings settings, @TempDir Path folder)
      throws Exception {
    AtomicReference<Instant> now = new AtomicReference<>(TIMES.getFirst());
    StoreSettings own =
        new StoreSettings(
            StoreExtension.inHome(settings, folder).home(),
            settings.external(),
            settings.connections(),
            settings.freeSpace(),
            now::get,
            new TimeOrderedIds(now::get, Seeds.random(1)));
    List<WriteResult> written = new ArrayList<>();
    try (Services services = Services.open(own)) {
      UUID person = services.passports().create(CALLER, "{\"name\": \"Ada\"}").id();
      for (Instant time : TIMES) {
        now.set(time);
        WriteResult result = services.vacancies().create(CALLER, vacancy(written.size()));
        written.add(result);

        assertThat(services.follower().await(result.position(), LONG)).as("at %s", time).isTrue();
        MatchParameters parameters = MatchParameters.standard(services.today().date());
        assertThat(services.matches().vacanciesFor(CALLER, person, parameters).considered())
            .as("at %s", time)
            .isEqualTo(written.size());
      }
      assertThat(written).extracting(WriteResult::id).doesNotHaveDuplicates();
      assertThat(written).extracting(WriteResult::position).isSorted();
      assertThat(new AuditChain(services.engine().store()).verify().findings()).isEmpty();
    }
  }

  private static String vacancy(int number) {
    return """
    {"title": {"en": "Welder %1$d"}, "employer": {"key": "yard-%1$d", "name": "The Yard"}}
    """
        .formatted(number);
  }
}
