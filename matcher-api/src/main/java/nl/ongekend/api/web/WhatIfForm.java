package nl.ongekend.api.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.ongekend.api.view.CohortStepDocument;
import nl.ongekend.core.profile.Cefr;
import nl.ongekend.core.profile.EvidenceGrade;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.LanguageSkill;
import nl.ongekend.core.profile.LicenceHeld;
import nl.ongekend.core.profile.LicenceState;
import nl.ongekend.core.profile.Mobility;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.SkillClaim;
import nl.ongekend.core.profile.WorkTime;
import nl.ongekend.taxonomy.ConceptId;
import org.jspecify.annotations.Nullable;

/**
 * What is tried on the answers of a person, as it was typed. An empty field changes nothing.
 *
 * @param hours the most hours a week, a whole number
 * @param minutes the longest journey one way, a whole number
 * @param dutch the level of Dutch
 * @param learns what the person learns or obtains, in words of the taxonomy
 */
record WhatIfForm(String hours, String minutes, String dutch, String learns) {

  private static final String DUTCH = "nl";

  /** After a course somebody can do it independently. */
  private static final int COURSE_LEVEL = 2;

  private static final int MOST_HOURS = 60;
  private static final int MOST_MINUTES = 240;

  /** Takes spaces away. */
  WhatIfForm {
    hours = hours.strip();
    minutes = minutes.strip();
    dutch = dutch.strip();
    learns = learns.strip();
  }

  /**
   * A skill that is learnt, or a licence that is obtained.
   *
   * @param concept the skill or licence
   * @param label what it is called
   * @param licence whether it is a licence
   */
  record Learnt(ConceptId concept, String label, boolean licence) {}

  /** Returns the form with the answers a person has now. */
  static WhatIfForm of(Passport passport) {
    WorkTime time = passport.workTime();
    Hours most = time == null ? null : time.maxHours();
    Mobility mobility = passport.mobility();
    Integer minutes = mobility == null ? null : mobility.maxMinutes();
    return new WhatIfForm(
        most == null ? "" : String.valueOf(most.quarters() / 4),
        minutes == null ? "" : minutes.toString(),
        findDutch(passport).map(LanguageSkill::speaking).map(Cefr::name).orElse(""),
        "");
  }

  /** Returns the form with a step, if there is a field in which it can be tried. */
  Optional<WhatIfForm> with(CohortStepDocument.Step step) {
    return switch (step.field()) {
      case "skills", "licences" -> Optional.of(new WhatIfForm(hours, minutes, dutch, step.label()));
      case "languages" ->
          step.subject().split("\\.", 2)[0].equals(DUTCH) && listLevels().contains(step.to())
              ? Optional.of(new WhatIfForm(hours, minutes, step.to(), learns))
              : Optional.empty();
      case "mobility.maxMinutes" -> Optional.of(new WhatIfForm(hours, step.to(), dutch, learns));
      default -> Optional.empty();
    };
  }

  /** A field with what is typed in it. */
  record Field(String name, String value) {}

  /** Returns what is typed, field by field. */
  List<Field> fields() {
    return List.of(
        new Field("hours", hours),
        new Field("minutes", minutes),
        new Field("dutch", dutch),
        new Field("learns", learns));
  }

  /** Returns whether the hours can be chosen on a scale: they are known and on it. */
  public boolean isHoursOnScale() {
    return !hours.isEmpty() && isBetween(hours, 1, MOST_HOURS);
  }

  /** Returns whether the minutes can be chosen on a scale: they are known and on it. */
  public boolean isMinutesOnScale() {
    return !minutes.isEmpty() && isBetween(minutes, 1, MOST_MINUTES);
  }

  private static Optional<LanguageSkill> findDutch(Passport passport) {
    List<LanguageSkill> languages = passport.languages();
    return languages == null
        ? Optional.empty()
        : languages.stream().filter(skill -> skill.language().equals(DUTCH)).findFirst();
  }

