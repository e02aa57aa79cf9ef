package nl.ongekend.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.ongekend.api.cli.Terminal.Outcome;
import nl.ongekend.api.view.ViewJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ReportCommandIT {

  @TempDir private static Path folder;

  private static Outcome run(String... more) {
    String[] line = new String[more.length + 4];
    line[0] = "report";
    line[1] = "decisions";
    System.arraycopy(more, 0, line, 2, more.length);
    line[more.length + 2] = "--home";
    line[more.length + 3] = folder.resolve("home").toString();
    return Terminal.in(folder).run(line);
  }

  @Test
  void decisions_nothingDecided_saysSoInWordsAndAsADocument() {
    Outcome text = run();
    Outcome json = run("--by", "employer", "--json");

    assertThat(text.status()).isZero();
    assertThat(text.out())
        .contains("No requirement was named for 5 people or more.", "no score changes by them");
    JsonNode document = ViewJson.mapper().readTree(json.out());
    assertThat(document.at("/schema").asString()).isEqualTo("ongekend/decisions/1");
    assertThat(document.at("/by").asString()).isEqualTo("employer");
    assertThat(document.at("/groups")).isEmpty();
  }

  @Test
  void decisions_byWhatIsNoGroup_isRefused() {
    Outcome refused = run("--by", "coach");

    assertThat(refused.status()).isNotZero();
    assertThat(refused.err()).contains("--by must be one of ALL, EMPLOYER, VACANCY, OCCUPATION");
  }
}
