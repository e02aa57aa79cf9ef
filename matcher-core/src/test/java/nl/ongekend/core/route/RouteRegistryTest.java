package nl.ongekend.core.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import nl.ongekend.core.rule.TableProblem;
import nl.ongekend.core.rule.TableText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RouteRegistryTest {

  private static final RouteRegistry STANDARD = RouteRegistry.standard();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

  private static final String BOTH =
      """
      route: course
        field: languages
        subject: nl
        from: B1
        to: B2
        months: 4
        euros: 700
        valid-from: 2026-01-01
        source: A school | prices | 2026-01-01
        status: verify
      """;

  private static Effort effort(String field, String subject, String from, String to) {
    return STANDARD.effort(new Route.Step(field, subject, from, to), TODAY);
  }

  @ParameterizedTest
  @CsvSource({
    "languages, nl, B1, B2, 5",
    "languages, nl, A2, B2, 10",
    "recognitions, '', ABSENT, RECOGNISED, 4",
    "licences, urn:ongekend:skill:vca-basic, absent, held, 1"
  })
  void effort_knownChange_hasMonthsAndNoCost(
      String field, String subject, String from, String to, int months) {
    Effort effort = effort(field, subject, from, to);

    assertThat(effort.months()).isEqualTo(months);
    assertThat(effort.euros()).isNull();
    assertThat(effort.routes()).isNotEmpty();
  }

  /** One unknown step on the way leaves the whole way unknown. */
  @ParameterizedTest
  @CsvSource({
    "languages, nl, unknown, B2",
    "languages, nl, A1, C2",
    "languages, nl, A2 B1, B2",
    "licences, urn:ongekend:skill:licence-b, absent, held",
    "skills, urn:ongekend:skill:wire, unknown, 3"
  })
  void effort_unknownChange_staysMissing(String field, String subject, String from, String to) {
    assertThat(effort(field, subject, from, to)).isEqualTo(Effort.unknown());
  }

  @Test
  void effort_beforeARowIsInForce_staysMissing() {
    RouteRegistry registry = RouteRegistry.of(new TableText("table.txt", BOTH));
    Route.Step step = new Route.Step("languages", "nl", "B1", "B2");

    assertThat(registry.effort(step, TODAY).euros()).isEqualTo(700);
    assertThat(registry.effort(step, LocalDate.of(2025, 12, 31))).isEqualTo(Effort.unknown());
    assertThat(registry.effort(new Route.Step("languages", "en", "B1", "B2"), TODAY))
        .isEqualTo(Effort.unknown());
  }

  @Test
  void of_noRoute_isRefused() {
    assertThatExceptionOfType(TableProblem.class)
        .isThrownBy(
            () -> RouteRegistry.of(new TableText("table.txt", BOTH.replace("route:", "course:"))))
        .withMessageContaining("table.txt, line 1: record course course must be a route.");
  }
}