  /** Returns the text of what is wrong by field; empty when nothing is. */
  Map<String, String> errors() {
    Map<String, String> errors = new LinkedHashMap<>();
    if (!isBetween(hours, 1, MOST_HOURS)) {
      errors.put("hours", "whatif.error.hours");
    }
    if (!isBetween(minutes, 1, MOST_MINUTES)) {
      errors.put("minutes", "whatif.error.minutes");
    }
    if (!dutch.isEmpty() && !listLevels().contains(dutch)) {
      errors.put("dutch", "whatif.error.dutch");
    }
    return errors;
  }

  private static boolean isBetween(String text, int least, int most) {
    if (text.isEmpty()) {
      return true;
    }
    if (!text.matches("[0-9]{1,3}")) {
      return false;
    }
    int number = Integer.parseInt(text);
    return number >= least && number <= most;
  }

  /** Returns the levels to choose from. */
  static List<String> listLevels() {
    return List.of("A1", "A2", "B1", "B2", "C1", "C2");
  }

  /**
   * Returns the passport with the answers of a form without errors.
   *
   * @param learnt what the form says is learnt; missing: nothing
   */
  Passport applyTo(Passport passport, @Nullable Learnt learnt) {
    Passport.Builder changed = passport.toBuilder();
    if (!hours.isEmpty()) {
      changed.workTime(withHours(passport.workTime()));
    }
    if (!minutes.isEmpty()) {
      changed.mobility(withMinutes(passport.mobility()));
    }
    if (!dutch.isEmpty() && !Objects.equals(dutch, of(passport).dutch)) {
      changed.languages(withDutch(passport.languages()));
    }
    if (learnt != null && learnt.licence()) {
      changed.licences(withLicence(passport.licences(), learnt.concept()));
    } else if (learnt != null) {
      changed.skills(withSkill(passport.skills(), learnt.concept()));
    }
    return changed.build();
  }

  private static List<LicenceHeld> withLicence(
      @Nullable List<LicenceHeld> licences, ConceptId concept) {
    List<LicenceHeld> changed = new ArrayList<>(licences == null ? List.of() : licences);
    changed.removeIf(licence -> licence.concept().equals(concept));
    changed.add(new LicenceHeld(concept, LicenceState.HELD, null));
    return changed;
  }

  /** A claim that is better already stays beside it, and the best one counts. */
  private static List<SkillClaim> withSkill(@Nullable List<SkillClaim> skills, ConceptId concept) {
    List<SkillClaim> changed = new ArrayList<>(skills == null ? List.of() : skills);
    changed.add(
        new SkillClaim(concept, COURSE_LEVEL, EvidenceGrade.TESTED, null, null, null, null));
    return changed;
  }

  private WorkTime withHours(@Nullable WorkTime time) {
    Hours most = Hours.of(Integer.parseInt(hours));
    if (time == null) {
      return new WorkTime(null, most, null, null, null, null, null);
    }
    Hours least = time.minHours();
    return new WorkTime(
        least == null || least.compareTo(most) <= 0 ? least : most,
        most,
        time.workedNow(),
        time.keepsPresentJob(),
        time.available(),
        time.blocked(),
        time.availableFrom());
  }

  private Mobility withMinutes(@Nullable Mobility mobility) {
    int most = Integer.parseInt(minutes);
    return mobility == null
        ? new Mobility(null, null, most, null)
        : new Mobility(mobility.home(), mobility.modes(), most, mobility.relocation());
  }

  private List<LanguageSkill> withDutch(@Nullable List<LanguageSkill> languages) {
    List<LanguageSkill> changed = new ArrayList<>(languages == null ? List.of() : languages);
    changed.removeIf(skill -> skill.language().equals(DUTCH));
    changed.add(LanguageSkill.of(DUTCH, Cefr.valueOf(dutch)));
    return changed;
  }
}
