package nl.ongekend.core.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import nl.ongekend.core.profile.Importance;
import nl.ongekend.core.score.Apportionment;
import nl.ongekend.core.score.Bound;
import nl.ongekend.core.score.OccupationOffer;
import nl.ongekend.core.score.SkillContext;
import nl.ongekend.core.score.SkillCredit;
import nl.ongekend.core.score.SkillTerms;
import nl.ongekend.core.score.SkillsAsk;
import nl.ongekend.core.score.SkillsOffer;
import nl.ongekend.core.score.Term;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import org.jspecify.annotations.Nullable;

/** The items of coverage and use. */
final class SkillItems {

  private final PairView pair;
  private final SkillsOffer offer;
  private final SkillsAsk ask;
  private final SkillContext context;

  SkillItems(PairView pair) {
    this.pair = pair;
    this.offer = pair.person.skills();
    this.ask = pair.asked.skills();
    this.context = pair.context.skills();
  }

  List<Item> coverage() {
    return switch (ask.state()) {
      case NONE_NEEDED -> List.of(whole(Subject.Kind.NOTHING_ASKED, Term.COVERAGE));
      case MISSING -> List.of(whole(Subject.Kind.PRIOR, Term.COVERAGE));
      case LISTED -> listedCoverage();
    };
  }

  /** One item that is the whole term and that no claim or answer of the person stands behind. */
  private Item whole(Subject.Kind kind, Term term) {
    return whole(kind, term, pair.expectedScore());
  }

  private Item whole(Subject.Kind kind, Term term, int withoutIt) {
    int max = term.standardMax();
    int points = pair.standardPoints(term);
    return new Item(
        new Subject(kind, ""),
        null,
        List.of(),
        points * SkillCredit.FULL / max,
        points,
        max,
        withoutIt);
  }

  private List<Item> listedCoverage() {
    int[] points = ask.points(context.market());
    List<Item> items = new ArrayList<>();
    for (int r = 0; r < points.length; r++) {
      SkillsAsk.Requirement asked = ask.requirements().get(r);
      int credit = SkillTerms.credit(offer, asked, context, Bound.EXPECTED);
      int gained = points[r] * credit / SkillCredit.FULL;
      items.add(
          asked.licence()
              ? licenceItem(asked, credit, gained, points[r])
              : skillItem(asked, credited(asked), gained, points[r]));
    }
    return items;
  }

  private Item licenceItem(SkillsAsk.Requirement asked, int credit, int gained, int max) {
    List<SkillsOffer.Licence> others =
        offer.licences().stream().filter(one -> one.licence() != asked.concept()).toList();
    boolean stated = others.size() < offer.licences().size();
    Subject licence = pair.licence(asked.concept());
    SkillsOffer without =
        new SkillsOffer(
            offer.complete(), offer.claims(), offer.inferred(), others, offer.anyLevel());
    return new Item(
        licence,
        stated && credit > 0 ? licence : null,
        isEnded(asked.concept())
            ? List.of(new PathStep(licence.id(), PathStep.ENDED, licence.id()))
            : List.of(),
        credit,
        gained,
        max,
        pair.scoreWith(without));
  }

  private boolean isEnded(int licence) {
    int start = pair.asked.startDay(pair.context.asOfDay());
    return offer.licences().stream()
        .anyMatch(stated -> stated.licence() == licence && stated.hasEndedOn(start));
  }

  private Item skillItem(SkillsAsk.Requirement asked, Proof proof, int points, int max) {
    Subject requirement = pair.skill(asked.concept());
    SkillsOffer.Claim claim = proof.claim();
    if (claim != null) {
      return new Item(
          requirement,
          pair.skill(claim.skill()),
          List.of(step(claim.skill(), asked.concept())),
          proof.credit(),
          points,
          max,
          pair.scoreWith(without(claim)));
    }
    boolean inferred = proof.credit() > 0;
    return new Item(
        requirement,
        inferred ? requirement : null,
        inferred ? inferredPath(asked.concept()) : List.of(),
        proof.credit(),
        points,
        max,
        inferred ? pair.scoreWith(withoutInferred(asked.concept())) : pair.expectedScore());
  }

  /**
   * What stands behind an item.
   *
   * @param claim the listed claim; null when an inferred one does, or none
   * @param credit what it gives the requirement, per mille
   */
  private record Proof(SkillsOffer.@Nullable Claim claim, int credit) {}

  /** The listed claim that gives the most credit, the first of the best. */
  private Proof credited(SkillsAsk.Requirement asked) {
    int inferred = SkillTerms.inferredCredit(offer, asked);
    return best(asked, new Proof(null, inferred), inferred, _ -> SkillCredit.FULL);
  }

  /** The listed claim of which a requirement uses most, the first of equal ones. */
  private Proof used(SkillsAsk.Requirement asked) {
    boolean counts = SkillTerms.isWantedIfInferred(offer, asked.concept());
    int inferred = counts ? SkillTerms.inferredCredit(offer, asked) : 0;
    int uses = inferred * context.market().rarity(asked.concept()) / SkillCredit.FULL;
    return best(
        asked,
        new Proof(null, inferred),
        uses,
        claim -> claim.wanted() ? context.market().rarity(claim.skill()) : 0);
  }

