package nl.ongekend.api.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ongekend.api.view.BatchSettingsDocument;
import nl.ongekend.core.profile.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Who takes part in a run and its limits, as somebody typed them.
 *
 * @param caseload the caseload of those who take part; empty: everybody
 * @param sector the sector of the vacancies that are looked at; empty: all
 * @param top how many vacancies each own list has at most
 * @param floor the least points of a proposal, in hundredths of what a score can be
 * @param cap how many vacancies may be proposed to one person
 */
record RunForm(String caseload, String sector, String top, String floor, String cap) {

  private static final int POINTS_PER_PERCENT = 100;

  /** Returns the form that nobody has changed. */
  static RunForm usual() {
    return new RunForm("", "", "10", "60", "1");
  }

  /** Returns the form that was sent; a field that was not is empty. */
  static RunForm of(Map<String, String> fields) {
    return new RunForm(
        fields.getOrDefault("caseload", "").strip(),
        fields.getOrDefault("sector", ""),
        fields.getOrDefault("top", ""),
        fields.getOrDefault("floor", ""),
        fields.getOrDefault("cap", ""));
  }

  /** Returns the fields that are wrong, with the key of what is. */
  Map<String, String> errors() {
    Map<String, String> errors = new LinkedHashMap<>();
    if (!sector.isEmpty() && !listSectors().contains(sector)) {
      errors.put("sector", "run.error.sector");
    }
    require("top", top, 1, 100, errors);
    require("floor", floor, 0, 100, errors);
    require("cap", cap, 1, 10, errors);
    return errors;
  }

  /** Returns the sectors that can be chosen. */
  static List<String> listSectors() {
    return Arrays.stream(Sector.values()).map(Sector::name).toList();
  }

  private static void require(
      String field, String typed, int least, int most, Map<String, String> errors) {
    boolean number = typed.strip().matches("\\d{1,3}");
    if (!number || number(typed) < least || number(typed) > most) {
      errors.put(field, "run.error." + field);
    }
  }

  private static int number(String typed) {
    return Integer.parseInt(typed.strip());
  }

  /**
   * Returns the settings; only where nothing is wrong.
   *
   * @param people who takes part; missing: everybody
   */
  BatchSettingsDocument settings(@Nullable List<UUID> people) {
    return new BatchSettingsDocument(
        number(top),
        null,
        null,
        sector.isEmpty() ? null : List.of("sector=" + sector),
        null,
        null,
        null,
        number(floor) * POINTS_PER_PERCENT,
        number(cap),
        null,
        null,
        null,
        people,
        null);
  }
}
