package nl.ongekend.api.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import nl.ongekend.api.view.MatchDocument;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever happens to a file of the index while nobody uses it, the next start answers as before.
 * One damage for each seed, or as many as the system property {@code ongekend.damages} says.
 */
@ExtendWith(StoreExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class DamagedIndexIT {

  private static final int DAMAGES = Integer.getInteger("ongekend.damages", 1);
  private static final int VACANCIES = 30;
  private static final Duration LONG = Duration.ofSeconds(20);
  private static final Caller CALLER = Caller.local(Purpose.JOB_COACHING);

  private StoreSettings settings;
  private UUID passport;
  private MatchDocument before;

  @BeforeAll
  void write(StoreSettings outside, @TempDir Path folder) throws Exception {
    settings = StoreExtension.inHome(outside, folder);
    try (Services services = open()) {
      passport = services.passports().create(CALLER, "{\"name\": \"Ada\"}").id();
      WriteResult last = services.vacancies().create(CALLER, vacancy(0));
      for (int i = 1; i < VACANCIES; i++) {
        last = services.vacancies().create(CALLER, vacancy(i));
      }
      assertThat(services.follower().await(last.position(), LONG)).isTrue();
      before = ask(services);
    }
    assertThat(before.considered()).isEqualTo(VACANCIES);
  }

  private static String vacancy(int number) {
    return """
    {"title": {"en": "Welder %1$d"}, "employer": {"key": "yard-%1$d", "name": "The Yard"}}
    """
        .formatted(number);
  }

  private Services open() throws IOException {
    return Services.open(settings, new Today(settings.clock(), LocalDate.of(2026, 11, 21)));
  }

  private MatchDocument ask(Services services) {
    return services
        .matches()
        .vacanciesFor(CALLER, passport, MatchParameters.standard(LocalDate.of(2026, 11, 21)));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("nl.ongekend.testing.Seeds#seeds")
  void index_ofWhichAFileIsDamaged_isWrittenAnew(long seed) throws IOException {
    Random random = Seeds.random(seed);
    for (int i = 0; i < DAMAGES; i++) {
      Damage damage = Damage.values()[random.nextInt(Damage.values().length)];
      Path file = pick(random);
      damage.doTo(file, random);
      try (Services services = open()) {
        assertThat(ask(services))
            .as("seed %d, %d: %s of %s", seed, i, damage, file.getFileName())
            .isEqualTo(before);
      }
    }
  }

  private Path pick(Random random) throws IOException {
    try (Stream<Path> files = Files.walk(settings.home().index())) {
      List<Path> sorted = files.filter(Files::isRegularFile).sorted().toList();
      return sorted.get(random.nextInt(sorted.size()));
    }
  }

  /** What is done to a file. */
  private enum Damage {
    FLIP {
      @Override
      byte[] change(byte[] bytes, Random random) {
        if (bytes.length > 0) {
          bytes[random.nextInt(bytes.length)] ^= (byte) random.nextInt(1, 256);
        }
        return bytes;
      }
    },
    CUT {
      @Override
      byte[] change(byte[] bytes, Random random) {
        return Arrays.copyOf(bytes, random.nextInt(bytes.length + 1));
      }
    },
    GROW {
      @Override
      byte[] change(byte[] bytes, Random random) {
        return Arrays.copyOf(bytes, bytes.length + random.nextInt(1, 100));
      }
    },
    REMOVE {
      @Override
      void doTo(Path file, Random random) throws IOException {
        Files.delete(file);
      }
    };

    byte[] change(byte[] bytes, Random random) {
      return bytes;
    }

    void doTo(Path file, Random random) throws IOException {
      Files.write(file, change(Files.readAllBytes(file), random));
    }
  }
}
