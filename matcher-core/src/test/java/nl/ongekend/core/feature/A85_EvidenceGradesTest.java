package nl.ongekend.core.feature;

import static org.assertj.core.api.Assertions.assertThat;

import nl.ongekend.core.score.Term;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Feature under test: the better a skill is evidenced, the more it counts and the less is in doubt.
 */
class A85_EvidenceGradesTest {

  @ParameterizedTest
  @CsvSource({
    "inferred, 'workshop 2,100 (1,050 to 3,500)'",
    "claimed, 'workshop 3,150 (2,100 to 3,500)'",
    "linked, 'workshop 3,325 (2,800 to 3,500)'",
    "attested, 'workshop 3,500 (3,325 to 3,500)'",
    "tested, 'workshop 3,500'",
    "signed, 'workshop 3,500'"
  })
  void points_grade_decides(String grade, String expected) {
    Desk desk =
        Desk.of(
            """
            name: Marek
            can:  weld 3 %s
            list: complete
            """
                .formatted(grade),
            """
            title: workshop
            asks:  weld 3
            """);

    assertThat(desk.points(Term.COVERAGE)).isEqualTo(expected);
  }
}
