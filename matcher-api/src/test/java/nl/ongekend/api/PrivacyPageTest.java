package nl.ongekend.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.core.privacy.GroundRegistry;
import nl.ongekend.core.privacy.LegalGround;
import nl.ongekend.core.privacy.Retention;
import org.junit.jupiter.api.Test;

/** The page about privacy says what the registries say. */
class PrivacyPageTest {

  private static final List<LegalGround> GROUNDS = GroundRegistry.standard().listGrounds();

  private static List<String> lines() throws IOException {
    return Files.readAllLines(
        Path.of(System.getProperty("ongekend.root", ".."), "docs", "privacy.md"));
  }

  @Test
  void page_grounds_areThoseOfTheRegistry() throws IOException {
    List<String> table =
        lines().stream()
            .dropWhile(line -> !line.startsWith("| purpose "))
            .skip(2)
            .takeWhile(line -> line.startsWith("|"))
            .toList();

    assertThat(table).containsExactlyElementsOf(GROUNDS.stream().map(this::row).toList());
  }

  private String row(LegalGround ground) {
    return "| `%s` | `%s` | %s | %s, %s | %s |"
        .formatted(
            ground.purpose(),
            ground.kind(),
            ground.organisations().stream()
                .sorted()
                .map("`%s`"::formatted)
                .collect(Collectors.joining(", ")),
            ground.source().title(),
            ground.source().article(),
            ground.refusingCosts() ? "yes" : "no");
  }

  @Test
  void registry_purposes_areThoseOfTheProgramAndTwoToAgreeTo() {
    assertThat(GROUNDS.stream().map(LegalGround::purpose).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Stream.concat(
                    Arrays.stream(Purpose.values()).map(Purpose::name),
                    Stream.of("RELEASE", "LONGER_RETENTION"))
                .toList());
  }

  @Test
  void page_retention_hasTheDaysOfTheRules() throws IOException {
    assertThat(String.join("\n", lines()))
        .contains(
            "| %d days | %d days from the day".formatted(Retention.DAYS, Retention.AGREED_DAYS));
  }
}
