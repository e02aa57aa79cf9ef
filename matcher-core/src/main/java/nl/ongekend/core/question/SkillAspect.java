package nl.ongekend.core.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import nl.ongekend.core.profile.Importance;
import nl.ongekend.core.question.UnmetCondition.Layer;
import nl.ongekend.core.score.Bound;
import nl.ongekend.core.score.SkillContext;
import nl.ongekend.core.score.SkillCredit;
import nl.ongekend.core.score.SkillTerms;
import nl.ongekend.core.score.SkillsAsk;
import nl.ongekend.core.score.SkillsOffer;

/**
 * Skills and licences. A skill is met from a credit of {@value Reach#MET} per mille, a licence when
 * it is held. Skills that an occupation stands in for are no condition: nobody asked them. Its
 * licences are: the work cannot be done without them.
 */
final class SkillAspect implements Aspect {

  private final SkillContext context;

  SkillAspect(SkillContext context) {
    this.context = context;
  }

  @Override
  public void addUnmet(Pair pair, List<UnmetCondition> unmet) {
    SkillsAsk ask = pair.vacancy().facets().skills();
    SkillsOffer offer = pair.person().facets().skills();
    for (SkillsAsk.Requirement asked : ask.requirements()) {
      if (isCondition(ask, asked) && !isMet(offer, asked, Bound.EXPECTED)) {
        boolean open = isMet(offer, asked, Bound.HIGH);
        unmet.add(new UnmetCondition(condition(asked), Layer.REQUIREMENT, code(asked), open));
      }
    }
  }

  /** Returns whether at most so many conditions are not met; looks no further than the next one. */
  static boolean isUnmetAtMost(int most, SkillsAsk ask, Predicate<SkillsAsk.Requirement> isMet) {
    int unmet = 0;
    for (SkillsAsk.Requirement asked : ask.requirements()) {
      if (isCondition(ask, asked) && !isMet.test(asked) && ++unmet > most) {
        return false;
      }
    }
    return true;
  }

  static boolean isCondition(SkillsAsk ask, SkillsAsk.Requirement asked) {
    boolean stated = asked.licence() || !ask.derived();
    return stated && asked.importance() == Importance.ESSENTIAL.ordinal();
  }

  /** Returns whether a requirement is met by expected values. */
  boolean isMet(SkillsOffer offer, SkillsAsk.Requirement asked) {
    return isMet(offer, asked, Bound.EXPECTED);
  }

  private boolean isMet(SkillsOffer offer, SkillsAsk.Requirement asked, Bound bound) {
    int needed = asked.licence() ? SkillCredit.FULL : Reach.MET;
    return SkillTerms.credit(offer, asked, context, bound) >= needed;
  }

  static Condition condition(SkillsAsk.Requirement asked) {
    Condition.Kind kind = asked.licence() ? Condition.Kind.LICENCE : Condition.Kind.SKILL;
    return new Condition(kind, asked.concept());
  }

  private static String code(SkillsAsk.Requirement asked) {
    return asked.licence() ? "licence.not-held" : "skill.not-met";
  }

  @Override
  public void addChanges(Pair pair, List<Change> changes) {
    SkillsOffer offer = pair.person().facets().skills();
    for (SkillsAsk.Requirement asked : pair.vacancy().facets().skills().requirements()) {
      if (!isMet(offer, asked, Bound.EXPECTED)) {
        changes.add(asked.licence() ? licence(offer, asked) : skill(offer, asked));
      }
    }
  }

  private static Change licence(SkillsOffer offer, SkillsAsk.Requirement asked) {
    boolean stated = offer.licences().stream().anyMatch(one -> one.licence() == asked.concept());
    return new Change(
        condition(asked),
        "licences",
        stated ? "absent" : Change.UNKNOWN,
        "held",
        pair -> pair.with(pair.person().with(withLicence(pair, asked.concept()))));
  }

  private static SkillsOffer withLicence(Pair pair, int licence) {
    SkillsOffer offer = pair.person().facets().skills();
    List<SkillsOffer.Licence> licences = new ArrayList<>(offer.licences());
    licences.removeIf(one -> one.licence() == licence);
    licences.add(new SkillsOffer.Licence(licence, true));
    licences.sort(Comparator.comparingInt(SkillsOffer.Licence::licence));
    return new SkillsOffer(
        offer.complete(), offer.claims(), offer.inferred(), licences, offer.anyLevel());
  }

  private Change skill(SkillsOffer offer, SkillsAsk.Requirement asked) {
    OptionalInt level =
        offer.claims().stream()
            .filter(claim -> claim.skill() == asked.concept())
            .mapToInt(SkillsOffer.Claim::level)
            .max();
    boolean known = level.orElse(0) > 0;
    String absent = offer.complete() ? "none" : Change.UNKNOWN;
    return new Change(
        condition(asked),
        "skills",
        known ? String.valueOf(level.getAsInt()) : absent,
        String.valueOf(asked.level()),
        pair -> pair.with(pair.person().with(withSkill(pair, asked))));
  }

  /** The skill learned: at the level asked, attested, used this month. */
  private SkillsOffer withSkill(Pair pair, SkillsAsk.Requirement asked) {
    SkillsOffer offer = pair.person().facets().skills();
    boolean fades = context.market().halfLifeMonths(asked.concept()) > 0;
    List<SkillsOffer.Claim> claims = new ArrayList<>(offer.claims());
    claims.add(
        new SkillsOffer.Claim(
            asked.concept(),
            asked.level(),
            SkillCredit.ATTESTED,
            fades ? context.asOfMonth() : SkillsOffer.NO_MONTH,
            true));
    Collections.sort(claims);
    return new SkillsOffer(
        offer.complete(), claims, offer.inferred(), offer.licences(), offer.anyLevel());
  }
}
