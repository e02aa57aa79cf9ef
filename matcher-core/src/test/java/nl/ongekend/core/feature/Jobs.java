package nl.ongekend.core.feature;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import nl.ongekend.core.profile.Agency;
import nl.ongekend.core.profile.Cefr;
import nl.ongekend.core.profile.CefrSkill;
import nl.ongekend.core.profile.ContractForm;
import nl.ongekend.core.profile.Employer;
import nl.ongekend.core.profile.HousingOffer;
import nl.ongekend.core.profile.Importance;
import nl.ongekend.core.profile.LanguageDemand;
import nl.ongekend.core.profile.LanguageRequirement;
import nl.ongekend.core.profile.LicenceRequirement;
import nl.ongekend.core.profile.Motive;
import nl.ongekend.core.profile.SchedulePattern;
import nl.ongekend.core.profile.Sector;
import nl.ongekend.core.profile.SkillRequirement;
import nl.ongekend.core.profile.Terms;
import nl.ongekend.core.profile.TextByLanguage;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.profile.VacancyPeriod;
import nl.ongekend.core.profile.WeekInterval;
import nl.ongekend.core.profile.WorkSchedule;
import org.jspecify.annotations.Nullable;

/**
 * Jobs in the words of an employer.
 *
 * <pre>
 *   title:       welder
 *   employer:    alfa; agency beta, status none; recognised sponsor; no learning company
 *   occupation:  welder
 *   sector:      technology
 *   asks:        weld 3 essential; read drawings desired; wire because the cables are live
 *   licences:    safety certificate essential
 *   language:    Dutch listening speaking B2; English C1; nothing for no language
 *   team:        English-speaking; course offered
 *   hours:       16-20
 *   times:       fixed; Thu 8.45-14.30       or: choice, flexible
 *   break:       30 minutes
 *   place:       Groningen; by car only; transport offered     nothing for anywhere
 *   offers:      contract permanent; motive purpose; tied housing
 *   starts:      2027-01-01; latest 2027-02-01; ends 2027-08-31
 *   kind:        internship
 *   pays:        14.40 an hour                    or: 5,900.00 a month
 *   profession:  CIBG nurse
 *   safety:      Dutch; English
 *   diploma:     wished
 * </pre>
 */
public final class Jobs {

  private static final Set<String> KEYS =
      Set.of(
          "title",
          "employer",
          "occupation",
          "sector",
          "asks",
          "licences",
          "language",
          "team",
          "hours",
          "times",
          "break",
          "place",
          "offers",
          "starts",
          "kind",
          "pays",
          "profession",
          "safety",
          "diploma");

  private final Words words;

  private Jobs(Words words) {
    this.words = words;
  }

  /** Returns a vacancy. */
  public static Vacancy job(String text) {
    return job(text, Vocabulary.TOY);
  }

  private static Vacancy job(String text, Vocabulary vocabulary) {
    return new Jobs(Words.of(text, KEYS, vocabulary)).vacancy();
  }

  private Vacancy vacancy() {
    String title = words.findFirst("title").orElse("job");
    return Vacancy.builder(
            UUID.nameUUIDFromBytes(title.getBytes(StandardCharsets.UTF_8)),
            new TextByLanguage(null, title),
            employer())
        .occupation(words.findFirst("occupation").map(words::occupation).orElse(null))
        .sector(
            words.findFirst("sector").map(name -> Words.constant(name, Sector.class)).orElse(null))
        .skills(
            words.has("asks") ? words.all("asks").stream().map(this::requirement).toList() : null)
        .licences(
            words.has("licences")
                ? words.all("licences").stream().map(this::licence).toList()
                : null)
        .languages(languages())
        .schedule(schedule())
        .terms(terms())
        .kind(Conditions.kind(words))
        .profession(Conditions.profession(words))
        .diploma(Conditions.diploma(words))
        .period(period())
        .workplaces(words.has("place") ? Towns.workplaces(words.all("place")) : null)
        .build();
  }

  private Employer employer() {
    Agency agency = words.findAfter("employer", "agency").map(Conditions::agency).orElse(null);
    String key = words.findFirst("employer").orElse("alfa");
    return new Employer(
        key,
        key,
        Conditions.answer(words, "employer", "recognised sponsor"),
        Conditions.answer(words, "employer", "learning company"),
        null,
        agency);
  }

