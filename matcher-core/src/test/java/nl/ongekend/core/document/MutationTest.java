package nl.ongekend.core.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.LongStream;
import nl.ongekend.testing.Seeds;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Property: whatever becomes of a valid text, reading gives a value or a {@link DocumentException}
 * with a place and a message. What is read can be written.
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS) // against hanging, not a measurement
class MutationTest {

  private static final int MUTATIONS_PER_SEED = 1_000;

  private static final List<String> FRAGMENTS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "null",
          "true",
          "-1",
          "1e400",
          "24.3",
          "0.25",
          "\\u0000",
          "\\ud800",
          "\uDC00",
          "\\",
          "\n",
          "\u0000",
          "\"id\":",
          "\"skills\":[{}]",
          "[[[[[[[[",
          "9".repeat(70),
          "\"nationality\":1,",
          "\"2026-02-30\"",
          "/**/",
          "NaN",
          "'",
          "\uFEFF");

  private final Documents documents = new Documents();

  static LongStream seeds() {
    return Seeds.seeds();
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void read_mutated_valueOrDocumentException(long seed) {
    Random random = Seeds.random(seed);
    RandomDocuments valid = new RandomDocuments(seed);
    for (int i = 0; i < MUTATIONS_PER_SEED; i++) {
      boolean person = random.nextBoolean();
      String json = person ? documents.write(valid.passport()) : documents.write(valid.vacancy());
      for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
        json = mutated(json, random);
      }
      check(json, person ? this::passportAgain : this::vacancyAgain);
      check(json, CanonicalJson::of);
    }
  }

  private String passportAgain(String json) {
    return documents.write(documents.readPassport(json));
  }

  private String vacancyAgain(String json) {
    return documents.write(documents.readVacancy(json));
  }

  private static void check(String json, Function<String, String> read) {
    try {
      assertThat(read.apply(json)).isNotEmpty();
    } catch (DocumentException expected) {
      assertThat(expected.getMessage()).contains(System.lineSeparator());
      assertThat(expected.getMessage().length()).isLessThan(1_000);
      assertThat(expected.pointer()).matches("(/[^/]*)*");
    }
  }

  private static String mutated(String json, Random random) {
    int from = random.nextInt(json.length() + 1);
    int to = Math.min(json.length(), from + random.nextInt(12));
    String start = json.substring(0, from);
    return switch (random.nextInt(5)) {
      case 0 -> start;
      case 1 -> start + json.substring(to);
      case 2 -> start + FRAGMENTS.get(random.nextInt(FRAGMENTS.size())) + json.substring(to);
      case 3 -> start + (char) random.nextInt(Character.MAX_VALUE) + json.substring(to);
      default -> start + json.substring(from, to).repeat(2) + json.substring(to);
    };
  }
}
