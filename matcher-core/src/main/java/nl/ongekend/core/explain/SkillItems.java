package nl.ongekend.core.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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

  /** One item that is the whole term. */
  private Item whole(Subject.Kind kind, Term term) {
    int max = term.standardMax();
    int points = pair.standardPoints(term);
    return new Item(
        new Subject(kind, ""),
        null,
        List.of(),
        points * SkillCredit.FULL / max,
        points,
        max,
        pair.score(Bound.EXPECTED));
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
              : skillItem(asked, new Gain(credit, gained, points[r]), credited(asked)));
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
        List.of(),
        credit,
        gained,
        max,
        pair.scoreWith(without));
  }

  /** Credit and points of one requirement. */
  private record Gain(int credit, int points, int max) {}

  private Item skillItem(
      SkillsAsk.Requirement asked, Gain gain, SkillsOffer.@Nullable Claim claim) {
    Subject requirement = pair.skill(asked.concept());
    if (claim != null) {
      return new Item(
          requirement,
          pair.skill(claim.skill()),
          List.of(step(claim.skill(), asked.concept())),
          gain.credit(),
          gain.points(),
          gain.max(),
          pair.scoreWith(without(claim)));
    }
    boolean inferred = gain.credit() > 0;
    return new Item(
        requirement,
        inferred ? requirement : null,
        inferred ? inferredPath(asked.concept()) : List.of(),
        gain.credit(),
        gain.points(),
        gain.max(),
        inferred ? pair.scoreWith(withoutInferred(asked.concept())) : pair.score(Bound.EXPECTED));
  }

  /** The listed claim that gives the credit, the first of the best; null when none gives any. */
  private SkillsOffer.@Nullable Claim credited(SkillsAsk.Requirement asked) {
    SkillsOffer.Claim best = null;
    int most = SkillTerms.inferredCredit(offer, asked);
    for (SkillsOffer.Claim claim : offer.claims()) {
      int credit = SkillTerms.credit(claim, asked, context, Bound.EXPECTED);
      // A listed claim is the better proof of equal credit; the first of equal claims is kept.
      if (credit > most || (credit == most && best == null && credit > 0)) {
        most = credit;
        best = claim;
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

  List<Item> use() {
    if (offer.anyLevel()) {
      return List.of(whole(Subject.Kind.ANY_LEVEL, Term.USE));
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
      int credit = SkillTerms.credit(offer, asked, context, Bound.EXPECTED);
      Gain gain = new Gain(credit, points[i], Term.USE.standardMax());
      items.add(skillItem(asked, gain, using(asked)));
    }
    return items;
  }

  /** The listed claim of which a requirement uses most, the first of equal ones. */
  private SkillsOffer.@Nullable Claim using(SkillsAsk.Requirement asked) {
    SkillsOffer.Claim best = null;
    int rarity = context.market().rarity(asked.concept());
    int most = SkillTerms.inferredCredit(offer, asked) * rarity / SkillCredit.FULL;
    for (SkillsOffer.Claim claim : offer.claims()) {
      int weight = claim.wanted() ? context.market().rarity(claim.skill()) : 0;
      int uses =
          SkillTerms.credit(claim, asked, context, Bound.EXPECTED) * weight / SkillCredit.FULL;
      if (uses > most || (uses == most && best == null && uses > 0)) {
        most = uses;
        best = claim;
      }
    }
    return best;
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
