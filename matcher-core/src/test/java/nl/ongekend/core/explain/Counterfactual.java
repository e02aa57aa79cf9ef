package nl.ongekend.core.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.profile.LanguageSkill;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.SkillClaim;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.profile.Wishes;
import nl.ongekend.core.score.Bound;
import nl.ongekend.core.score.PairScorer;
import nl.ongekend.core.score.PersonFacets;
import nl.ongekend.core.score.ScoreContext;
import nl.ongekend.core.score.SkillTerms;
import nl.ongekend.core.score.SkillsAsk;
import nl.ongekend.core.score.SkillsOffer;
import nl.ongekend.core.score.Term;
import org.jspecify.annotations.Nullable;

/**
 * The score of a pair without the claim or answer that an item is about, recomputed on a changed
 * passport by nothing but the reference scorer.
 */
final class Counterfactual {

  private final MatchWorld world;
  private final ScoreContext context;
  private final Passport passport;
  private final Vacancy vacancy;

  Counterfactual(MatchWorld world, ScoreContext context, Passport passport, Vacancy vacancy) {
    this.world = world;
    this.context = context;
    this.passport = passport;
    this.vacancy = vacancy;
  }

  /** Returns the scores that are right: several when claims of one skill are equally good. */
  Set<Integer> scores(Term term, Item item) {
    return switch (term) {
      case COVERAGE -> withoutSkill(item, claim -> credit(claim, item));
      case USE -> withoutSkill(item, claim -> use(claim, item));
      case OCCUPATION -> Set.of(score(withoutOccupation(item.claim())));
      case LANGUAGE -> Set.of(score(withoutLanguage(item.requirement())));
      case HOURS -> Set.of(score(isWhole(item) ? passport : builder().workTime(null).build()));
      case TRAVEL -> Set.of(score(isWhole(item) ? passport : builder().mobility(null).build()));
      case WISHES -> Set.of(score(withoutWish(item.requirement().kind())));
    };
  }

  private Passport.Builder builder() {
    return passport.toBuilder();
  }

  private static boolean isWhole(Item item) {
    return switch (item.requirement().kind()) {
      case PRIOR, NOTHING_ASKED, ROUNDING -> true;
      default -> false;
    };
  }

  private int score(Passport changed) {
    return score(world.facets().of(changed));
  }

  private int score(PersonFacets changed) {
    return PairScorer.score(changed, world.facets().of(vacancy), context, Bound.EXPECTED);
  }

  private Set<Integer> withoutSkill(Item item, ToIntFunction<SkillClaim> worth) {
    return switch (item.requirement().kind()) {
      case SKILL -> withoutClaim(item, worth);
      case LICENCE -> Set.of(score(withoutLicence(item.requirement().id())));
      case ANY_LEVEL -> Set.of(score(withoutAnyLevel()));
      default -> Set.of(score(passport));
    };
  }

  private Set<Integer> withoutClaim(Item item, ToIntFunction<SkillClaim> worth) {
    if (item.claim() == null) {
      return Set.of(score(passport));
    }
    if (isInferred(item)) {
      return Set.of(score(withoutInferred(item.requirement().id())));
    }
    List<SkillClaim> claims = claims(item);
    int most = claims.stream().mapToInt(worth).max().orElseThrow();
    return claims.stream()
        .filter(claim -> worth.applyAsInt(claim) == most)
        .map(claim -> score(withoutAll(claim)))
        .collect(Collectors.toSet());
  }

  private static boolean isInferred(Item item) {
    return !item.path().isEmpty() && item.path().getFirst().edge().equals("inferred-from");
  }

  /** The claims of the skill that the item names. */
  private List<SkillClaim> claims(Item item) {
    String claimed = Objects.requireNonNull(item.claim()).id();
    return Objects.requireNonNull(passport.skills()).stream()
        .filter(claim -> claim.concept().uri().equals(claimed))
        .toList();
  }

  /** Returns the passport without a claim and all that count as the same. */
  private Passport withoutAll(SkillClaim claim) {
    SkillsOffer.Claim offered = offered(claim);
    List<SkillClaim> others = new ArrayList<>();
    for (SkillClaim other : Objects.requireNonNull(passport.skills())) {
      if (!other.concept().equals(claim.concept()) || !offered(other).equals(offered)) {
        others.add(other);
      }
    }
    return builder().skills(others).build();
  }

  private SkillsOffer.Claim offered(SkillClaim claim) {
    return world.facets().of(builder().skills(List.of(claim)).build()).skills().claims().getFirst();
  }

  private PersonFacets withoutInferred(String uri) {
    PersonFacets person = world.facets().of(passport);
    SkillsOffer skills = person.skills();
    List<Integer> others =
        skills.inferred().stream()
            .filter(skill -> !world.taxonomy().skillId(skill).uri().equals(uri))
            .toList();
    return new PersonFacets(
        new SkillsOffer(
            skills.complete(), skills.claims(), others, skills.licences(), skills.anyLevel()),
        person.occupations(),
        person.languages(),
        person.hours(),
        person.travel(),
        person.wishes(),
        person.exclusions(),
        person.availableFrom(),
        person.expiresOn());
  }