  /** A listed claim is the better proof of equal worth; the first of equal claims is kept. */
  private Proof best(
      SkillsAsk.Requirement asked,
      Proof inferred,
      int worthOfInferred,
      ToIntFunction<SkillsOffer.Claim> weight) {
    Proof best = inferred;
    int most = worthOfInferred;
    for (SkillsOffer.Claim claim : offer.claims()) {
      int credit = SkillTerms.credit(claim, asked, context, Bound.EXPECTED);
      int worth = credit * weight.applyAsInt(claim) / SkillCredit.FULL;
      if (worth > most || (worth == most && worth > 0 && best.claim() == null)) {
        most = worth;
        best = new Proof(claim, credit);
      }
    }
    return best;
  }

  private PathStep step(int claimed, int asked) {
    TaxonomySnapshot taxonomy = pair.world.taxonomy();
    String edge = "related";
    if (claimed == asked) {
      edge = "same";
    } else if (taxonomy.broaderSkills().contains(claimed, asked)) {
      edge = "broader";
    } else if (taxonomy.narrowerSkills().contains(claimed, asked)) {
      edge = "narrower";
    }
    return new PathStep(taxonomy.skillId(claimed).uri(), edge, taxonomy.skillId(asked).uri());
  }

  private List<PathStep> inferredPath(int skill) {
    TaxonomySnapshot taxonomy = pair.world.taxonomy();
    return pair.person.occupations().held().stream()
        .filter(held -> taxonomy.essentialSkills().contains(held.occupation(), skill))
        .max(Comparator.comparingInt(OccupationOffer.Held::months))
        .map(held ->
            new PathStep(
                taxonomy.occupationId(held.occupation()).uri(),
                "inferred-from",
                taxonomy.skillId(skill).uri()))
        .stream()
        .toList();
  }

  private SkillsOffer without(SkillsOffer.Claim claim) {
    List<SkillsOffer.Claim> others =
        offer.claims().stream().filter(one -> !one.equals(claim)).toList();
    return new SkillsOffer(
        offer.complete(), others, offer.inferred(), offer.licences(), offer.anyLevel());
  }

  private SkillsOffer withoutInferred(int skill) {
    List<Integer> others = offer.inferred().stream().filter(one -> one != skill).toList();
    return new SkillsOffer(
        offer.complete(), offer.claims(), others, offer.licences(), offer.anyLevel());
  }

  private SkillsOffer withoutAnyLevel() {
    return new SkillsOffer(
        offer.complete(), offer.claims(), offer.inferred(), offer.licences(), false);
  }

  List<Item> use() {
    if (offer.anyLevel()) {
      return List.of(whole(Subject.Kind.ANY_LEVEL, Term.USE, pair.scoreWith(withoutAnyLevel())));
    }
    if (offer.claims().isEmpty() || ask.state() == SkillsAsk.State.MISSING) {
      return List.of(whole(Subject.Kind.PRIOR, Term.USE));
    }
    if (ask.state() == SkillsAsk.State.NONE_NEEDED) {
      return List.of(whole(Subject.Kind.NOTHING_ASKED, Term.USE));
    }
    return apportionedUse();
  }

  /** The term saturates, so its points are apportioned over the requirements by what they use. */
  private List<Item> apportionedUse() {
    List<SkillsAsk.Requirement> using = new ArrayList<>();
    List<Integer> used = new ArrayList<>();
    for (SkillsAsk.Requirement asked : ask.requirements()) {
      int uses = SkillTerms.usedBy(offer, asked, context, Bound.EXPECTED);
      if (uses > 0) {
        using.add(asked);
        used.add(uses);
      }
    }
    if (using.isEmpty()) {
      return List.of(whole(Subject.Kind.NOTHING_ASKED, Term.USE));
    }
    int[] weights = used.stream().mapToInt(Integer::intValue).toArray();
    int[] points = Apportionment.largestRemainder(pair.standardPoints(Term.USE), weights);
    List<Item> items = new ArrayList<>();
    for (int i = 0; i < points.length; i++) {
      SkillsAsk.Requirement asked = using.get(i);
      items.add(skillItem(asked, used(asked), points[i], Term.USE.standardMax()));
    }
    return items;
  }

  /** Returns the requirements that are not met, most points first. */
  List<Gap> gaps() {
    if (ask.state() != SkillsAsk.State.LISTED) {
      return List.of();
    }
    int[] points = ask.points(context.market());
    return IntStream.range(0, points.length)
        .boxed()
        .sorted(Comparator.comparingInt((Integer r) -> -points[r]))
        .map(r -> gap(ask.requirements().get(r)))
        .filter(gap -> gap.credit() < MET)
        .toList();
  }

  /** From which credit a skill requirement counts as met, per mille. */
  private static final int MET = 600;

  private Gap gap(SkillsAsk.Requirement asked) {
    int credit = SkillTerms.credit(offer, asked, context, Bound.EXPECTED);
    boolean open = SkillTerms.credit(offer, asked, context, Bound.HIGH) >= MET;
    Subject subject = asked.licence() ? pair.licence(asked.concept()) : pair.skill(asked.concept());
    return new Gap(subject, Importance.values()[asked.importance()].name(), credit, open);
  }
}
