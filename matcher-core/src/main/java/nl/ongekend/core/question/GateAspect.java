package nl.ongekend.core.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.ongekend.core.profile.AccessClass;
import nl.ongekend.core.profile.Profession;
import nl.ongekend.core.profile.ProfessionalRecognition;
import nl.ongekend.core.profile.RecognitionStatus;
import nl.ongekend.core.question.UnmetCondition.Layer;
import nl.ongekend.core.rule.RightAsk;
import nl.ongekend.core.rule.RightEvaluator;
import nl.ongekend.core.rule.RightOffer;
import nl.ongekend.core.rule.RightVerdict;
import nl.ongekend.core.score.ExclusionVerdict;
import nl.ongekend.core.score.PersonFacets;
import nl.ongekend.core.score.VacancyFacets;

/**
 * Right, exclusions and the start. What a person has ruled out is a no, and no change is proposed
 * to it.
 */
final class GateAspect implements Aspect {

  private final RightEvaluator rights;
  private final LocalDate asOf;

  GateAspect(RightEvaluator rights, LocalDate asOf) {
    this.rights = rights;
    this.asOf = asOf;
  }

  @Override
  public void addUnmet(Pair pair, List<UnmetCondition> unmet) {
    RightVerdict verdict = rights.evaluate(pair.person().right(), pair.vacancy().right(), asOf);
    if (!RightEvaluator.isRanked(verdict, pair.vacancy().right().latestStart())) {
      String code = verdict.reasons().isEmpty() ? "right" : verdict.reasons().getFirst().code();
      unmet.add(unmet(Condition.Kind.RIGHT, Layer.RIGHT, code));
    }
    PersonFacets person = pair.person().facets();
    VacancyFacets vacancy = pair.vacancy().facets();
    ExclusionVerdict excluded = ExclusionVerdict.of(person.exclusions(), vacancy);
    if (excluded != ExclusionVerdict.NONE) {
      String code = "excluded." + excluded.name().toLowerCase(Locale.ROOT).replace('_', '-');
      unmet.add(unmet(Condition.Kind.EXCLUSION, Layer.FEASIBLE, code));
    }
    if (person.availableFrom() > vacancy.latestStartDay()) {
      unmet.add(unmet(Condition.Kind.START, Layer.FEASIBLE, "start.available-too-late"));
    }
  }

  boolean isRight(RightOffer offer, RightAsk ask) {
    return RightEvaluator.isRanked(rights.evaluate(offer, ask, asOf), ask.latestStart());
  }

  /** Returns whether no dates of the vacancy make a pair right. */
  boolean isNeverRight(RightOffer offer, RightAsk undated) {
    return rights.isNeverRanked(offer, undated, asOf);
  }

  private static UnmetCondition unmet(Condition.Kind kind, Layer layer, String code) {
    return new UnmetCondition(Condition.of(kind), layer, code, false);
  }

  @Override
  public void addChanges(Pair pair, List<Change> changes) {
    addRight(pair, changes);
    int latest = pair.vacancy().facets().latestStartDay();
    int from = pair.person().facets().availableFrom();
    if (from > latest) {
      changes.add(
          new Change(
              Condition.of(Condition.Kind.START),
              "workTime.availableFrom",
              LocalDate.ofEpochDay(from).toString(),
              LocalDate.ofEpochDay(latest).toString(),
              changed -> changed.with(changed.person().withDays(latest, expiry(changed)))));
    }
  }

  private static int expiry(Pair pair) {
    return pair.person().facets().expiresOn();
  }

  /** The changes of recognition and of the document that let the pair be ranked. */
  private void addRight(Pair pair, List<Change> changes) {
    RightOffer offer = pair.person().right();
    RightAsk ask = pair.vacancy().right();
    if (isRight(offer, ask)) {
      return;
    }
    Condition right = Condition.of(Condition.Kind.RIGHT);
    Profession profession = ask.profession();
    if (profession != null) {
      changes.add(
          new Change(
              right,
              "recognitions",
              standing(offer, profession).name(),
              RecognitionStatus.RECOGNISED.name(),
              changed -> changed.with(changed.person().with(recognised(changed, profession)))));
    }
    if (offer.access() != AccessClass.FREE) {
      changes.add(
          new Change(
              right,
              "labourMarketAccess",
              offer.access().name(),
              AccessClass.FREE.name(),
              changed -> changed.with(changed.person().with(free(changed.person().right())))));
    }
  }

  private static RecognitionStatus standing(RightOffer offer, Profession profession) {
    List<ProfessionalRecognition> known = offer.recognitions();
    return known == null
        ? RecognitionStatus.NOT_ASKED
        : known.stream()
            .filter(one -> isOf(one, profession))
            .map(ProfessionalRecognition::status)
            .findFirst()
            .orElse(known.isEmpty() ? RecognitionStatus.ABSENT : RecognitionStatus.NOT_ASKED);
  }

  private static boolean isOf(ProfessionalRecognition one, Profession profession) {
    return one.authority().equals(profession.authority())
        && one.profession().equals(profession.profession());
  }

  private static RightOffer recognised(Pair pair, Profession profession) {
    RightOffer offer = pair.person().right();
    List<ProfessionalRecognition> known = offer.recognitions();
    List<ProfessionalRecognition> all = new ArrayList<>(known == null ? List.of() : known);
    all.removeIf(one -> isOf(one, profession));
    all.add(
        new ProfessionalRecognition(
            profession.authority(), profession.profession(), RecognitionStatus.RECOGNISED, null));
    return new RightOffer(offer.access(), offer.validUntil(), offer.asylum(), offer.age(), all);
  }

  private static RightOffer free(RightOffer offer) {
    return new RightOffer(AccessClass.FREE, null, null, offer.age(), offer.recognitions());
  }
}
