package nl.ongekend.core.feature;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.stream.Stream;
import nl.ongekend.core.profile.BlockedKind;
import nl.ongekend.core.profile.BlockedTime;
import nl.ongekend.core.profile.BsnState;
import nl.ongekend.core.profile.Cefr;
import nl.ongekend.core.profile.ContractForm;
import nl.ongekend.core.profile.EvidenceGrade;
import nl.ongekend.core.profile.Exclusions;
import nl.ongekend.core.profile.Freshness;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.LanguageCourse;
import nl.ongekend.core.profile.LanguageSkill;
import nl.ongekend.core.profile.LicenceHeld;
import nl.ongekend.core.profile.LicenceState;
import nl.ongekend.core.profile.Mobility;
import nl.ongekend.core.profile.Motive;
import nl.ongekend.core.profile.OccupationHeld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Sector;
import nl.ongekend.core.profile.SkillClaim;
import nl.ongekend.core.profile.SkillsState;
import nl.ongekend.core.profile.TravelMode;
import nl.ongekend.core.profile.Willingness;
import nl.ongekend.core.profile.Wishes;
import nl.ongekend.core.profile.WorkKind;
import nl.ongekend.core.profile.WorkTime;
import org.jspecify.annotations.Nullable;

/**
 * People in the words of a coach.
 *
 * <pre>
 *   name:       Fatima
 *   can:        weld 4 attested; read drawings 2; wire unwanted; give medicines 3 2024-05-01
 *   list:       complete
 *   worked as:  welder 36 months; cook
 *   speaks:     Dutch B1; English C1; Arabic; Dutch A2 course B2 by 2027-03-01
 *   languages:  complete
 *   holds:      safety certificate; no big registration
 *   hours:      24-32                        hours in all, jobs kept included
 *   works now:  24 kept
 *   free:       Mon-Fri 8-18; always
 *   kept job:   Mon-Wed 7.00-15.30
 *   blocked:    Thu 15-18; lessons Mon 9-12; school run Tue 8-9
 *   available:  2027-01-01
 *   lives in:   Assen; 45 minutes; bicycle; public transport; would move
 *               or: municipality Eemsdelta; region Drenthe
 *   wants:      sector care; contract permanent; motive purpose; occupation nurse; any level
 *   not:        employer alfa; agencies; tied housing; occupation cook; sector food
 *   confirmed:  2026-01-01 until 2026-07-01
 *   document:   free until 2028-01-31             or: work permit, student, temporary protection
 *   letter:     open from 2026-11-01; applied 2026-08-01         or: excluded, unseen
 *   age:        18                                                or: under 18
 *   recognised: CIBG nurse absent; CIBG nurse expected 2027-06-01
 *   educated:   doctorate in chemistry
 *   bsn:        present
 * </pre>
 */
public final class People {

  private static final Set<String> KEYS =
      Set.of(
          "name",
          "can",
          "list",
          "worked as",
          "speaks",
          "languages",
          "holds",
          "hours",
          "works now",
          "free",
          "kept job",
          "blocked",
          "available",
          "lives in",
          "wants",
          "not",
          "confirmed",
          "document",
          "letter",
          "age",
          "recognised",
          "educated",
          "bsn");

  private static final Map<String, WorkKind> KINDS =
      Map.of(
          "in a camp", WorkKind.CAMP,
          "as a volunteer", WorkKind.VOLUNTEER,
          "at home", WorkKind.INFORMAL);

  private final Words words;

  private People(Words words) {
    this.words = words;
  }

  /** Returns the passport of a person. */
  public static Passport person(String text) {
    return person(text, Vocabulary.TOY);
  }

  static Passport person(String text, Vocabulary vocabulary) {
    return new People(Words.of(text, KEYS, vocabulary)).passport();
  }

