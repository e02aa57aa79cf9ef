package nl.ongekend.core.voice;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import nl.ongekend.core.explain.Warning;

/** What deserves a look. */
final class WarningSentences {

  private WarningSentences() {}

  static String of(Wording words, Warning warning) {
    String detail = warning.detail();
    String text =
        switch (warning.code()) {
          case "unmapped" -> words.concept(detail);
          case "safety-language" ->
              words.list(Arrays.stream(detail.split(",", -1)).map(words::language).toList());
          case "answers-expired" -> words.date(LocalDate.parse(detail));
          default -> "";
        };
    return words.text("warning." + warning.code(), Map.of("detail", text));
  }
}
