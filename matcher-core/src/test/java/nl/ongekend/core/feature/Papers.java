package nl.ongekend.core.feature;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.ongekend.core.profile.AccessClass;
import nl.ongekend.core.profile.AgeAnswers;
import nl.ongekend.core.profile.AsylumWorkAccess;
import nl.ongekend.core.profile.AsylumWorkState;
import nl.ongekend.core.profile.Education;
import nl.ongekend.core.profile.EducationLevel;
import nl.ongekend.core.profile.LabourMarketAccess;
import nl.ongekend.core.profile.ProfessionalRecognition;
import nl.ongekend.core.profile.RecognitionStatus;
import org.jspecify.annotations.Nullable;

/** The papers of a person, in the words of {@link People}. */
final class Papers {

  private static final Map<String, AccessClass> ACCESS =
      Map.of(
          "free", AccessClass.FREE,
          "work permit", AccessClass.TWV_REQUIRED,
          "student", AccessClass.TWV_STUDENT,
          "highly skilled", AccessClass.HIGHLY_SKILLED_MIGRANT_ONLY,
          "combined permit", AccessClass.GVVA_THIS_EMPLOYER,
          "temporary protection", AccessClass.TEMPORARY_PROTECTION,
          "orientation year", AccessClass.ORIENTATION_YEAR,
          "no work", AccessClass.NOT_ALLOWED,
          "unseen", AccessClass.UNKNOWN);

  private Papers() {}

  static @Nullable LabourMarketAccess access(Words words) {
    if (!words.has("document")) {
      return null;
    }
    String[] parts = words.all("document").getFirst().split(" until ", -1);
    return new LabourMarketAccess(
        ACCESS.getOrDefault(parts[0], AccessClass.UNKNOWN),
        parts.length > 1 ? LocalDate.parse(parts[1]) : null,
        null,
        null,
        letter(words));
  }

  private static @Nullable AsylumWorkAccess letter(Words words) {
    if (!words.has("letter")) {
      return null;
    }
    LocalDate from = words.findAfter("letter", "open from").map(LocalDate::parse).orElse(null);
    LocalDate applied = words.findAfter("letter", "applied").map(LocalDate::parse).orElse(null);
    AsylumWorkState other =
        words.all("letter").contains("excluded")
            ? AsylumWorkState.EXCLUDED
            : AsylumWorkState.UNKNOWN;
    return new AsylumWorkAccess(from == null ? other : AsylumWorkState.OPEN_FROM, from, applied);
  }

  static @Nullable AgeAnswers age(Words words) {
    return words
        .findFirst("age")
        .map(answer -> new AgeAnswers(null, null, !answer.startsWith("under "), null))
        .orElse(null);
  }

  static @Nullable List<ProfessionalRecognition> recognitions(Words words) {
    return words.has("recognised")
        ? words.all("recognised").stream().map(Papers::recognition).toList()
        : null;
  }

  private static ProfessionalRecognition recognition(String entry) {
    List<String> parts = List.of(entry.split(" ", -1));
    LocalDate expected =
        Words.find("expected (.*)", entry)
            .map(match -> LocalDate.parse(match.group(1)))
            .orElse(null);
    RecognitionStatus status =
        expected != null
            ? RecognitionStatus.IN_PROGRESS
            : parts.getLast().equals("absent")
                ? RecognitionStatus.ABSENT
                : RecognitionStatus.RECOGNISED;
    return new ProfessionalRecognition(parts.get(0), parts.get(1), status, expected);
  }

  static @Nullable Education education(Words words) {
    return words
        .findFirst("educated")
        .map(entry -> entry.split(" in ", -1))
        .map(parts -> new Education(Words.constant(parts[0], EducationLevel.class), parts[1], null))
        .orElse(null);
  }
}
