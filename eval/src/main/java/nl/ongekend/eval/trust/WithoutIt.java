package nl.ongekend.eval.trust;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.ongekend.core.explain.Item;
import nl.ongekend.core.explain.Subject;
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
import nl.ongekend.core.score.SkillsOffer;
import nl.ongekend.core.score.Term;
import org.jspecify.annotations.Nullable;

/**
 * The score of a pair without the reason that an item names: the passport is changed and scored
 * again, by nothing but the reference scorer.
 */
final class WithoutIt {

  private static final String INFERRED = "inferred-from";

  private final MatchWorld world;
  private final ScoreContext context;
  private final Passport passport;
  private final Vacancy vacancy;

  WithoutIt(MatchWorld world, ScoreContext context, Passport passport, Vacancy vacancy) {
    this.world = world;
    this.context = context;
    this.passport = passport;
    this.vacancy = vacancy;
  }

  /** Returns the scores that are right: several when a skill is claimed more than once. */
  Set<Integer> scores(Term term, Item item) {
    Subject.Kind kind = item.requirement().kind();
    boolean takesNothing =
        kind == Subject.Kind.PRIOR
            || kind == Subject.Kind.NOTHING_ASKED
            || kind == Subject.Kind.ROUNDING;
    return switch (term) {
      case COVERAGE, USE -> withoutSkill(item);
      case OCCUPATION -> Set.of(score(withoutOccupation(item.claim())));
      case LANGUAGE -> Set.of(score(withoutLanguage(item.requirement())));
      case HOURS -> Set.of(score(takesNothing ? passport : builder().workTime(null).build()));
      case TRAVEL -> Set.of(score(takesNothing ? passport : builder().mobility(null).build()));
      case WISHES -> Set.of(score(withoutWish(kind)));
    };
  }

  private Passport.Builder builder() {
    return passport.toBuilder();
  }

  private int score(Passport changed) {
    return score(world.facets().of(changed));
  }

  private int score(PersonFacets changed) {
    return PairScorer.score(changed, world.facets().of(vacancy), context, Bound.EXPECTED);
  }

  private Set<Integer> withoutSkill(Item item) {
    Subject claim = item.claim();
    return switch (item.requirement().kind()) {
      case LICENCE -> Set.of(score(withoutLicence(item.requirement().id())));
      case ANY_LEVEL -> Set.of(score(withoutAnyLevel()));
      case SKILL -> claim == null ? Set.of(score(passport)) : withoutClaim(item, claim.id());
      default -> Set.of(score(passport));
    };
  }

  private Set<Integer> withoutClaim(Item item, String claimed) {
    boolean inferred = !item.path().isEmpty() && item.path().getFirst().edge().equals(INFERRED);
    if (inferred) {
      return Set.of(score(withoutInferred(item.requirement().id())));
    }
    List<SkillClaim> claims = Objects.requireNonNull(passport.skills());
    return claims.stream()
        .filter(claim -> claim.concept().uri().equals(claimed))
        .map(claim -> score(builder().skills(without(claims, claim::equals)).build()))
        .collect(Collectors.toSet());
  }

  private static <T> List<T> without(@Nullable List<T> values, Predicate<T> out) {
    return Objects.requireNonNull(values).stream().filter(out.negate()).toList();
  }

  /** No document says what is inferred, so the facet is changed and not the passport. */
  private PersonFacets withoutInferred(String uri) {
    PersonFacets person = world.facets().of(passport);
    SkillsOffer skills = person.skills();
    List<Integer> others =
        without(skills.inferred(), skill -> world.taxonomy().skillId(skill).uri().equals(uri));
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

  /** A licence can stand among the skills as well. */
  private Passport withoutLicence(String uri) {
    Passport.Builder changed = builder();
    if (passport.skills() != null) {
      changed.skills(without(passport.skills(), claim -> claim.concept().uri().equals(uri)));
    }
    if (passport.licences() != null) {
      changed.licences(without(passport.licences(), held -> held.concept().uri().equals(uri)));
    }
    return changed.build();
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
    return builder()
        .languages(
            passport.languages().stream()
                .map(one -> one.language().equals(part[0]) ? without(one, part[1]) : one)
                .toList())
        .build();
  }

  private static LanguageSkill without(LanguageSkill one, String skill) {
    return new LanguageSkill(
        one.language(),
        skill.equals("listening") ? null : one.listening(),
        skill.equals("reading") ? null : one.reading(),
        skill.equals("speaking") ? null : one.speaking(),
        skill.equals("writing") ? null : one.writing(),
        one.course());
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
}
