package nl.ongekend.eval.generate;

import nl.ongekend.core.profile.Profession;
import org.jspecify.annotations.Nullable;

/** The regulated professions, as the rule tables name them, by ISCO-08 unit group. */
final class Professions {

  private static final String HEALTH = "CIBG";
  private static final String EDUCATION = "DUO";

  private Professions() {}

  /** Returns the regulated profession of a unit group, or null when it has none. */
  static @Nullable Profession ofIsco(int isco) {
    return switch (isco) {
      case 2211, 2212 -> new Profession(HEALTH, "physician");
      case 2221 -> new Profession(HEALTH, "nurse");
      case 2222 -> new Profession(HEALTH, "midwife");
      case 2261 -> new Profession(HEALTH, "dentist");
      case 2262 -> new Profession(HEALTH, "pharmacist");
      case 2264 -> new Profession(HEALTH, "physiotherapist");
      case 2330 -> new Profession(EDUCATION, "teacher-secondary");
      case 2341 -> new Profession(EDUCATION, "teacher-primary");
      default -> null;
    };
  }
}
