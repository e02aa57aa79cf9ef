package nl.ongekend.core.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import nl.ongekend.core.rule.TableProblem;
import nl.ongekend.core.rule.TableText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemeRegistryTest {

  private static final SchemeRegistry STANDARD = SchemeRegistry.standard();

  private static final String SOUND =
      """
      scheme: training
        name: Training fund
        for: EMPLOYER
        about: Pays courses.
        when: purpose TRAINING
        from: 2021-03-01
        to: 2021-12-31
        standing: OPEN
        percent: - 25
        source: A fund | article 2 | 2020-01-01
        status: verify
      """;

  private static SchemeRegistry registry(String table) {
    return SchemeRegistry.of(new TableText("table.txt", table));
  }

  /** What the finder has to say of the schemes of the north, by the dates of their sources. */
  @ParameterizedTest
  @CsvSource({
    "Coronafonds, 2021-06-01, OPEN",
    "Arbeidsscholing Groningen, 2022-01-01, EXPIRED",
    "stageplaatsen groningen, 2021-10-01, EXHAUSTED",
    "Stageplaatsen Groningen, 2026-11-21, EXHAUSTED",
    "Toekomstbestendige industrie, 2023-12-31, OPEN",
    "Toekomstbestendige industrie, 2024-01-01, EXPIRED",
    "MIT R&D Noord, 2021-05-31, UPCOMING",
    "MIT R&D Noord, 2021-10-01, EXPIRED",
    "JTF, 2026-11-21, OPEN",
    "JTF, 2028-01-01, EXPIRED",
    "Impulsloket NPG, 2029-09-01, EXPIRED",
    "STAP, 2026-11-21, NAMED_ONLY",
    "WSBO, 2026-11-21, NAMED_ONLY",
    "French Tech Visa, 2026-11-21, FOREIGN"
  })
  void standing_namedScheme_isThatOfItsDates(String name, LocalDate day, Standing standing) {
    assertThat(STANDARD.findScheme(name).orElseThrow().standing(day)).isEqualTo(standing);
  }

  @Test
  void findScheme_unknownName_isEmpty() {
    assertThat(STANDARD.findScheme("No such scheme")).isEmpty();
  }

  @Test
  void standard_everyName_leadsToOneScheme() {
    for (Scheme scheme : STANDARD.listSchemes()) {
      assertThat(STANDARD.listSchemes().stream().filter(other -> other.isNamed(scheme.name())))
          .containsExactly(scheme);
      for (String alias : scheme.aliases()) {
        assertThat(STANDARD.findScheme(alias)).contains(scheme);
      }
    }
  }

  /** A source from before a scheme ended is no proof that it still exists. */
  @Test
  void standard_rowThatCanBeUsable_isMarkedVerify() {
    LocalDate day = LocalDate.of(2026, 11, 27);

    assertThat(STANDARD.listSchemes())
        .filteredOn(scheme -> scheme.standing(day) == Standing.OPEN)
        .hasSize(10)
        .noneMatch(scheme -> scheme.source().checked());
    assertThat(STANDARD.listSchemes()).filteredOn(scheme -> scheme.source().checked()).hasSize(33);
  }

  @Test
  void of_soundTable_readsEveryField() {
    Scheme scheme = registry(SOUND).listSchemes().getFirst();

    assertThat(scheme.support()).isEqualTo(new Support(null, null, null, 25));
    assertThat(scheme.conditions().toString()).isEqualTo("[OneOf[fact=PURPOSE, words=[TRAINING]]]");
    assertThat(scheme.beneficiaries()).containsExactly(Beneficiary.EMPLOYER);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "scheme: training; rule: training; table.txt, line 1: record rule training must be a"
            + " scheme",
        "TRAINING; LEARNING; line 5: LEARNING of scheme training must be one of [TRAINING,",
        "when: purpose; when: porpoise; line 5: porpoise of scheme training must be the name of an",
        "2021-12-31; 2021-01-31; line 7: 2021-01-31 of scheme training must not be before"
            + " 2021-03-01",
        "- 25; 25; line 9: 25 of scheme training must be least and most",
        "OPEN; CLOSED; line 8: CLOSED of scheme training must be one of [OPEN, EXHAUSTED,",
        "status: verify; status: maybe; line 11: maybe of scheme training must be checked or verify"
      })
  void of_brokenTable_saysWhereAndWhatToDo(String sound, String broken, String message) {
    assertThatExceptionOfType(TableProblem.class)
        .isThrownBy(() -> registry(SOUND.replace(sound, broken)))
        .withMessageContaining(message);
  }

  @Test
  void of_twoSchemesOfOneId_isRefused() {
    assertThatExceptionOfType(TableProblem.class)
        .isThrownBy(() -> registry(SOUND + "\n" + SOUND))
        .withMessageContaining("line 13: record scheme training must be a scheme with an id");
  }
}
