package nl.ongekend.core.score;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Answers the questions that a random pair leaves open, in a random way. */
final class Completion {

  private final Random random;
  private final RandomFacets facets;
  private final RandomWorld world;

  Completion(Random random, RandomFacets facets, RandomWorld world) {
    this.random = random;
    this.facets = facets;
    this.world = world;
  }

  PersonFacets of(PersonFacets person) {
    PersonFacets other =
        Stream.generate(facets::person).filter(this::isAnswered).findFirst().orElseThrow();
    return new PersonFacets(
        of(person.skills()),
        of(person.occupations(), other.occupations()),
        of(person.languages()),
        of(person.hours(), other.hours()),
        of(person.travel(), other.travel()),
        of(person.wishes(), other.wishes()),
        person.exclusions(),
        person.availableFrom(),
        person.expiresOn());
  }

  private boolean isAnswered(PersonFacets person) {
    return person.occupations().known()
        && person.hours().available() != null
        && person.travel().isKnown()
        && person.wishes().occupations() != null;
  }

  VacancyFacets of(VacancyFacets vacancy) {
    VacancyFacets other = facets.vacancy();
    return new VacancyFacets(
        of(vacancy.skills()),
        orElse(vacancy.occupation(), random.nextInt(RandomWorld.OCCUPATIONS)),
        vacancy.languages().silent() ? other.languages() : vacancy.languages(),
        of(vacancy.hours(), other.hours()),
        vacancy.travel().known() ? vacancy.travel() : other.travel(),
        new WishesAsk(
            orElse(vacancy.wishes().sector(), other.wishes().sector()),
            orElse(vacancy.wishes().contract(), other.wishes().contract()),
            orElse(vacancy.wishes().motives(), other.wishes().motives())),
        vacancy.exclusion(),
        vacancy.startDay(),
        vacancy.latestStartDay());
  }

  private static int orElse(int known, int answer) {
    return known < 0 ? answer : known;
  }

  /** Levels, dates and the state of the list are filled in; a list without entries may get some. */
  private SkillsOffer of(SkillsOffer offer) {
    SkillsOffer listed =
        offer.claims().isEmpty() && !offer.complete() ? facets.skillsOffer() : offer;
    SortedSet<SkillsOffer.Claim> claims = new TreeSet<>();
    for (SkillsOffer.Claim claim : listed.claims()) {
      claims.add(of(claim));
    }
    boolean complete = listed.complete() || random.nextBoolean();
    SortedSet<SkillsOffer.Licence> licences =
        new TreeSet<>(java.util.Comparator.comparingInt(SkillsOffer.Licence::licence));
    licences.addAll(offer.licences());
    licences.addAll(facets.skillsOffer().licences());
    return new SkillsOffer(
        complete,
        List.copyOf(claims),
        complete ? List.of() : facets.skillsOffer().inferred(),
        List.copyOf(licences),
        offer.anyLevel());
  }

  private SkillsOffer.Claim of(SkillsOffer.Claim claim) {
    SkillsOffer.Claim dated = facets.claim(claim.skill());
    boolean fades = world.halfLifeMonths(claim.skill()) > 0;
    return new SkillsOffer.Claim(
        claim.skill(),
        claim.level() == 0 ? 1 + random.nextInt(SkillCredit.LEVELS) : claim.level(),
        claim.grade(),
        claim.month() == SkillsOffer.NO_MONTH && fades ? dated.month() : claim.month(),
        claim.wanted());
  }

  private SkillsAsk of(SkillsAsk ask) {
    boolean open = ask.state() == SkillsAsk.State.MISSING || ask.derived();
    return open ? facets.skillsAsk() : ask;
  }

  private OccupationOffer of(OccupationOffer offer, OccupationOffer answer) {
    if (!offer.known()) {
      return answer;
    }
    return new OccupationOffer(
        true,
        offer.held().stream()
            .map(held ->
                new OccupationOffer.Held(
                    held.occupation(), orElse(held.months(), random.nextInt(60))))
            .toList());
  }

  private LanguageOffer of(LanguageOffer offer) {
    List<LanguageOffer.Language> listed = offer.languages().stream().map(this::of).toList();
    return new LanguageOffer(offer.complete() || random.nextBoolean(), listed);
  }

  private LanguageOffer.Language of(LanguageOffer.Language language) {
    return new LanguageOffer.Language(
        language.code(),
        orElse(language.listening(), random.nextInt(7)),
        orElse(language.reading(), random.nextInt(7)),
        orElse(language.speaking(), random.nextInt(7)),
        orElse(language.writing(), random.nextInt(7)),
        language.courseLevel(),
        language.courseDay());
  }

  private HoursOffer of(HoursOffer offer, HoursOffer answer) {
    int max = offer.max() < 0 ? Math.max(0, offer.min()) + random.nextInt(100) : offer.max();
    int min = offer.min() < 0 ? random.nextInt(max + 1) : offer.min();
    return new HoursOffer(
        min,
        max,
        orElse(offer.kept(), random.nextInt(max + 1)),
        offer.available() == null ? Objects.requireNonNull(answer.available()) : offer.available(),
        offer.blocked(),
        offer.keptTimes());
  }

  private HoursAsk of(HoursAsk ask, HoursAsk answer) {
    int max = ask.max() < 0 ? Math.max(0, ask.min()) + random.nextInt(100) : ask.max();
    int min = ask.min() < 0 ? random.nextInt(max + 1) : ask.min();
    boolean unknown = ask.pattern() == HoursAsk.Pattern.UNKNOWN;
    return HoursAsk.of(
        min,
        max,
        unknown ? answer.pattern() : ask.pattern(),
        unknown ? answer.shifts() : ask.shifts());
  }

  private static TravelOffer of(TravelOffer offer, TravelOffer answer) {
    return new TravelOffer(
        orElse(offer.place(), answer.place()),
        offer.slackMinutes(),
        orElse(offer.modes(), answer.modes()),
        orElse(offer.maxMinutes(), answer.maxMinutes()),
        offer.relocates());
  }

  private static WishesOffer of(WishesOffer offer, WishesOffer answer) {
    return new WishesOffer(
        offer.occupations() == null ? answer.occupations() : offer.occupations(),
        orElse(offer.sectors(), answer.sectors()),
        orElse(offer.contracts(), answer.contracts()),
        orElse(offer.motives(), answer.motives()));
  }
}
