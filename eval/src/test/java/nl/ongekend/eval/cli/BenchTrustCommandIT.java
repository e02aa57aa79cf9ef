package nl.ongekend.eval.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands about trust: checks, weights and groups. */
class BenchTrustCommandIT {

  private static final String TINY =
      "bench trust --pairs 50 --explanations 10 --changed-pairs 10 --passports 4 --vacancies 100";
  private static final String SMALL_MARKET = " --passports 30 --vacancies 100";

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  private int execute(String arguments) {
    return EvalCommand.commandLine()
        .setOut(new PrintWriter(out))
        .setErr(new PrintWriter(err))
        .execute(arguments.split(" ", -1));
  }

  @Test
  void trust_asJson_printsOneDocument() {
    assertThat(execute(TINY + " --json")).isEqualTo(ExitStatus.DONE);
    assertThat(out.toString()).hasLineCount(1);
    JsonNode document = JsonMapper.shared().readTree(out.toString());
    assertThat(document.path("schema").stringValue()).isEqualTo("ongekend/trust/1");
    assertThat(document.path("findings").path(0).propertyNames())
        .containsExactly("id", "check", "cases", "comparisons", "failures", "examples");
    assertThat(document.path("figures").path(0).propertyNames())
        .contains("id", "what", "value", "least");
    assertThat(document.path("holds").booleanValue()).isTrue();
  }

  @Test
  void weights_everyTerm_hasALineForLessAndForMore() {
    assertThat(execute("bench weights" + SMALL_MARKET)).isEqualTo(ExitStatus.DONE);
    assertThat(out.toString())
        .hasLineCount(15)
        .contains("coverage         -20%")
        .contains("wishes           +20%");
  }

  @Test
  void groups_ofAMarket_countEverybodyOnceInEachKind() {
    assertThat(execute("bench groups --municipalities 1000 --json" + SMALL_MARKET))
        .isEqualTo(ExitStatus.DONE);
    JsonNode effects = JsonMapper.shared().readTree(out.toString()).path("effects");
    for (String kind : new String[] {"all", "group", "municipality"}) {
      int people =
          effects
              .valueStream()
              .filter(effect -> effect.path("kind").stringValue().equals(kind))
              .mapToInt(effect -> effect.path("people").intValue())
              .sum();
      assertThat(people).as(kind).isEqualTo(30);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bench trust --pairs 0",
        "bench weights --vacancies 10001",
        "bench groups --passports 0"
      })
  void bench_usedWrongly_endsWith2(String arguments) {
    assertThat(execute(arguments)).isEqualTo(ExitStatus.USAGE);
    assertThat(out.toString()).isEmpty();
  }
}
