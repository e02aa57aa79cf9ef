package nl.ongekend.core.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.ongekend.core.profile.Mobility;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Terms;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.profile.Wishes;
import nl.ongekend.core.profile.WorkSchedule;
import nl.ongekend.core.profile.WorkTime;
import org.jspecify.annotations.Nullable;

/**
 * How many of the answers that matching reads are there. Empty is an answer. It never counts for a
 * score, and no sensitive answer is asked for.
 *
 * @param answered how many are there
 * @param asked how many there could be
 * @param missing the paths of the others, in the order of the document
 */
public record Completeness(int answered, int asked, List<String> missing) {

  /** Copies the list. */
  public Completeness {
    missing = List.copyOf(missing);
  }

  /** Returns how complete a passport is. */
  public static Completeness of(Passport passport) {
    WorkTime time = passport.workTime();
    Mobility mobility = passport.mobility();
    Wishes wishes = passport.wishes();
    Map<String, @Nullable Object> answers = new LinkedHashMap<>();
    answers.put("skills", passport.skills());
    answers.put("occupations", passport.occupations());
    answers.put("languages", passport.languages());
    answers.put("workTime.minHours", time == null ? null : time.minHours());
    answers.put("workTime.maxHours", time == null ? null : time.maxHours());
    answers.put("workTime.available", time == null ? null : time.available());
    answers.put("mobility.home", mobility == null ? null : mobility.home());
    answers.put("mobility.modes", mobility == null ? null : mobility.modes());
    answers.put("mobility.maxMinutes", mobility == null ? null : mobility.maxMinutes());
    answers.put("licences", passport.licences());
    answers.put("wishes.occupations", wishes == null ? null : wishes.occupations());
    answers.put("wishes.sectors", wishes == null ? null : wishes.sectors());
    answers.put("wishes.contracts", wishes == null ? null : wishes.contracts());
    answers.put("wishes.motives", wishes == null ? null : wishes.motives());
    return of(answers);
  }

  /** Returns how complete a vacancy is. */
  public static Completeness of(Vacancy vacancy) {
    WorkSchedule schedule = vacancy.schedule();
    Terms terms = vacancy.terms();
    Map<String, @Nullable Object> answers = new LinkedHashMap<>();
    answers.put("occupation", vacancy.occupation());
    answers.put("sector", vacancy.sector());
    answers.put("skills", vacancy.skills());
    answers.put("languages", vacancy.languages());
    answers.put("schedule.minHours", schedule == null ? null : schedule.minHours());
    answers.put("schedule.maxHours", schedule == null ? null : schedule.maxHours());
    answers.put("schedule.intervals", schedule == null ? null : schedule.intervals());
    answers.put("terms.contract", terms == null ? null : terms.contract());
    answers.put("terms.motives", terms == null ? null : terms.motives());
    answers.put("period", vacancy.period());
    answers.put("workplaces", vacancy.workplaces());
    return of(answers);
  }

  private static Completeness of(Map<String, @Nullable Object> answers) {
    List<String> missing =
        answers.entrySet().stream()
            .filter(entry -> entry.getValue() == null)
            .map(Map.Entry::getKey)
            .toList();
    return new Completeness(answers.size() - missing.size(), answers.size(), missing);
  }
}
