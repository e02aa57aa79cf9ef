package nl.ongekend.core.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.ongekend.core.profile.AccessClass;
import org.jspecify.annotations.Nullable;

/**
 * Answers whether a person may do a job from a date. Immutable and thread-safe.
 *
 * <p>The tables in force on the day of the question decide; a past day replays the tables of that
 * day. Each matter (annotation, document, recognition, place) gives one verdict: that of its first
 * rule whose conditions hold, or {@code UNKNOWN} when an answer that this rule needs is missing.
 * The worst matter wins, all actions are kept.
 *
 * <p>Example: temporary protection, warehouse work from Monday 30 November 2026, asked on Friday 27
 * November 2026. The employer gives notice two working days ahead: {@code NOT_BEFORE} Tuesday 1
 * December.
 *
 * <p>Cost: rules are laid out per annotation and per day of change when the evaluator is made; an
 * evaluation walks a dozen conditions and allocates little or nothing.
 */
public final class RightEvaluator {

  /** The code of a reason when the tables do not reach back to the day of the question. */
  static final String NO_RULE = "no-rule-for-day";

  private static final RightVerdict BEFORE_TABLES =
      new RightVerdict(RightStatus.UNKNOWN, null, List.of(new Reason(NO_RULE, NO_RULE)), List.of());

  private final LocalDate[] changes;
  private final List<Era> eras;
  private final RuleSettings settings;
  private final List<RegulatedProfession> professions;

  private RightEvaluator(
      List<LocalDate> changes,
      List<Era> eras,
      RuleSettings settings,
      List<RegulatedProfession> professions) {
    this.changes = changes.toArray(new LocalDate[0]);
    this.eras = List.copyOf(eras);
    this.settings = settings;
    this.professions = professions;
  }

  /**
   * Returns an evaluator of these tables.
   *
   * @param tables the rules
   * @param settings the amounts that the tables name
   * @throws IllegalArgumentException if an amount is configured that no rule names
   */
  public static RightEvaluator of(RuleTables tables, RuleSettings settings) {
    requireNamed(settings, tables.amountNames());
    List<LocalDate> changes = RuleChecks.changes(tables.rules());
    List<Era> eras = new ArrayList<>();
    for (LocalDate day : changes) {
      eras.add(Era.of(tables.rules(), day));
    }
    return new RightEvaluator(changes, eras, settings, tables.professions());
  }

  private static void requireNamed(RuleSettings settings, Set<String> names) {
    for (RuleSettings.Amount amount : settings.amounts()) {
      if (!names.contains(amount.name())) {
        throw new IllegalArgumentException(
            "amount (%s) must be one of %s.%nMaybe it is misspelt."
                .formatted(amount.name(), names));
      }
    }
  }

  /**
   * Returns whether the person may do the job, by the rules in force on a day, at the first working
   * day of the job or that day if it is later.
   *
   * @param offer what is known of the person
   * @param ask what is known of the vacancy
   * @param asOf the day of the question
   */
  public RightVerdict evaluate(RightOffer offer, RightAsk ask, LocalDate asOf) {
    int era = era(asOf);
    if (era < 0) {
      return BEFORE_TABLES;
    }
    return eras.get(era).verdict(new Facts(offer, ask, FairTerms.none(), asOf, settings));
  }

  /**
   * Returns whether the recognition of a regulated profession is absent, or expected later: what
   * work is open meanwhile is then worth saying. Other matters may forbid the work besides.
   *
   * @param offer what is known of the person
   * @param ask what is known of the vacancy
   * @param asOf the day of the question
   */
  public boolean lacksRecognition(RightOffer offer, RightAsk ask, LocalDate asOf) {
    int era = era(asOf);
    if (era < 0 || ask.profession() == null) {
      return false;
    }
    Facts facts = new Facts(offer, ask, FairTerms.none(), asOf, settings);
    RightStatus status = eras.get(era).recognition(facts).status();
    return status == RightStatus.NOT_ALLOWED || status == RightStatus.NOT_BEFORE;
  }

  /** Returns the regulated professions, in the order of the table. */
  public List<RegulatedProfession> professions() {
    return professions;
  }

