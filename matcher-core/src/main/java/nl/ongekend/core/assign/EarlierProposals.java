package nl.ongekend.core.assign;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The proposals of a period, counted against caps. Proposals of days after the day of the batch do
 * not count. Immutable once made; safe for use by several threads.
 *
 * <p>Worked example: with at most 3 proposals of one vacancy to one person in 28 days, those of 14,
 * 21 and 28 November hold the vacancy back on 30 November, and again from 12 December, when the
 * first of them no longer counts.
 */
public final class EarlierProposals {

  private final ProposalCaps caps;
  private final LocalDate asOf;

  /** By what is counted: the days, ascending. */
  private final Map<Counted, List<LocalDate>> daysByCounted = new HashMap<>();

  /** What a cap counts together; absent parts are not looked at. */
  private record Counted(
      @Nullable String person, @Nullable String vacancy, @Nullable String employer) {}

  private EarlierProposals(ProposalCaps caps, LocalDate asOf) {
    this.caps = caps;
    this.asOf = asOf;
  }

  /**
   * Counts proposals; those outside the period are passed over.
   *
   * @param asOf the day of the batch
   */
  public static EarlierProposals of(
      ProposalCaps caps, LocalDate asOf, Collection<EarlierProposal> proposals) {
    EarlierProposals earlier = new EarlierProposals(caps, asOf);
    proposals.forEach(earlier::count);
    earlier.daysByCounted.values().forEach(days -> days.sort(null));
    return earlier;
  }

  private void count(EarlierProposal proposal) {
    if (proposal.on().isAfter(asOf) || !proposal.on().plusDays(caps.days()).isAfter(asOf)) {
      return;
    }
    Stream.of(
            new Counted(proposal.person(), proposal.vacancy(), null),
            new Counted(proposal.person(), null, proposal.employer()),
            new Counted(null, proposal.vacancy(), null))
        .forEach(counted ->
            daysByCounted.computeIfAbsent(counted, none -> new ArrayList<>()).add(proposal.on()));
  }

  /** Returns to how many people a vacancy may still be proposed; null when nothing limits it. */
  public @Nullable Integer left(String vacancy) {
    return left(caps.vacancy(), new Counted(null, vacancy, null));
  }

  private @Nullable Integer left(@Nullable Integer cap, Counted counted) {
    return cap == null ? null : Math.max(0, cap - days(counted).size());
  }

  private List<LocalDate> days(Counted counted) {
    return daysByCounted.getOrDefault(counted, List.of());
  }

  /**
   * Returns what of an own list is held back, by vacancy. Where a batch may propose more vacancies
   * to the person than are left of an employer, only the best of that employer take part.
   *
   * @param employerByVacancy the own list, best first, and whose vacancies these are
   * @param most how many vacancies this batch may propose to the person
   */
  public Map<String, HeldBack> heldBack(
      String person, SequencedMap<String, String> employerByVacancy, int most) {
    Map<String, HeldBack> heldBack = new LinkedHashMap<>();
    Map<String, Integer> openByEmployer = new HashMap<>();
    employerByVacancy.forEach((vacancy, employer) -> {
      HeldBack held = heldBack(person, vacancy);
      if (held == null) {
        int better = openByEmployer.merge(employer, 1, Integer::sum) - 1;
        held = ofEmployer(person, employer, Math.min(better, most - 1));
      }
      if (held != null) {
        heldBack.put(vacancy, held);
      }
    });
    return heldBack;
  }

  private @Nullable HeldBack heldBack(String person, String vacancy) {
    HeldBack held =
        reached(HeldBack.Cap.SAME_VACANCY, caps.sameVacancy(), new Counted(person, vacancy, null));
    return held == null
        ? reached(HeldBack.Cap.VACANCY, caps.vacancy(), new Counted(null, vacancy, null))
        : held;
  }

  private @Nullable HeldBack ofEmployer(String person, String employer, int better) {
    Counted counted = new Counted(person, null, employer);
    Integer left = left(caps.sameEmployer(), counted);
    if (left == null || left > better) {
      return null;
    }
    return left == 0
        ? reached(HeldBack.Cap.SAME_EMPLOYER, caps.sameEmployer(), counted)
        : new HeldBack(HeldBack.Cap.SAME_EMPLOYER, days(counted).size(), caps.days(), null);
  }

  private @Nullable HeldBack reached(HeldBack.Cap which, @Nullable Integer cap, Counted counted) {
    List<LocalDate> days = days(counted);
    if (cap == null || days.size() < cap) {
      return null;
    }
    LocalDate leaving = days.get(days.size() - cap);
    return new HeldBack(which, days.size(), caps.days(), leaving.plusDays(caps.days()));
  }
}