  private Passport withoutLicence(String uri) {
    return builder()
        .skills(without(passport.skills(), claim -> claim.concept().uri().equals(uri)))
        .licences(without(passport.licences(), held -> held.concept().uri().equals(uri)))
        .build();
  }

  private static <T> @Nullable List<T> without(@Nullable List<T> values, Predicate<T> out) {
    return values == null ? null : values.stream().filter(out.negate()).toList();
  }

  private Passport withoutAnyLevel() {
    Wishes wishes = Objects.requireNonNull(passport.wishes());
    return builder()
        .wishes(
            new Wishes(
                wishes.occupations(),
                wishes.occupationsNotWanted(),
                wishes.sectors(),
                wishes.sectorsNotWanted(),
                wishes.contracts(),
                wishes.motives(),
                null,
                wishes.workplaceFeatures()))
        .build();
  }

  private Passport withoutOccupation(@Nullable Subject claim) {
    return claim == null
        ? passport
        : builder()
            .occupations(
                without(passport.occupations(), held -> held.concept().uri().equals(claim.id())))
            .build();
  }

  private Passport withoutLanguage(Subject asked) {
    if (asked.kind() != Subject.Kind.LANGUAGE || passport.languages() == null) {
      return passport;
    }
    String[] part = asked.id().split("\\.", -1);
    List<LanguageSkill> languages =
        passport.languages().stream()
            .map(one -> one.language().equals(part[0]) ? without(one, part[1]) : one)
            .toList();
    return builder().languages(languages).build();
  }

  private static LanguageSkill without(LanguageSkill one, String skill) {
    return switch (skill) {
      case "listening" ->
          new LanguageSkill(
              one.language(), null, one.reading(), one.speaking(), one.writing(), one.course());
      case "reading" ->
          new LanguageSkill(
              one.language(), one.listening(), null, one.speaking(), one.writing(), one.course());
      case "speaking" ->
          new LanguageSkill(
              one.language(), one.listening(), one.reading(), null, one.writing(), one.course());
      case "writing" ->
          new LanguageSkill(
              one.language(), one.listening(), one.reading(), one.speaking(), null, one.course());
      default -> throw new AssertionError("a language skill: " + skill);
    };
  }

  private Passport withoutWish(Subject.Kind kind) {
    Wishes wishes = passport.wishes();
    return wishes == null
        ? passport
        : builder()
            .wishes(
                new Wishes(
                    kind == Subject.Kind.OCCUPATION ? null : wishes.occupations(),
                    wishes.occupationsNotWanted(),
                    kind == Subject.Kind.SECTOR ? null : wishes.sectors(),
                    wishes.sectorsNotWanted(),
                    kind == Subject.Kind.CONTRACT ? null : wishes.contracts(),
                    kind == Subject.Kind.MOTIVES ? null : wishes.motives(),
                    wishes.anyLevelForNow(),
                    wishes.workplaceFeatures()))
            .build();
  }

  /** Returns the most credit that the named claim gives the requirement, listed or inferred. */
  int bestCredit(Item item) {
    return credits(item).stream().max(Comparator.naturalOrder()).orElse(0);
  }

  /** Returns the credits that claims of the named skill give the requirement. */
  Set<Integer> credits(Item item) {
    if (item.claim() == null) {
      return Set.of(0);
    }
    return isInferred(item)
        ? Set.of(SkillTerms.inferredCredit(requirement(item).level()))
        : claims(item).stream().map(claim -> credit(claim, item)).collect(Collectors.toSet());
  }

  /** Returns the most that the requirement uses of the named claim. */
  int bestUse(Item item) {
    if (isInferred(item)) {
      int rarity = context.skills().market().rarity(requirement(item).concept());
      return SkillTerms.inferredCredit(requirement(item).level()) * rarity / 1_000;
    }
    return claims(item).stream().mapToInt(claim -> use(claim, item)).max().orElseThrow();
  }

  private int credit(SkillClaim claim, Item item) {
    return SkillTerms.credit(offered(claim), requirement(item), context.skills(), Bound.EXPECTED);
  }

  private int use(SkillClaim claim, Item item) {
    SkillsOffer.Claim offered = offered(claim);
    int weight = offered.wanted() ? context.skills().market().rarity(offered.skill()) : 0;
    return credit(claim, item) * weight / 1_000;
  }

  private SkillsAsk.Requirement requirement(Item item) {
    return world.facets().of(vacancy).skills().requirements().stream()
        .filter(asked ->
            world.taxonomy().skillId(asked.concept()).uri().equals(item.requirement().id()))
        .findFirst()
        .orElseThrow();
  }
}
