package nl.ongekend.api.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class TimeOrderedIdsTest {

  private static final Instant NOW = Instant.parse("2026-11-21T10:15:30.123Z");

  @Test
  void next_isVersion7WithTheMillisecondsFirst() {
    UUID id = new TimeOrderedIds(InstantSource.fixed(NOW), new Random(1)).next();

    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
  }

  @Test
  void next_moreOftenThanTheMillisecondHasRoomFor_stillIncreases() {
    IdGenerator ids = new TimeOrderedIds(InstantSource.fixed(NOW), new Random(1));

    List<String> made = Stream.generate(ids::next).limit(10_000).map(UUID::toString).toList();

    assertThat(made).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void next_afterTheClockWentBack_stillIncreases() {
    AtomicReference<Instant> time = new AtomicReference<>(NOW);
    IdGenerator ids = new TimeOrderedIds(time::get, new Random(1));
    String before = ids.next().toString();
    time.set(NOW.minusSeconds(3600));

    assertThat(ids.next().toString()).isGreaterThan(before);
  }
}
