package nl.ongekend.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import nl.ongekend.core.MatchingPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The page about matching lists every rule as the tables have it. */
class MatchingPageRulesTest {

  private static final String WORDING = "/nl/ongekend/core/voice/coach_en.properties";
  private static final List<String> FILES =
      List.of("access.txt", "document.txt", "recognition.txt", "checklist.txt", "warnings.txt");

  private final Properties wording = new Properties();

  @Test
  void rules_ofThePage_areThoseOfTheTables() throws IOException {
    try (Reader in = reader(WORDING)) {
      wording.load(in);
    }
    StringBuilder page = new StringBuilder();
    for (String file : FILES) {
      List<TableText.Entry> rules =
          entries(file).stream().filter(entry -> entry.type().equals("rule")).toList();
      for (Matter matter : Matter.values()) {
        append(page, matter, rules.stream().filter(rule -> isOf(rule, matter)).toList());
      }
    }
    assertThat(page.toString().lines().filter(line -> line.startsWith("| `")))
        .hasSize(RuleTables.standard().rules().size());
    MatchingPage.checkPart("rules", page.toString());
  }

  private static boolean isOf(TableText.Entry rule, Matter matter) {
    return rule.get("matter").equals(matter.name());
  }

  private static Reader reader(String resource) {
    return new InputStreamReader(
        Objects.requireNonNull(RuleTables.class.getResourceAsStream(resource), resource),
        StandardCharsets.UTF_8);
  }

  private static List<TableText.Entry> entries(String file) throws IOException {
    try (Reader in = reader(file)) {
      return new TableText(file, in.readAllAsString()).entries();
    }
  }

  private void append(StringBuilder page, Matter matter, List<TableText.Entry> rules) {
    if (!rules.isEmpty()) {
      page.append("\n**%s**\n\n".formatted(heading(matter)))
          .append("| rule | from | when | verdict | what is said | source |\n")
          .append("|---|---|---|---|---|---|\n");
      rules.forEach(rule -> page.append(row(rule)));
      page.append('\n');
    }
  }

  private static String heading(Matter matter) {
    return switch (matter) {
      case ACCESS -> "What the annotation on the document allows. The first row that holds decides";
      case DOCUMENT -> "Whether the document reaches the first working day. The first row decides";
      case RECOGNITION -> "Whether a regulated profession may be practised. The first row decides";
      case PLACE -> "Whether the place may offer what it says. The first row decides";
      case CHECKLIST -> "What an employer has to arrange, whoever comes. Every row counts";
      case WARNING -> "What to warn of. Every row counts";
    };
  }

  private String row(TableText.Entry rule) {
    return "| `%s` | %s | %s | %s | %s | %s |\n"
        .formatted(
            rule.key(),
            days(rule),
            conditions(rule),
            orDash(rule.getOrNull("verdict")),
            said(rule),
            source(rule));
  }

  private static String days(TableText.Entry rule) {
    String end = rule.getOrNull("valid-to");
    return rule.get("valid-from") + (end == null ? "" : " to " + end);
  }

  private static String conditions(TableText.Entry rule) {
    String all =
        rule.fields().stream()
            .filter(field -> field.name().equals("when"))
            .map(field -> field.value().replace(" | ", " or "))
            .collect(Collectors.joining("; "));
    return all.isEmpty() ? "always" : all;
  }

  /** The sentence of the reason, then what somebody has to arrange. */
  private String said(TableText.Entry rule) {
    String reason = rule.getOrNull("reason");
    String actions = rule.getOrNull("actions");
    String sentence = reason == null ? "" : words("reason." + reason);
    return actions == null
        ? orDash(reason == null ? null : sentence)
        : (sentence + " *To do:* " + actions(actions) + ".").strip();
  }

  private String actions(String codes) {
    return Arrays.stream(codes.split(" \\| ", -1))
        .map(code -> words("action." + code))
        .collect(Collectors.joining("; "));
  }

  private String words(String key) {
    return Objects.requireNonNull(wording.getProperty(key), key);
  }

  private static String source(TableText.Entry rule) {
    String[] parts = rule.get("source").split(" \\| ", -1);
    return "%s, %s; %s".formatted(parts[0], parts[1], rule.get("status"));
  }

  private static String orDash(@Nullable String value) {
    return value == null ? "-" : value;
  }
}
