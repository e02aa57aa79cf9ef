package nl.ongekend.core.scheme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Which schemes a person, an employer or a pair can use on a day, why, and which answers are
 * missing. Immutable and thread-safe; never part of a score.
 *
 * <pre>
 *   not open on the day                     CLOSED, with how it stands
 *   some known answer does not meet it      NOT_FOR_THEM
 *   some answer is missing                  ANSWERS_MISSING
 *   every condition is met                  USABLE
 * </pre>
 */
public final class SchemeAdvice {

  private final SchemeRegistry registry;

  /** Creates advice from a registry. */
  public SchemeAdvice(SchemeRegistry registry) {
    this.registry = registry;
  }

  /** Whether a scheme can be used, best first. */
  public enum Usability {
    /** Every condition is met. */
    USABLE,
    /** It may be usable; an answer is missing. */
    ANSWERS_MISSING,
    /** A known answer does not meet a condition. */
    NOT_FOR_THEM,
    /** It is not open on the day, or not known well enough to be used. */
    CLOSED
  }

  /**
   * What is said about one scheme.
   *
   * @param scheme the scheme
   * @param standing how it stands on the day
   * @param usability whether it can be used
   * @param met the conditions that are met
   * @param failed the conditions that a known answer does not meet
   * @param missing the answers that nobody gave, each once
   */
  public record Advice(
      Scheme scheme,
      Standing standing,
      Usability usability,
      List<SchemeCondition> met,
      List<SchemeCondition> failed,
      List<Fact> missing) {

    /** Copies the lists. */
    public Advice {
      met = List.copyOf(met);
      failed = List.copyOf(failed);
      missing = List.copyOf(missing);
    }
  }

  /**
   * Returns what is said about every scheme for one beneficiary, usable ones first, then in the
   * order of the registry. For a pair that is every scheme: what the person or the employer alone
   * can use as well.
   */
  public List<Advice> listAdvice(Beneficiary beneficiary, SchemeFacts facts, LocalDate day) {
    return registry.listSchemes().stream()
        .filter(scheme ->
            beneficiary == Beneficiary.PAIR || scheme.beneficiaries().contains(beneficiary))
        .map(scheme -> advice(scheme, facts, day))
        .sorted(Comparator.comparing(Advice::usability))
        .toList();
  }

  /** Returns what is said about one scheme. */
  public Advice advice(Scheme scheme, SchemeFacts facts, LocalDate day) {
    List<SchemeCondition> met = new ArrayList<>();
    List<SchemeCondition> failed = new ArrayList<>();
    List<Fact> missing = new ArrayList<>();
    for (SchemeCondition condition : scheme.conditions()) {
      Optional<String> answer = facts.findAnswer(condition.fact());
      if (answer.isPresent()) {
        (condition.holds(answer.get()) ? met : failed).add(condition);
      } else if (!missing.contains(condition.fact())) {
        missing.add(condition.fact());
      }
    }
    Standing standing = scheme.standing(day);
    return new Advice(scheme, standing, usability(standing, failed, missing), met, failed, missing);
  }

  private static Usability usability(
      Standing standing, List<SchemeCondition> failed, List<Fact> missing) {
    if (standing != Standing.OPEN) {
      return Usability.CLOSED;
    }
    if (!failed.isEmpty()) {
      return Usability.NOT_FOR_THEM;
    }
    return missing.isEmpty() ? Usability.USABLE : Usability.ANSWERS_MISSING;
  }
}
