package nl.ongekend.api.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.store.StoreExtension;
import nl.ongekend.api.store.StoreSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Two processes on one database, and a home that is closed and opened again. */
@ExtendWith(StoreExtension.class)
class ServicesIT {

  private static final Duration LONG = Duration.ofSeconds(20);

  private static final Caller CALLER = Caller.local(Purpose.ADMINISTRATION);

  private static final String VACANCY =
      """
      {"title": {"en": "Welder"}, "employer": {"key": "yard", "name": "The Yard"}}
      """;

  @Test
  void write_ofAnotherProcess_isFound(StoreSettings settings, @TempDir Path folder)
      throws Exception {
    try (Services one = open(settings, folder.resolve("one"));
        Services other = open(settings, folder.resolve("other"))) {
      WriteResult written = other.vacancies().create(CALLER, VACANCY);

      assertThat(one.follower().await(written.position(), LONG)).isTrue();
      assertThat(one.engine().indexer().position()).isGreaterThanOrEqualTo(written.position());
      assertThat(one.follower().isHealthy()).isTrue();
    }
  }

  @Test
  void index_ofAHomeThatWasClosed_isWhereItWas(StoreSettings settings, @TempDir Path folder)
      throws Exception {
    WriteResult written;
    try (Services services = open(settings, folder)) {
      written = services.vacancies().create(CALLER, VACANCY);
      assertThat(services.follower().await(written.position(), LONG)).isTrue();
    }
    try (Services services = open(settings, folder)) {
      assertThat(services.engine().indexer().position()).isGreaterThanOrEqualTo(written.position());
      assertThat(services.vacancies().get(CALLER, written.id()).entityVersion()).isEqualTo(1);
    }
  }

  @Test
  void document_thatIsNotKept_hasAnIdOfItsContent(StoreSettings settings, @TempDir Path folder)
      throws IOException {
    try (Services services = open(settings, folder)) {
      String respelled = VACANCY.replace(": ", " :  ");

      assertThat(services.vacancies().read(VACANCY).id())
          .isEqualTo(services.vacancies().read(respelled).id());
      assertThat(services.vacancies().read(VACANCY.replace("Welder", "Baker")).id())
          .isNotEqualTo(services.vacancies().read(VACANCY).id());
    }
  }

  private static Services open(StoreSettings settings, Path folder) throws IOException {
    StoreSettings own = StoreExtension.inHome(settings, folder);
    return Services.open(own, new Today(own.clock(), LocalDate.of(2026, 11, 21)));
  }
}
