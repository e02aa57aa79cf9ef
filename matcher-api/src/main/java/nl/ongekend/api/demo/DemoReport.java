package nl.ongekend.api.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.ongekend.api.cli.backend.Backend;
import nl.ongekend.api.cli.backend.DocumentSource;
import nl.ongekend.api.cli.backend.MatchOptions;
import nl.ongekend.api.cli.text.BriefText;
import nl.ongekend.api.view.MatchDocument;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.rule.RuleTables;
import nl.ongekend.core.voice.Narrative;
import nl.ongekend.core.voice.Narrator;
import nl.ongekend.core.voice.Voice;

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
  private final Narrator narrator;

  /** Asks a backend on a date. */
  public DemoReport(Backend backend, LocalDate asOf) {
    this.backend = backend;
    this.options = MatchOptions.standard(asOf).withTop(TOP);
    this.narrator = Narrator.of(backend.world().taxonomy(), RuleTables.standard());
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
      Vacancy vacancy = backend.vacancy(new DocumentSource.Stored(match.id()));
      lines.add("");
      lines.addAll(BriefText.lines("  %d. ".formatted(match.rank()), narrative(passport, vacancy)));
    }
    return lines;
  }

  private Narrative narrative(Passport passport, Vacancy vacancy) {
    return narrator.narrate(
        backend.explain(passport, vacancy, options),
        passport,
        vacancy,
        Voice.COACH,
        options.language());
  }

  private List<String> whyNot() {
    Passport passport = backend.passport(new DocumentSource.Stored(passport(NURSE)));
    Vacancy vacancy = backend.vacancy(new DocumentSource.Stored(vacancy(NURSE_VACANCY)));
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add("Why not: the work that the nurse was trained for");
    lines.addAll(BriefText.lines("  ", narrative(passport, vacancy)));
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
