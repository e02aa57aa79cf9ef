package nl.ongekend.core.voice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.ongekend.core.claim.ClaimName;
import nl.ongekend.core.profile.Cefr;
import nl.ongekend.core.profile.LanguageCourse;
import nl.ongekend.core.profile.LanguageSkill;
import nl.ongekend.core.profile.LicenceHeld;
import nl.ongekend.core.profile.LicenceState;
import nl.ongekend.core.profile.Mobility;
import nl.ongekend.core.profile.OccupationHeld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.SkillClaim;
import nl.ongekend.core.profile.TravelMode;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import org.jspecify.annotations.Nullable;

/**
 * Says to a person what their passport says, answer by answer, each with what it rests on.
 * Immutable and thread-safe.
 */
public final class PassportNarrator {

  private static final int YEAR = 12;

  private final TaxonomySnapshot taxonomy;
  private final MessageBundle messages;

  private PassportNarrator(TaxonomySnapshot taxonomy, MessageBundle messages) {
    this.taxonomy = taxonomy;
    this.messages = messages;
  }

  /**
   * Returns a narrator.
   *
   * @param taxonomy where the labels of concepts come from
   * @param words the words to say it in
   */
  public static PassportNarrator of(TaxonomySnapshot taxonomy, OwnWords words) {
    return new PassportNarrator(taxonomy, words.messages());
  }

  /**
   * Returns all answers that a person can look at, by kind and then in the order of the passport.
   *
   * @param home where the person lives, in words; empty when there are none for it
   */
  public List<ToldClaim> tell(Passport passport, String home) {
    Wording words = new Wording(messages, taxonomy, SeenLabels.of(passport));
    return ClaimName.listIn(passport).stream()
        .map(name -> tell(name, passport, home, words))
        .toList();
  }

  /**
   * Returns one answer.
   *
   * @param home where the person lives, in words; empty when there are none for it
   * @throws IllegalArgumentException if the passport does not have it
   */
  public ToldClaim tell(ClaimName name, Passport passport, String home) {
    return tell(name, passport, home, new Wording(messages, taxonomy, SeenLabels.of(passport)));
  }

  private static ToldClaim tell(ClaimName name, Passport passport, String home, Wording words) {
    return switch (name.kind()) {
      case SKILL -> {
        SkillClaim claim = entry(name, passport.skills(), one -> one.concept().uri());
        yield new ToldClaim(name, words.concept(name.key()), skill(claim, words));
      }
      case OCCUPATION -> {
        OccupationHeld held = entry(name, passport.occupations(), one -> one.concept().uri());
        yield new ToldClaim(name, words.concept(name.key()), duration(held.months(), words));
      }
      case LANGUAGE -> {
        LanguageSkill skill = entry(name, passport.languages(), LanguageSkill::language);
        yield new ToldClaim(name, words.language(name.key()), language(skill, words));
      }
      case LICENCE -> {
        LicenceHeld licence = entry(name, passport.licences(), one -> one.concept().uri());
        yield new ToldClaim(name, words.concept(name.key()), licence(licence, words));
      }
      case HOURS -> new ToldClaim(name, words.hours(passport.workTime()), List.of());
      case HOME -> new ToldClaim(name, Fragment.of(home), List.of());
      case TRAVEL -> travel(name, passport.mobility(), words);
    };
  }

  private static <T> T entry(ClaimName name, @Nullable List<T> entries, Function<T, String> key) {
    return Optional.ofNullable(entries).stream()
        .flatMap(List::stream)
        .filter(entry -> key.apply(entry).equals(name.key()))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "answer (%s) must be in the passport.%nMaybe another version has it."
                    .formatted(name)));
  }

  private static List<String> skill(SkillClaim claim, Wording words) {
    Integer level = claim.level();
    Stream<String> howWell =
        level == null
            ? Stream.empty()
            : Stream.of(words.text("claim.level", Map.of("level", words.text("level." + level))));
    String evidence = words.text("evidence", claim.evidence());
    return Stream.concat(
            howWell, Stream.of(words.text("claim.evidence", Map.of("evidence", evidence))))
        .toList();
  }

  private static List<String> duration(@Nullable Integer months, Wording words) {
    if (months == null || months == 0) {
      return List.of();
    }
    return List.of(
        months < YEAR
            ? words.text("claim.months", Map.of("months", months))
            : words.text("claim.years", Map.of("years", months / YEAR)));
  }

  private static List<String> language(LanguageSkill skill, Wording words) {
    LanguageCourse course = skill.course();
    Stream<String> expected =
        course == null
            ? Stream.empty()
            : Stream.of(
                words.text(
                    "claim.course",
                    Map.of(
                        "level", course.level().name(), "date", words.date(course.expectedBy()))));
    return Stream.of(
            level("claim.speaking", skill.speaking(), words),
            level("claim.writing", skill.writing(), words),
            expected)
        .flatMap(details -> details)
        .toList();
  }

  private static Stream<String> level(String key, @Nullable Cefr level, Wording words) {
    if (level == null) {
      return Stream.empty();
    }
    String shown = level == Cefr.NONE ? words.text("cefr.none") : level.name();
    return Stream.of(words.text(key, Map.of("level", shown)));
  }

  private static List<String> licence(LicenceHeld licence, Wording words) {
    String state = words.text(licence.state() == LicenceState.HELD ? "claim.held" : "claim.absent");
    return licence.validUntil() == null
        ? List.of(state)
        : List.of(
            state, words.text("claim.until", Map.of("date", words.date(licence.validUntil()))));
  }

  private static ToldClaim travel(ClaimName name, @Nullable Mobility mobility, Wording words) {
    if (mobility == null) {
      throw new IllegalArgumentException(
          "answer (%s) must be in the passport.%nMaybe another version has it.".formatted(name));
    }
    List<String> modes =
        mobility.modes() == null
            ? List.of()
            : Stream.of(TravelMode.values())
                .filter(mobility.modes()::contains)
                .map(mode -> words.text("mode", mode))
                .toList();
    Integer most = mobility.maxMinutes();
    String minutes = most == null ? "" : words.text("claim.minutes", Map.of("minutes", most));
    return modes.isEmpty()
        ? new ToldClaim(name, minutes, List.of())
        : new ToldClaim(name, words.list(modes), minutes.isEmpty() ? List.of() : List.of(minutes));
  }
}
