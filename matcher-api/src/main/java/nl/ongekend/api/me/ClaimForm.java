package nl.ongekend.api.me;

import jakarta.servlet.ServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.ongekend.core.claim.ClaimName;
import nl.ongekend.core.profile.Cefr;
import nl.ongekend.core.profile.EvidenceGrade;
import nl.ongekend.core.profile.HomePlace;
import nl.ongekend.core.profile.Hours;
import nl.ongekend.core.profile.LanguageSkill;
import nl.ongekend.core.profile.Mobility;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.SkillClaim;
import nl.ongekend.core.profile.WorkTime;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed to correct one answer; a field that the answer does not have is empty.
 *
 * @param level of a skill, 1 to 4; empty when unknown
 * @param speaking of a language, the level of listening and speaking; empty when unknown
 * @param writing of a language, the level of reading and writing; empty when unknown
 * @param from the fewest hours a week
 * @param to the most hours a week
 * @param postcode four digits of the postcode
 * @param minutes the longest journey
 */
record ClaimForm(
    String level,
    String speaking,
    String writing,
    String from,
    String to,
    String postcode,
    String minutes) {

  private static final int MOST_HOURS = 60;
  private static final int MOST_MINUTES = 240;

  /** Reads a form. */
  static ClaimForm of(ServletRequest request) {
    return new ClaimForm(
        field(request, "level"),
        field(request, "speaking"),
        field(request, "writing"),
        field(request, "from"),
        field(request, "to"),
        field(request, "postcode"),
        field(request, "minutes"));
  }

  private static String field(ServletRequest request, String name) {
    return Objects.requireNonNullElse(request.getParameter(name), "").strip();
  }

  /** Returns the form as it stands beside an answer before anybody types. */
  static ClaimForm of(ClaimName name, Passport passport) {
    ClaimForm empty = new ClaimForm("", "", "", "", "", "", "");
    return switch (name.kind()) {
      case SKILL -> empty.withLevel(text(skill(name, passport).level()));
      case LANGUAGE -> {
        LanguageSkill skill = language(name, passport);
        yield empty.withLanguage(text(skill.speaking()), text(skill.writing()));
      }
      case HOURS -> {
        WorkTime time = Objects.requireNonNull(passport.workTime());
        yield empty.withHours(text(time.minHours()), text(time.maxHours()));
      }
      case HOME -> empty.withPostcode(text(home(passport)));
      case TRAVEL -> empty.withMinutes(text(mobility(passport).maxMinutes()));
      case OCCUPATION, LICENCE -> empty;
    };
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : value.toString();
  }

  private static @Nullable Integer home(Passport passport) {
    HomePlace home = mobility(passport).home();
    return home == null ? null : home.postcode();
  }

  private static Mobility mobility(Passport passport) {
    return Objects.requireNonNull(passport.mobility());
  }

  private static SkillClaim skill(ClaimName name, Passport passport) {
    return entries(passport.skills())
        .filter(claim -> claim.concept().uri().equals(name.key()))
        .findFirst()
        .orElseThrow();
  }

  private static LanguageSkill language(ClaimName name, Passport passport) {
    return entries(passport.languages())
        .filter(skill -> skill.language().equals(name.key()))
        .findFirst()
        .orElseThrow();
  }

  private static <T> Stream<T> entries(@Nullable List<T> list) {
    return Optional.ofNullable(list).stream().flatMap(List::stream);
  }

  private ClaimForm withLevel(String value) {
    return new ClaimForm(value, speaking, writing, from, to, postcode, minutes);
  }

  private ClaimForm withLanguage(String spoken, String written) {
    return new ClaimForm(level, spoken, written, from, to, postcode, minutes);
  }

  private ClaimForm withHours(String least, String most) {
    return new ClaimForm(level, speaking, writing, least, most, postcode, minutes);
  }

  private ClaimForm withPostcode(String value) {
    return new ClaimForm(level, speaking, writing, from, to, value, minutes);
  }

  private ClaimForm withMinutes(String value) {
    return new ClaimForm(level, speaking, writing, from, to, postcode, value);
  }

  /** Returns the key of what is wrong with it; empty when it can be an answer. */
  String error(ClaimName name) {
    return switch (name.kind()) {
      case SKILL -> level.matches("[1-4]?") ? "" : "problem.invalid";
      case LANGUAGE -> isLevel(speaking) && isLevel(writing) ? "" : "problem.invalid";
      case HOURS -> areHours() ? "" : "passport.hours-error";
      case HOME -> postcode.matches("[1-9][0-9]{3}") ? "" : "passport.postcode-error";
      case TRAVEL -> isBetween(minutes, 1, MOST_MINUTES) ? "" : "passport.minutes-error";
      case OCCUPATION, LICENCE -> "problem.invalid";
    };
  }

  private static boolean isLevel(String text) {
    return text.isEmpty() || Stream.of(Cefr.values()).anyMatch(known -> known.name().equals(text));
  }

  private boolean areHours() {
    return isBetween(from, 0, MOST_HOURS)
        && isBetween(to, 0, MOST_HOURS)
        && Integer.parseInt(from) <= Integer.parseInt(to);
  }

  private static boolean isBetween(String text, int least, int most) {
    if (!text.matches("[0-9]{1,3}")) {
      return false;
    }
    int number = Integer.parseInt(text);
    return number >= least && number <= most;
  }

  /**
   * Returns what makes the answer what was typed. A skill of which the person says how well rests
   * on the person's word from then on, whatever it rested on before.
   */
  UnaryOperator<Passport> change(ClaimName name) {
    return switch (name.kind()) {
      case SKILL -> passport -> withSkill(passport, name);
      case LANGUAGE -> passport -> withLanguage(passport, name);
      case HOURS -> this::withHours;
      case HOME -> this::withHome;
      case TRAVEL -> this::withTravel;
      case OCCUPATION, LICENCE -> UnaryOperator.identity();
    };
  }

  private Passport withSkill(Passport passport, ClaimName name) {
    List<SkillClaim> skills =
        entries(passport.skills())
            .map(claim -> claim.concept().uri().equals(name.key()) ? said(claim) : claim)
            .toList();
    return passport.toBuilder().skills(skills).build();
  }

  private SkillClaim said(SkillClaim claim) {
    return new SkillClaim(
        claim.concept(),
        level.isEmpty() ? null : Integer.valueOf(level),
        EvidenceGrade.CLAIMED,
        claim.lastUsed(),
        null,
        claim.wanted(),
        claim.labelSeen());
  }

  private Passport withLanguage(Passport passport, ClaimName name) {
    Cefr spoken = cefr(speaking);
    Cefr written = cefr(writing);
    List<LanguageSkill> languages =
        entries(passport.languages())
            .map(skill ->
                skill.language().equals(name.key())
                    ? new LanguageSkill(
                        skill.language(), spoken, written, spoken, written, skill.course())
                    : skill)
            .toList();
    return passport.toBuilder().languages(languages).build();
  }

  private static @Nullable Cefr cefr(String level) {
    return level.isEmpty() ? null : Cefr.valueOf(level);
  }

  private Passport withHours(Passport passport) {
    WorkTime time = Objects.requireNonNull(passport.workTime());
    WorkTime changed =
        new WorkTime(
            Hours.parse(from),
            Hours.parse(to),
            time.workedNow(),
            time.keepsPresentJob(),
            time.available(),
            time.blocked(),
            time.availableFrom());
    return passport.toBuilder().workTime(changed).build();
  }

  private Passport withHome(Passport passport) {
    Mobility known = mobility(passport);
    HomePlace home = HomePlace.ofPostcode(Integer.parseInt(postcode));
    Mobility changed = new Mobility(home, known.modes(), known.maxMinutes(), known.relocation());
    return passport.toBuilder().mobility(changed).build();
  }

  private Passport withTravel(Passport passport) {
    Mobility known = mobility(passport);
    int most = Integer.parseInt(minutes);
    Mobility changed = new Mobility(known.home(), known.modes(), most, known.relocation());
    return passport.toBuilder().mobility(changed).build();
  }
}
