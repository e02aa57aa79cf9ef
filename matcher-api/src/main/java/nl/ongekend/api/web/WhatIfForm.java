package nl.ongekend.api.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.ongekend.core.profile.Cefr;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.LanguageSkill;
import nl.ongekend.core.profile.Mobility;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.WorkTime;
import org.jspecify.annotations.Nullable;

/**
 * What is tried on the answers of a person, as it was typed. An empty field changes nothing.
 *
 * @param hours the most hours a week, a whole number
 * @param minutes the longest journey one way, a whole number
 * @param dutch the level of Dutch
 */
record WhatIfForm(String hours, String minutes, String dutch) {

  private static final String DUTCH = "nl";
  private static final int MOST_HOURS = 60;
  private static final int MOST_MINUTES = 240;

  /** Takes spaces away. */
  WhatIfForm {
    hours = hours.strip();
    minutes = minutes.strip();
    dutch = dutch.strip();
  }

  /** Returns the form with the answers a person has now. */
  static WhatIfForm of(Passport passport) {
    WorkTime time = passport.workTime();
    Hours most = time == null ? null : time.maxHours();
    Mobility mobility = passport.mobility();
    Integer minutes = mobility == null ? null : mobility.maxMinutes();
    return new WhatIfForm(
        most == null ? "" : String.valueOf(most.quarters() / 4),
        minutes == null ? "" : minutes.toString(),
        findDutch(passport).map(LanguageSkill::speaking).map(Cefr::name).orElse(""));
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

  /** Returns the passport with the answers of a form without errors. */
  Passport applyTo(Passport passport) {
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
    return changed.build();
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
