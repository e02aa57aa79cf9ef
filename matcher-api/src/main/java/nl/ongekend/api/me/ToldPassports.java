package nl.ongekend.api.me;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Corrected;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.service.Today;
import nl.ongekend.api.store.CorrectionKind;
import nl.ongekend.api.view.Counterparts;
import nl.ongekend.core.claim.ClaimKind;
import nl.ongekend.core.claim.ClaimName;
import nl.ongekend.core.profile.Cefr;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.voice.PassportNarrator;
import nl.ongekend.core.voice.ToldClaim;
import org.jspecify.annotations.Nullable;

/** Says what a passport says, as the person's page shows it. Thread-safe. */
final class ToldPassports {

  private static final int LEVELS = 4;

  private final Services services;

  ToldPassports(Services services) {
    this.services = services;
  }

  /** The answers of one kind. */
  record Group(ClaimKind kind, String heading, List<Row> rows) {}

  /**
   * One answer, with what can be done about it.
   *
   * @param id what its fields are called in the page
   * @param claim its name
   * @param what what it says
   * @param details how well and how we know, as sentences
   * @param form what stands in the fields
   * @param error what is wrong with what was typed; empty when nothing is
   */
  record Row(
      String id, String claim, String what, List<String> details, ClaimForm form, String error) {}

  /** What was typed about an answer, and what is wrong with it. */
  record Typed(ClaimName claim, ClaimForm form, String error) {}

  /** What somebody took out or changed: its name, what it said before, and what was done. */
  record Aside(String claim, String what, List<String> details, String done) {}

  /** A level to choose. */
  record Level(String value, String name) {}

  /**
   * Returns the answers of a passport, by kind.
   *
   * @param typed what was just typed and could not be kept; missing when there is none
   */
  List<Group> groups(Passport passport, MeVisit visit, @Nullable Typed typed) {
    List<ToldClaim> told = narrator(visit).tell(passport, home(passport, visit));
    List<Group> groups = new ArrayList<>();
    for (ClaimKind kind : ClaimKind.values()) {
      List<Row> rows = new ArrayList<>();
      for (ToldClaim claim : told) {
        if (claim.name().kind() == kind) {
          rows.add(row(id(kind, rows.size()), claim, passport, typed));
        }
      }
      if (!rows.isEmpty()) {
        groups.add(new Group(kind, visit.words().text("group", kind), rows));
      }
    }
    return groups;
  }

  private static String id(ClaimKind kind, int number) {
    return kind.name().toLowerCase(Locale.ROOT) + "-" + number;
  }

  private static Row row(String id, ToldClaim claim, Passport passport, @Nullable Typed typed) {
    Typed own = typed != null && typed.claim().equals(claim.name()) ? typed : null;
    return new Row(
        id,
        claim.name().toString(),
        claim.what(),
        claim.details(),
        own == null ? ClaimForm.of(claim.name(), passport) : own.form(),
        own == null ? "" : own.error());
  }

  /** Returns what the person took out or changed. */
  List<Aside> asides(Caller caller, MeVisit visit) {
    return services.selfService().listCorrections(caller, caller.person()).stream()
        .map(corrected -> aside(corrected, visit))
        .toList();
  }

  private Aside aside(Corrected corrected, MeVisit visit) {
    ToldClaim told = tell(corrected.correction().claim(), corrected.before(), visit);
    String day = visit.date(Today.day(corrected.correction().at()));
    String key = "passport.was-" + key(corrected.correction().kind());
    return new Aside(
        told.name().toString(),
        told.what(),
        told.details(),
        visit.words().text(key, Map.of("date", day)));
  }

  /** Returns the last part of the key of texts about what was done. */
  static String key(CorrectionKind kind) {
    return switch (kind) {
      case HIDDEN -> "hidden";
      case WRONG -> "wrong";
      case CHANGED -> "changed";
    };
  }

  /** Returns one answer of a passport in words. */
  ToldClaim tell(ClaimName claim, Passport passport, MeVisit visit) {
    return narrator(visit).tell(claim, passport, home(passport, visit));
  }

  private PassportNarrator narrator(MeVisit visit) {
    return PassportNarrator.of(services.engine().world().taxonomy(), visit.words());
  }

  private String home(Passport passport, MeVisit visit) {
    String place =
        new Counterparts(services.engine().world().places(), visit.words().language())
            .of(passport)
            .place();
    return Set.of(Counterparts.UNKNOWN, Counterparts.ANYWHERE).contains(place) ? "" : place;
  }

  /** Returns the levels of a skill. */
  static List<Level> skillLevels(MeVisit visit) {
    List<Level> levels = new ArrayList<>();
    levels.add(new Level("", visit.text("passport.unknown")));
    for (int level = 1; level <= LEVELS; level++) {
      levels.add(new Level("" + level, visit.text("level." + level)));
    }
    return levels;
  }

  /** Returns the levels of a language. */
  static List<Level> languageLevels(MeVisit visit) {
    List<Level> levels = new ArrayList<>();
    levels.add(new Level("", visit.text("passport.unknown")));
    Arrays.stream(Cefr.values())
        .map(Cefr::name)
        .map(
            name -> new Level(name, name.equals(Cefr.NONE.name()) ? visit.text("cefr.none") : name))
        .forEach(levels::add);
    return levels;
  }
}
