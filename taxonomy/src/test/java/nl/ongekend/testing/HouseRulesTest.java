package nl.ongekend.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules notice what they forbid, shown on classes that do it on purpose. */
class HouseRulesTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        AsksForToday.class,
        RefersToNow.class,
        MeasuresTime.class,
        ReadsEnvironment.class,
        RollsDice.class,
        DrawsUnseeded.class
      })
  void ambientInput_readByAClass_isRefused(Class<?> offender) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> HouseRules.NO_AMBIENT_INPUT.check(classes(offender)))
        .withMessageContaining(offender.getName());
  }

  @Test
  void ambientInput_passedIn_isAllowed() {
    assertThatCode(() -> HouseRules.NO_AMBIENT_INPUT.check(classes(TakesClockAndSeed.class)))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(classes = {ScoreUtil.class, ScoreManager.class, ScoreImpl.class, BaseScore.class})
  void name_thatSaysNothing_isRefused(Class<?> offender) {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(() -> HouseRules.TELLING_NAMES.check(classes(offender)))
        .withMessageContaining(offender.getName());
  }

  @Test
  void name_thatContainsAForbiddenWord_isAllowed() {
    assertThatCode(() -> HouseRules.TELLING_NAMES.check(classes(Baseline.class)))
        .doesNotThrowAnyException();
  }

  @Test
  void testLibrary_usedByAClass_isRefused() {
    assertThatExceptionOfType(AssertionError.class)
        .isThrownBy(
            () -> HouseRules.NO_TEST_CLASSES_IN_PRODUCTION.check(classes(HouseRulesTest.class)))
        .withMessageContaining("org.assertj");
  }

  private static JavaClasses classes(Class<?> type) {
    return new ClassFileImporter().importClasses(type);
  }

  record AsksForToday() {
    LocalDate today() {
      return LocalDate.now(ZoneOffset.UTC);
    }
  }

  record RefersToNow() {
    Supplier<Instant> now() {
      return Instant::now;
    }
  }

  record MeasuresTime() {
    long nanos() {
      return System.nanoTime();
    }
  }

  record ReadsEnvironment() {
    boolean production() {
      return System.getenv("PRODUCTION") != null;
    }
  }

  record RollsDice() {
    double roll() {
      return Math.random();
    }
  }

  record DrawsUnseeded() {
    int draw() {
      return new Random().nextInt();
    }
  }

  record TakesClockAndSeed(Clock clock, long seed) {
    LocalDate today() {
      return LocalDate.now(clock);
    }

    int draw() {
      return new Random(seed).nextInt();
    }
  }

  record ScoreUtil() {}

  record ScoreManager() {}

  record ScoreImpl() {}

  record BaseScore() {}

  record Baseline() {}
}