  /** Returns the rules in force on a day, or -1 before the first. */
  private int era(LocalDate asOf) {
    int found = Arrays.binarySearch(changes, asOf);
    return found >= 0 ? found : -found - 2;
  }

  /**
   * Returns whether a pair with this verdict may be ranked: it is allowed, now or after an action,
   * or it is unknown, or it is allowed from a day that is early enough for the vacancy.
   *
   * @param verdict the verdict
   * @param latestStart the latest acceptable first working day; missing: any
   */
  public static boolean isRanked(RightVerdict verdict, @Nullable LocalDate latestStart) {
    LocalDate from = verdict.from();
    return switch (verdict.status()) {
      case ALLOWED, AFTER_ACTION, UNKNOWN -> true;
      case NOT_BEFORE -> from == null || latestStart == null || !from.isAfter(latestStart);
      case NOT_ALLOWED -> false;
    };
  }

  /**
   * Returns whether no dates of the vacancy would let the pair be ranked: the answer for a whole
   * class of vacancies that differ in their dates only.
   *
   * @param offer what is known of the person
   * @param ask what is known of the vacancy; its dates are not looked at
   * @param asOf the day of the question
   * @return true only if {@link #isRanked} is false for every start, latest start and end; false
   *     may also mean that it is not known
   */
  public boolean isNeverRanked(RightOffer offer, RightAsk ask, LocalDate asOf) {
    int era = era(asOf);
    return era >= 0
        && eras.get(era).alwaysRefuses(new Facts(offer, ask, FairTerms.none(), asOf, settings));
  }

  /**
   * Returns whether the pair would be ranked whatever the dates of the vacancy: the other answer
   * for a whole class of vacancies that differ in their dates only.
   *
   * @param offer what is known of the person
   * @param ask what is known of the vacancy; its dates are not looked at
   * @param asOf the day of the question
   * @return true only if {@link #isRanked} is true for every start, latest start and end; false may
   *     also mean that it is not known
   */
  public boolean isAlwaysRanked(RightOffer offer, RightAsk ask, LocalDate asOf) {
    int era = era(asOf);
    return era >= 0
        && eras.get(era).alwaysLets(new Facts(offer, ask, FairTerms.none(), asOf, settings));
  }

  /**
   * The rules between two days of change, by the ordinal of the annotation.
   *
   * @param access what the annotation allows
   * @param document whether the document reaches the first day
   * @param recognition whether a regulated profession may be practised
   * @param place whether the place may offer what it says it does
   */
  private record Era(
      List<RuleList> access,
      List<RuleList> document,
      List<RuleList> recognition,
      List<RuleList> place) {

    static Era of(List<Rule> rules, LocalDate day) {
      return new Era(
          lists(rules, Matter.ACCESS, day),
          lists(rules, Matter.DOCUMENT, day),
          lists(rules, Matter.RECOGNITION, day),
          lists(rules, Matter.PLACE, day));
    }

    private static List<RuleList> lists(List<Rule> rules, Matter matter, LocalDate day) {
      return Arrays.stream(AccessClass.values())
          .map(access -> new RuleList(RuleChecks.listFor(rules, matter, access, day)))
          .toList();
    }

    RightVerdict recognition(Facts facts) {
      return recognition.get(facts.offer().access().ordinal()).verdict(facts);
    }

    boolean alwaysRefuses(Facts facts) {
      int annotation = facts.offer().access().ordinal();
      return access.get(annotation).alwaysRefuses(facts)
          || document.get(annotation).alwaysRefuses(facts)
          || recognition.get(annotation).alwaysRefuses(facts)
          || place.get(annotation).alwaysRefuses(facts);
    }

    boolean alwaysLets(Facts facts) {
      int annotation = facts.offer().access().ordinal();
      return access.get(annotation).alwaysLets(facts)
          && document.get(annotation).alwaysLets(facts)
          && recognition.get(annotation).alwaysLets(facts)
          && place.get(annotation).alwaysLets(facts);
    }

    RightVerdict verdict(Facts facts) {
      int annotation = facts.offer().access().ordinal();
      RightVerdict verdict = access.get(annotation).verdict(facts);
      verdict = verdict.and(document.get(annotation).verdict(facts));
      verdict = verdict.and(recognition(facts));
      return verdict.and(place.get(annotation).verdict(facts));
    }
  }
}
