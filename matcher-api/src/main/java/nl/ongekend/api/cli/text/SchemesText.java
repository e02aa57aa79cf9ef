package nl.ongekend.api.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.ongekend.api.view.SchemesDocument;

/** Schemes as lines: those that can be used first; of closed ones only the names. */
final class SchemesText {

  private SchemesText() {}

  static List<String> lines(SchemesDocument schemes) {
    List<String> lines = new ArrayList<>();
    lines.addAll(section(schemes, "usable", "Can be used:"));
    lines.addAll(section(schemes, "answers-missing", "May be usable; answers are missing:"));
    lines.addAll(section(schemes, "not-for-them", "Not for them:"));
    String closed =
        schemes.schemes().stream()
            .filter(scheme -> scheme.usability().equals("closed"))
            .map(scheme -> "%s (%s)".formatted(scheme.name(), Lines.words(scheme.standing())))
            .collect(Collectors.joining(", "));
    lines.addAll(Lines.wrap("", "Closed, or not known well enough: " + closed));
    lines.addAll(Lines.wrap("", "Check each against its source before use."));
    return lines;
  }

  private static List<String> section(SchemesDocument schemes, String usability, String heading) {
    List<String> results =
        schemes.schemes().stream()
            .filter(scheme -> scheme.usability().equals(usability))
            .map(SchemesText::scheme)
            .toList();
    return AskText.list(heading, results, "None.");
  }

  private static String scheme(SchemesDocument.Scheme scheme) {
    String why =
        switch (scheme.usability()) {
          case "answers-missing" ->
              "missing: "
                  + scheme.missing().stream()
                      .map(SchemesDocument.Missing::field)
                      .collect(Collectors.joining(", "));
          case "not-for-them" -> "because of " + facts(scheme.failed());
          default -> scheme.met().isEmpty() ? "no conditions" : "met: " + facts(scheme.met());
        };
    return "%s. %s %s (%s)".formatted(scheme.name(), scheme.about(), why, scheme.source().title());
  }

  private static String facts(List<SchemesDocument.Condition> conditions) {
    return conditions.stream()
        .map(SchemesDocument.Condition::fact)
        .collect(Collectors.joining(", "));
  }
}