  private SkillRequirement requirement(String whole) {
    String entry = whole.split(" because ", -1)[0];
    Optional<MatchResult> level = Words.find("\\b[1-4]\\b", entry);
    List<String> others = level.map(match -> List.of(match.group())).orElse(List.of());
    String skill = Words.without(withoutImportance(entry), others);
    return new SkillRequirement(
        words.skill(skill),
        importance(entry),
        level.map(match -> Integer.valueOf(match.group())).orElse(null),
        Conditions.indispensable(whole),
        null);
  }

  private LicenceRequirement licence(String entry) {
    return new LicenceRequirement(words.skill(withoutImportance(entry)), importance(entry), null);
  }

  private static Importance importance(String entry) {
    return Words.find("essential|desired|trainable", entry)
        .map(match -> Words.constant(match.group(), Importance.class))
        .orElse(Importance.ESSENTIAL);
  }

  private static String withoutImportance(String entry) {
    return Words.without(entry, List.of("essential", "desired", "trainable"));
  }

  private @Nullable LanguageDemand languages() {
    boolean team = words.all("team").contains("English-speaking");
    boolean course = words.all("team").contains("course offered");
    if (!words.has("language") && !words.has("team") && !words.has("safety")) {
      return null;
    }
    List<LanguageRequirement> working =
        words.has("language") ? words.all("language").stream().map(Jobs::language).toList() : null;
    return new LanguageDemand(working, Conditions.safety(words), team, course);
  }

  private static LanguageRequirement language(String entry) {
    List<String> parts = List.of(entry.split(" ", -1));
    Cefr level = Cefr.valueOf(parts.getLast());
    boolean all = parts.size() == 2;
    return new LanguageRequirement(
        Words.LANGUAGES.getOrDefault(parts.getFirst(), parts.getFirst()),
        all || asks(parts, CefrSkill.LISTENING) ? level : null,
        all || asks(parts, CefrSkill.READING) ? level : null,
        all || asks(parts, CefrSkill.SPEAKING) ? level : null,
        all || asks(parts, CefrSkill.WRITING) ? level : null,
        null);
  }

  private static boolean asks(List<String> parts, CefrSkill skill) {
    return parts.stream().anyMatch(part -> part.equalsIgnoreCase(skill.name()));
  }

  private @Nullable WorkSchedule schedule() {
    if (!words.has("hours") && !words.has("times")) {
      return null;
    }
    List<String> times = words.all("times");
    List<WeekInterval> intervals =
        times.isEmpty() ? List.of() : WeekWords.intervals(times.subList(1, times.size()));
    Optional<String> hours = words.findFirst("hours");
    return new WorkSchedule(
        hours.map(WeekWords::least).orElse(null),
        hours.map(WeekWords::most).orElse(null),
        pattern(times),
        intervals.isEmpty() ? null : intervals,
        words
            .findFirst("break")
            .map(entry -> Integer.valueOf(entry.split(" ", -1)[0]))
            .orElse(null));
  }

  private static SchedulePattern pattern(List<String> times) {
    return switch (times.isEmpty() ? "" : times.getFirst()) {
      case "fixed" -> SchedulePattern.FIXED;
      case "choice" -> SchedulePattern.CHOICE_OF_SHIFTS;
      case "flexible" -> SchedulePattern.FLEXIBLE_WITHIN;
      default -> SchedulePattern.UNKNOWN;
    };
  }

  private Terms terms() {
    boolean transport = words.all("place").contains("transport offered");
    boolean tied = words.all("offers").contains("tied housing");
    return new Terms(
        Conditions.wage(words),
        words
            .findAfter("offers", "contract")
            .map(name -> Words.constant(name, ContractForm.class))
            .orElse(null),
        words
            .findAfter("offers", "motive")
            .map(name -> Set.of(Words.constant(name, Motive.class)))
            .orElse(null),
        transport ? true : null,
        tied ? new HousingOffer(true, null) : null,
        Conditions.training(words),
        null);
  }

  private VacancyPeriod period() {
    return new VacancyPeriod(
        words.findFirst("starts").map(LocalDate::parse).orElse(null),
        words.findAfter("starts", "latest").map(LocalDate::parse).orElse(null),
        null,
        words.findAfter("starts", "ends").map(LocalDate::parse).orElse(null));
  }

  /** Returns several jobs, separated by empty lines. */
  public static List<Vacancy> jobs(String text) {
    return jobs(text, Vocabulary.TOY);
  }

  static List<Vacancy> jobs(String text, Vocabulary vocabulary) {
    return Arrays.stream(text.split("\n\n", -1)).map(job -> job(job, vocabulary)).toList();
  }
}
