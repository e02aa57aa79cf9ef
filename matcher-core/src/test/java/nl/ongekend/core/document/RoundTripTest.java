package nl.ongekend.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import nl.ongekend.core.profile.Circumstances;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Property: reading what was written gives an equal value, and writing that the same text. */
class RoundTripTest {

  private static final int DOCUMENTS_PER_SEED = 50;

  private final Documents documents = new Documents();

  static LongStream seeds() {
    return Seeds.seeds();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void readPassport_written_equal(long seed) {
    RandomDocuments random = new RandomDocuments(seed);
    for (int i = 0; i < DOCUMENTS_PER_SEED; i++) {
      Passport passport = random.passport();
      String json = documents.write(passport);
      assertThat(documents.readPassport(json)).isEqualTo(passport);
      assertThat(documents.write(documents.readPassport(json))).isEqualTo(json);
      assertThat(documents.readPassport(documents.writePretty(passport))).isEqualTo(passport);
      assertThat(documents.readPassport(CanonicalJson.of(json))).isEqualTo(passport);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void readVacancy_written_equal(long seed) {
    RandomDocuments random = new RandomDocuments(seed);
    for (int i = 0; i < DOCUMENTS_PER_SEED; i++) {
      Vacancy vacancy = random.vacancy();
      String json = documents.write(vacancy);
      assertThat(documents.readVacancy(json)).isEqualTo(vacancy);
      assertThat(documents.write(documents.readVacancy(json))).isEqualTo(json);
      assertThat(documents.readVacancy(documents.writePretty(vacancy))).isEqualTo(vacancy);
      assertThat(documents.readVacancy(CanonicalJson.of(json))).isEqualTo(vacancy);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void readCircumstances_written_equal(long seed) {
    RandomDocuments random = new RandomDocuments(seed);
    for (int i = 0; i < DOCUMENTS_PER_SEED; i++) {
      Circumstances answers = random.circumstances();
      String json = documents.write(answers);
      assertThat(documents.readCircumstances(json)).isEqualTo(answers);
      assertThat(documents.write(documents.readCircumstances(json))).isEqualTo(json);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void hash_spellingsOfOneDocument_equal(long seed) {
    RandomDocuments random = new RandomDocuments(seed);
    Passport passport = random.passport();

    assertThat(ContentHash.of(documents.writePretty(passport)))
        .isEqualTo(ContentHash.of(documents.write(passport)))
        .isNotEqualTo(ContentHash.of(documents.write(random.passport())));
  }
}
