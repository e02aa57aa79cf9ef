package nl.ongekend.core.voice;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.ongekend.core.explain.Item;
import nl.ongekend.core.explain.Subject;
import nl.ongekend.core.profile.Cefr;
import nl.ongekend.core.profile.LanguageCourse;
import nl.ongekend.core.profile.LanguageDemand;
import nl.ongekend.core.profile.LanguageSkill;

/** Languages: the level asked, the level there is, and what closes a gap. */
final class LanguageSentences {

  private final Telling telling;
  private final Wording words;

  LanguageSentences(Telling telling) {
    this.telling = telling;
    this.words = telling.words();
  }

  /** One skill of one working language. */
  String language(Item item) {
    return switch (item.requirement().kind()) {
      case NOTHING_ASKED -> words.text("whole.language.nothing-asked");
      case PRIOR -> words.text("whole.language.prior");
      default -> part(item) + task(item);
    };
  }

  private String task(Item item) {
    String code = LanguageLevel.parse(item.requirement()).language();
    return new AskedLanguages(words, telling.vacancy())
        .findTask(code)
        .map(task -> " " + words.text("item.task", Map.of("task", Fragment.of(task))))
        .orElse("");
  }

  private String part(Item item) {
    LanguageLevel asked = LanguageLevel.parse(item.requirement());
    Map<String, Object> arguments = new HashMap<>(asked.arguments(words));
    Subject claim = item.claim();
    if (claim == null) {
      String state = isAbsent(asked.language()) ? "absent" : "unknown";
      return words.text("item.language." + state, arguments) + help(item, asked);
    }
    LanguageLevel own = LanguageLevel.parse(claim);
    boolean met = own.level().compareTo(asked.level()) >= 0;
    arguments.put("level", own.levelText(words));
    String sentence = words.text("item.language." + (met ? "met" : "short"), arguments);
    return met ? sentence : sentence + course(asked.language()) + help(item, asked);
  }

  /** Whether the person said not to know the language. */
  private boolean isAbsent(String language) {
    List<LanguageSkill> languages = telling.passport().languages();
    return telling.passport().languagesComplete()
        && languages != null
        && languages.stream().noneMatch(one -> one.language().equals(language));
  }

  private String course(String language) {
    List<LanguageSkill> languages =
        Objects.requireNonNullElse(telling.passport().languages(), List.of());
    return languages.stream()
        .filter(one -> one.language().equals(language))
        .map(LanguageSkill::course)
        .filter(Objects::nonNull)
        .findFirst()
        .map(this::course)
        .orElse("");
  }

  private String course(LanguageCourse course) {
    return " "
        + words.text(
            "item.language.course",
            Map.of(
                "level",
                new LanguageLevel("", "", course.level()).levelText(words),
                "date",
                words.date(course.expectedBy())));
  }

  /** What the employer does about a level that is not there: an English-speaking team, a course. */
  private String help(Item item, LanguageLevel asked) {
    LanguageDemand demand = telling.vacancy().languages();
    if (demand == null || item.credit() == 0) {
      return "";
    }
    boolean english =
        Boolean.TRUE.equals(demand.englishSpeakingTeam()) && asked.language().equals("nl");
    boolean course = Boolean.TRUE.equals(demand.courseOffered());
    return (english ? " " + words.text("item.language.team") : "")
        + (course ? " " + words.text("item.language.offered") : "");
  }

  /** Whether a part is known not to be met. */
  boolean isShort(Item item) {
    if (item.requirement().kind() != Subject.Kind.LANGUAGE || item.claim() == null) {
      return false;
    }
    Cefr asked = LanguageLevel.parse(item.requirement()).level();
    return LanguageLevel.parse(item.claim()).level().compareTo(asked) < 0;
  }
}
