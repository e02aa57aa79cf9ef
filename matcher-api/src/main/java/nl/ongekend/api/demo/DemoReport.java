package nl.ongekend.api.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.ongekend.api.cli.backend.Backend;
import nl.ongekend.api.cli.backend.DocumentSource;
import nl.ongekend.api.cli.backend.MatchOptions;
import nl.ongekend.api.cli.text.Counterparts;
import nl.ongekend.api.cli.text.Lines;
import nl.ongekend.api.cli.text.MatchText;
import nl.ongekend.api.view.MatchDocument;
import nl.ongekend.api.view.WhyDocument;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;

/**
 * Tells what Ongekend finds for three people, and what stands between one of them and a vacancy
 * that fits. The same data and date give the same text.
 */
public final class DemoReport {

  private static final int TOP = 3;

  private static final List<Scene> SCENES =
      List.of(
          new Scene(
              1, "A status holder: a nurse who may work, whose diploma is not recognised yet."),
          new Scene(
              11, "A part-timer: works 24 hours in home care during school hours, wants more."),
          new Scene(10, "An EU worker below own level: an electrician in a slaughterhouse."));

  private static final int NURSE = 1;
  private static final int NURSE_VACANCY = 1;

  private final Backend backend;
  private final MatchOptions options;
  private final Counterparts counterparts;

  /** Asks a backend on a date. */
  public DemoReport(Backend backend, LocalDate asOf) {
    this.backend = backend;
    this.options = MatchOptions.standard(asOf).withTop(TOP);
    this.counterparts = new Counterparts(backend.world().places(), options.language());
  }

  private record Scene(int number, String introduction) {}

  /** Returns the lines. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "Ongekend on %s, the day this demonstration is written for.".formatted(options.asOf()));
    lines.add("None of these people and employers exist. Scores are points of 100.");
    SCENES.forEach(scene -> lines.addAll(best(scene)));
    lines.addAll(whyNot());
    return lines;
  }

  private List<String> best(Scene scene) {
    UUID id = passport(scene.number());
    Passport passport = backend.passport(new DocumentSource.Stored(id));
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(scene.introduction());
    lines.add("  %s (%s)".formatted(passport.name(), id));
    MatchDocument document = backend.vacanciesFor(new DocumentSource.Stored(id), options);
    for (MatchDocument.Match match : document.matches()) {
      lines.add("");
      lines.addAll(match(passport, match));
    }
    return lines;
  }

  private List<String> match(Passport passport, MatchDocument.Match match) {
    Vacancy vacancy = backend.vacancy(new DocumentSource.Stored(match.id()));
    Counterparts.Row row = counterparts.of(vacancy);
    List<String> lines =
        new ArrayList<>(
            Lines.wrap(
                "  %d. ".formatted(match.rank()),
                "%s, %s, %s".formatted(row.title(), row.employer(), row.place())));
    lines.addAll(MatchText.reasons(match, why(passport, vacancy)));
    return lines;
  }

  private WhyDocument why(Passport passport, Vacancy vacancy) {
    return backend.why(backend.explain(passport, vacancy, options), options.language());
  }

  private List<String> whyNot() {
    Passport passport = backend.passport(new DocumentSource.Stored(passport(NURSE)));
    Vacancy vacancy = backend.vacancy(new DocumentSource.Stored(vacancy(NURSE_VACANCY)));
    WhyDocument why = why(passport, vacancy);
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.addAll(
        Lines.wrap(
            "",
            "Why not the work the nurse is trained for: %s?"
                .formatted(counterparts.of(vacancy).title())));
    why.blockers().forEach(blocker -> lines.addAll(Lines.wrap("  - ", blocker.text())));
    return lines;
  }

  private static UUID passport(int number) {
    return id("a", number);
  }

  private static UUID vacancy(int number) {
    return id("b", number);
  }

  private static UUID id(String side, int number) {
    return UUID.fromString("00000000-0000-7000-8000-0000000%s%04d".formatted(side, number));
  }
}
