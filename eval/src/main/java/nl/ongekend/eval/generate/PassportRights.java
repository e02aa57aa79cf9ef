package nl.ongekend.eval.generate;

import java.time.LocalDate;
import nl.ongekend.core.profile.AccessClass;
import nl.ongekend.core.profile.AgeAnswers;
import nl.ongekend.core.profile.AsylumWorkAccess;
import nl.ongekend.core.profile.AsylumWorkState;
import nl.ongekend.core.profile.LabourMarketAccess;
import nl.ongekend.core.profile.Profession;
import nl.ongekend.core.profile.ProfessionalRecognition;
import nl.ongekend.core.profile.RecognitionStatus;
import nl.ongekend.eval.generate.GeneratorSettings.Passports;
import org.jspecify.annotations.Nullable;

/** The answers of a passport from which rights are concluded: annotation, recognition, age. */
final class PassportRights {

  private static final int DAYS_OF_DOCUMENT = 1500;
  private static final WeightedChoice<AsylumWorkState> LETTER =
      WeightedChoice.of(AsylumWorkState.OPEN_FROM, 65)
          .or(AsylumWorkState.EXCLUDED, 10)
          .or(AsylumWorkState.UNKNOWN, 25);
  private static final WeightedChoice<AgeAnswers> AGE =
      WeightedChoice.of(new AgeAnswers(true, true, true, true), 90)
          .or(new AgeAnswers(true, true, true, false), 7)
          .or(new AgeAnswers(true, true, false, false), 3);

  private PassportRights() {}

  /** Returns the annotation, or null when nobody asked. */
  static @Nullable LabourMarketAccess access(PersonShape shape, RandomStream random) {
    return random.unlessMissing(Passports.MISSING_ACCESS, () -> annotation(shape, random));
  }

  private static LabourMarketAccess annotation(PersonShape shape, RandomStream random) {
    AccessClass access = shape.access().pick(random);
    if (access == AccessClass.UNKNOWN) {
      return LabourMarketAccess.of(access);
    }
    boolean seen = random.chance(Passports.DOCUMENT_SEEN);
    return new LabourMarketAccess(
        access,
        random.unlessMissing(
            Passports.MISSING_VALIDITY, () -> after(random.between(-30, DAYS_OF_DOCUMENT))),
        seen ? after(-random.below(200)) : null,
        seen ? "job coach" : null,
        shape.equals(PersonShape.WAITS_FOR_DECISION) && access == AccessClass.TWV_REQUIRED
            ? letter(random)
            : null);
  }

  private static AsylumWorkAccess letter(RandomStream random) {
    AsylumWorkState state = LETTER.pick(random);
    LocalDate applied = after(-random.between(60, 700));
    return new AsylumWorkAccess(
        state,
        state == AsylumWorkState.OPEN_FROM ? applied.plusMonths(6) : null,
        random.chance(Passports.MISSING_APPLICATION_DAY) ? null : applied);
  }

  /** Returns where the recognition of a profession stands. */
  static ProfessionalRecognition recognition(Profession profession, RandomStream random) {
    RecognitionStatus status = Passports.RECOGNITION.pick(random);
    boolean expected =
        status == RecognitionStatus.IN_PROGRESS && !random.chance(Passports.MISSING_EXPECTED_DAY);
    return new ProfessionalRecognition(
        profession.authority(),
        profession.profession(),
        status,
        expected ? after(random.between(30, 365)) : null);
  }

  /** Returns the ages that laws ask for, or null when not asked. */
  static @Nullable AgeAnswers age(RandomStream random) {
    return random.unlessMissing(Passports.MISSING_AGE_ANSWERS, () -> AGE.pick(random));
  }

  private static LocalDate after(int days) {
    return GeneratorSettings.AS_OF.plusDays(days);
  }
}