  private Passport passport() {
    String name = words.findFirst("name").orElse("somebody");
    return Passport.builder(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)), name)
        .skills(words.has("can") ? words.all("can").stream().map(this::claim).toList() : null)
        .skillsState(
            words.findFirst("list").isPresent() ? SkillsState.COMPLETE : SkillsState.PARTIAL)
        .occupations(
            words.has("worked as")
                ? words.all("worked as").stream().map(this::held).toList()
                : null)
        .languages(
            words.has("speaks")
                ? words.all("speaks").stream().map(People::language).toList()
                : null)
        .languagesComplete(words.has("languages"))
        .licences(
            words.has("holds") ? words.all("holds").stream().map(this::licence).toList() : null)
        .workTime(workTime())
        .mobility(mobility())
        .wishes(wishes())
        .exclusions(exclusions())
        .freshness(freshness())
        .labourMarketAccess(Papers.access(words))
        .ageAnswers(Papers.age(words))
        .recognitions(Papers.recognitions(words))
        .education(Papers.education(words))
        .bsn(
            words.findFirst("bsn").map(state -> Words.constant(state, BsnState.class)).orElse(null))
        .build();
  }

  private SkillClaim claim(String entry) {
    Optional<MatchResult> level = Words.find("\\b[1-4]\\b(?!-)", entry);
    Optional<MatchResult> used = Words.find("\\d{4}-\\d{2}-\\d{2}", entry);
    Optional<MatchResult> grade =
        Words.find("\\b(inferred|claimed|linked|attested|tested|signed)\\b", entry);
    boolean unwanted = entry.endsWith(" unwanted");
    List<String> others =
        Stream.of(level, used, grade).flatMap(Optional::stream).map(MatchResult::group).toList();
    String skill = Words.without(Words.without(entry, others), List.of("unwanted"));
    return new SkillClaim(
        words.skill(skill),
        level.map(match -> Integer.valueOf(match.group())).orElse(null),
        grade
            .map(match -> Words.constant(match.group(), EvidenceGrade.class))
            .orElse(EvidenceGrade.CLAIMED),
        used.map(match -> LocalDate.parse(match.group())).orElse(null),
        null,
        unwanted ? false : null,
        null);
  }

  private OccupationHeld held(String entry) {
    Optional<MatchResult> months = Words.find("(.*) (\\d+) months", entry);
    WorkKind kind =
        Words.find("in a camp|as a volunteer|at home", entry)
            .map(match -> KINDS.getOrDefault(match.group(), WorkKind.PAID))
            .orElse(WorkKind.PAID);
    return new OccupationHeld(
        words.occupation(months.map(match -> match.group(1)).orElse(entry)),
        months.map(match -> Integer.valueOf(match.group(2))).orElse(null),
        kind,
        null);
  }

  private static LanguageSkill language(String entry) {
    String[] parts = entry.split(" ", -1);
    String code = Words.LANGUAGES.getOrDefault(parts[0], parts[0]);
    Cefr level = parts.length > 1 ? Cefr.valueOf(parts[1]) : null;
    LanguageCourse course =
        Words.find("course (\\w\\d) by (.*)", entry)
            .map(match ->
                new LanguageCourse(Cefr.valueOf(match.group(1)), LocalDate.parse(match.group(2))))
            .orElse(null);
    return new LanguageSkill(code, level, level, level, level, course);
  }

  private LicenceHeld licence(String entry) {
    boolean absent = entry.startsWith("no ");
    String[] parts = (absent ? entry.substring(3) : entry).split(" until ", -1);
    return new LicenceHeld(
        words.skill(parts[0]),
        absent ? LicenceState.ABSENT : LicenceState.HELD,
        parts.length > 1 ? LocalDate.parse(parts[1]) : null);
  }

  private @Nullable WorkTime workTime() {
    boolean any =
        Stream.of("hours", "works now", "free", "kept job", "blocked", "available")
            .anyMatch(words::has);
    if (!any) {
      return null;
    }
    Optional<String> hours = words.findFirst("hours");
    Optional<String> now = words.findFirst("works now");
    return new WorkTime(
        hours.map(WeekWords::least).orElse(null),
        hours.map(WeekWords::most).orElse(null),
        now.map(entry -> Hours.parse(entry.split(" ", -1)[0])).orElse(null),
        now.filter(entry -> entry.contains(" ")).map(entry -> entry.endsWith(" kept")).orElse(null),
        words.has("free") ? WeekWords.intervals(words.all("free")) : null,
        blocked(),
        words.findFirst("available").map(LocalDate::parse).orElse(null));
  }

  private List<BlockedTime> blocked() {
    return Stream.concat(
            WeekWords.intervals(words.all("kept job")).stream()
                .map(at -> new BlockedTime(BlockedKind.JOB_KEPT, at)),
            words.all("blocked").stream().flatMap(People::blocked))
        .toList();
  }

  private static Stream<BlockedTime> blocked(String entry) {
    BlockedKind kind =
        entry.startsWith("lessons ")
            ? BlockedKind.CIVIC_INTEGRATION
            : entry.startsWith("school run ") ? BlockedKind.SCHOOL_RUN : BlockedKind.OTHER;
    String at = entry.replaceFirst("^(lessons|school run) ", "");
    return WeekWords.intervals(at).stream().map(interval -> new BlockedTime(kind, interval));
  }

  private @Nullable Mobility mobility() {
    if (!words.has("lives in")) {
      return null;
    }
    Set<TravelMode> modes = EnumSet.noneOf(TravelMode.class);
    Integer minutes = null;
    for (String entry : words.all("lives in").subList(1, words.all("lives in").size())) {
      if (entry.endsWith(" minutes")) {
        minutes = Integer.valueOf(entry.split(" ", -1)[0]);
      } else if (!entry.equals("would move")) {
        modes.add(Words.constant(entry, TravelMode.class));
      }
    }
    boolean moves = words.all("lives in").contains("would move");
    String town = words.all("lives in").getFirst();
    return new Mobility(
        Towns.home(town), modes.isEmpty() ? null : modes, minutes, moves ? Willingness.YES : null);
  }

  private @Nullable Wishes wishes() {
    if (!words.has("wants") && !words.has("not")) {
      return null;
    }
    return new Wishes(
        words
            .findAfter("wants", "occupation")
            .map(name -> List.of(words.occupation(name)))
            .orElse(null),
        words
            .findAfter("not", "occupation")
            .map(name -> List.of(words.occupation(name)))
            .orElse(null),
        words
            .findAfter("wants", "sector")
            .map(name -> Set.of(Words.constant(name, Sector.class)))
            .orElse(null),
        words
            .findAfter("not", "sector")
            .map(name -> Set.of(Words.constant(name, Sector.class)))
            .orElse(null),
        words
            .findAfter("wants", "contract")
            .map(name -> Set.of(Words.constant(name, ContractForm.class)))
            .orElse(null),
        words
            .findAfter("wants", "motive")
            .map(name -> Set.of(Words.constant(name, Motive.class)))
            .orElse(null),
        words.all("wants").contains("any level") ? true : null,
        null);
  }

  private @Nullable Exclusions exclusions() {
    if (!words.has("not")) {
      return null;
    }
    return new Exclusions(
        words.findAfter("not", "employer").map(List::of).orElse(null),
        words.findAfter("not", "agency").map(List::of).orElse(null),
        words.all("not").contains("agencies"),
        words.all("not").contains("tied housing"));
  }

  private @Nullable Freshness freshness() {
    return words
        .findFirst("confirmed")
        .map(entry -> entry.split(" until ", -1))
        .map(dates -> new Freshness(LocalDate.parse(dates[0]), LocalDate.parse(dates[1])))
        .orElse(null);
  }
}
