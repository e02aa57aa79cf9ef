package nl.ongekend.core.claim;

import java.util.List;
import nl.ongekend.core.profile.LanguageSkill;
import nl.ongekend.core.profile.LicenceHeld;
import nl.ongekend.core.profile.OccupationHeld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.SkillClaim;
import org.jspecify.annotations.Nullable;

/** Where the answers of each kind stand in a passport. */
final class Answers {

  private static final Answer SKILLS =
      new ListAnswer<SkillClaim>(
          passport -> orEmpty(passport.skills()),
          claim -> claim.concept().uri(),
          Passport.Builder::skills);

  private static final Answer OCCUPATIONS =
      new ListAnswer<OccupationHeld>(
          passport -> orEmpty(passport.occupations()),
          held -> held.concept().uri(),
          Passport.Builder::occupations);

  private static final Answer LANGUAGES =
      new ListAnswer<LanguageSkill>(
          passport -> orEmpty(passport.languages()),
          LanguageSkill::language,
          Passport.Builder::languages);

  private static final Answer LICENCES =
      new ListAnswer<LicenceHeld>(
          passport -> orEmpty(passport.licences()),
          licence -> licence.concept().uri(),
          Passport.Builder::licences);

  private static final Answer HOURS = new HoursAnswer();
  private static final Answer HOME = MobilityAnswer.home();
  private static final Answer TRAVEL = MobilityAnswer.travel();

  private Answers() {}

  static Answer of(ClaimKind kind) {
    return switch (kind) {
      case SKILL -> SKILLS;
      case OCCUPATION -> OCCUPATIONS;
      case LANGUAGE -> LANGUAGES;
      case LICENCE -> LICENCES;
      case HOURS -> HOURS;
      case HOME -> HOME;
      case TRAVEL -> TRAVEL;
    };
  }

  private static <T> List<T> orEmpty(@Nullable List<T> list) {
    return list == null ? List.of() : list;
  }
}
