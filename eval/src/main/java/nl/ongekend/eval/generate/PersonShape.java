package nl.ongekend.eval.generate;

import static nl.ongekend.core.profile.Cefr.A1;
import static nl.ongekend.core.profile.Cefr.A2;
import static nl.ongekend.core.profile.Cefr.B1;
import static nl.ongekend.core.profile.Cefr.B2;
import static nl.ongekend.core.profile.Cefr.C1;
import static nl.ongekend.core.profile.Cefr.C2;
import static nl.ongekend.core.profile.Cefr.NONE;

import nl.ongekend.core.profile.AccessClass;
import nl.ongekend.core.profile.BsnState;
import nl.ongekend.core.profile.Cefr;

/**
 * Which answers go together in a passport: languages, annotation, hours.
 *
 * <p>A shape is used while a passport is made and is not stored; it is no group, and two people of
 * one shape differ in everything else.
 *
 * @param name what it is called in reports
 * @param languages the levels of languages
 * @param access the annotation on the document
 * @param bsn whether a citizen service number exists
 * @param hours hours a week wanted: fewest, most
 * @param traits probabilities of single answers
 */
record PersonShape(
    String name,
    Languages languages,
    WeightedChoice<AccessClass> access,
    WeightedChoice<BsnState> bsn,
    WeightedChoice<String> hours,
    Traits traits) {

  private static final WeightedChoice<String> FULL_HOURS =
      WeightedChoice.of("32-40", 30)
          .or("36-40", 20)
          .or("24-40", 14)
          .or("24-32", 16)
          .or("16-32", 10)
          .or("16-24", 6)
          .or("40-48", 4);
  private static final WeightedChoice<String> PART_TIME_HOURS =
      WeightedChoice.of("24-32", 30)
          .or("28-36", 20)
          .or("20-28", 18)
          .or("16-24", 14)
          .or("8-16", 8)
          .or("32-36", 10);
  private static final WeightedChoice<String> STUDENT_HOURS =
      WeightedChoice.of("8-16", 60).or("4-12", 15).or("12-16", 15).or("16-24", 10);
  private static final WeightedChoice<BsnState> OLD_BSN = WeightedChoice.of(BsnState.PRESENT, 100);
  private static final WeightedChoice<BsnState> NEW_BSN =
      WeightedChoice.of(BsnState.PRESENT, 60).or(BsnState.REQUESTED, 25).or(BsnState.NONE, 15);

  /** Learns Dutch, may work freely, wants full weeks beside lessons. */
  static final PersonShape LEARNS_DUTCH =
      new PersonShape(
          "learns Dutch",
          new Languages(
              WeightedChoice.of("ar", 45)
                  .or("ti", 20)
                  .or("fa", 12)
                  .or("tr", 13)
                  .or("so", 6)
                  .or("ps", 4),
              WeightedChoice.of(A1, 20).or(A2, 35).or(B1, 32).or(B2, 11).or(C1, 2),
              WeightedChoice.of(NONE, 30).or(A1, 20).or(A2, 20).or(B1, 17).or(B2, 10).or(C1, 3)),
          WeightedChoice.of(AccessClass.FREE, 95).or(AccessClass.UNKNOWN, 5),
          OLD_BSN,
          FULL_HOURS,
          new Traits(550, 150, 450));

  /** Came for work, often below the own level, with little Dutch and some English. */
  static final PersonShape CAME_FOR_WORK =
      new PersonShape(
          "came for work",
          new Languages(
              WeightedChoice.of("pl", 40)
                  .or("ro", 25)
                  .or("bg", 12)
                  .or("de", 12)
                  .or("es", 6)
                  .or("pt", 5),
              WeightedChoice.of(NONE, 25).or(A1, 30).or(A2, 25).or(B1, 14).or(B2, 6),
              WeightedChoice.of(NONE, 8).or(A2, 25).or(B1, 32).or(B2, 25).or(C1, 10)),
          WeightedChoice.of(AccessClass.FREE, 100),
          OLD_BSN,
          FULL_HOURS,
          new Traits(150, 600, 500));

  /** Works part of the week and wants more hours. */
  static final PersonShape WANTS_MORE_HOURS =
      new PersonShape(
          "wants more hours",
          new Languages(
              WeightedChoice.of("nl", 80).or("fy", 20),
              WeightedChoice.of(C1, 20).or(C2, 80),
              WeightedChoice.of(A2, 15).or(B1, 35).or(B2, 35).or(C1, 15)),
          WeightedChoice.of(AccessClass.FREE, 100),
          OLD_BSN,
          PART_TIME_HOURS,
          new Traits(0, 900, 250));

  /** Studies and looks for a few hours in English. */
  static final PersonShape STUDIES =
      new PersonShape(
          "studies",
          new Languages(
              WeightedChoice.of("hi", 25)
                  .or("zh", 25)
                  .or("de", 20)
                  .or("es", 10)
                  .or("ru", 10)
                  .or("id", 10),
              WeightedChoice.of(NONE, 40).or(A1, 30).or(A2, 20).or(B1, 10),
              WeightedChoice.of(B2, 40).or(C1, 50).or(C2, 10)),
          WeightedChoice.of(AccessClass.TWV_STUDENT, 55)
              .or(AccessClass.FREE, 30)
              .or(AccessClass.ORIENTATION_YEAR, 15),
          OLD_BSN,
          STUDENT_HOURS,
          new Traits(200, 300, 80));

  /** Highly educated, good English, little Dutch. */
  static final PersonShape CAME_WITH_PARTNER =
      new PersonShape(
          "came with a partner",
          new Languages(
              WeightedChoice.of("hi", 25)
                  .or("pt", 15)
                  .or("fa", 15)
                  .or("tr", 15)
                  .or("es", 15)
                  .or("zh", 15),
              WeightedChoice.of(NONE, 20).or(A1, 35).or(A2, 30).or(B1, 15),
              WeightedChoice.of(B1, 15).or(B2, 35).or(C1, 50)),
          WeightedChoice.of(AccessClass.FREE, 65)
              .or(AccessClass.HIGHLY_SKILLED_MIGRANT_ONLY, 15)
              .or(AccessClass.UNKNOWN, 10)
              .or(AccessClass.TWV_REQUIRED, 10),
          OLD_BSN,
          FULL_HOURS,
          new Traits(350, 100, 350));

  /** Waits for a decision; work needs a permit. */
  static final PersonShape WAITS_FOR_DECISION =
      new PersonShape(
          "waits for a decision",
          new Languages(
              WeightedChoice.of("ar", 35).or("fa", 20).or("ti", 15).or("tr", 20).or("so", 10),
              WeightedChoice.of(NONE, 40).or(A1, 40).or(A2, 18).or(B1, 2),
              WeightedChoice.of(NONE, 35).or(A1, 20).or(A2, 20).or(B1, 18).or(B2, 7)),
          WeightedChoice.of(AccessClass.TWV_REQUIRED, 80)
              .or(AccessClass.NOT_ALLOWED, 8)
              .or(AccessClass.UNKNOWN, 12),
          NEW_BSN,
          FULL_HOURS,
          new Traits(300, 20, 500));

  /** Protected for the time being; free after notification. */
  static final PersonShape PROTECTED_FOR_NOW =
      new PersonShape(
          "protected for now",
          new Languages(
              WeightedChoice.of("uk", 75).or("ru", 25),
              WeightedChoice.of(NONE, 30).or(A1, 35).or(A2, 25).or(B1, 10),
              WeightedChoice.of(NONE, 20).or(A2, 25).or(B1, 30).or(B2, 20).or(C1, 5)),
          WeightedChoice.of(AccessClass.TEMPORARY_PROTECTION, 95).or(AccessClass.UNKNOWN, 5),
          NEW_BSN,
          FULL_HOURS,
          new Traits(350, 350, 450));

  /** Stopped early and would like some days of work. */
  static final PersonShape STOPPED_EARLY =
      new PersonShape(
          "stopped early",
          new Languages(
              WeightedChoice.of("nl", 85).or("fy", 15),
              WeightedChoice.of(C2, 100),
              WeightedChoice.of(NONE, 10).or(A2, 30).or(B1, 35).or(B2, 25)),
          WeightedChoice.of(AccessClass.FREE, 100),
          OLD_BSN,
          PART_TIME_HOURS,
          new Traits(0, 100, 100));

  /** How often each shape comes. */
  static final WeightedChoice<PersonShape> CHOICE =
      WeightedChoice.of(LEARNS_DUTCH, 24)
          .or(CAME_FOR_WORK, 18)
          .or(WANTS_MORE_HOURS, 22)
          .or(STUDIES, 8)
          .or(CAME_WITH_PARTNER, 8)
          .or(WAITS_FOR_DECISION, 6)
          .or(PROTECTED_FOR_NOW, 10)
          .or(STOPPED_EARLY, 4);

  /**
   * The languages of a shape.
   *
   * @param home the language of home
   * @param dutch the level of Dutch
   * @param english the level of English
   */
  record Languages(
      WeightedChoice<String> home, WeightedChoice<Cefr> dutch, WeightedChoice<Cefr> english) {}

  /**
   * Probabilities per mille that depend on the shape.
   *
   * @param followsCourse follows a Dutch course (only below C1)
   * @param worksNow works now
   * @param anyLevelForNow would work below the own level for now
   */
  record Traits(int followsCourse, int worksNow, int anyLevelForNow) {}
}
