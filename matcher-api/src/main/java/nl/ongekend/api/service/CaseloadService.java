package nl.ongekend.api.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ongekend.api.engine.Engine;
import nl.ongekend.api.store.ProposalLog;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.question.Completeness;
import nl.ongekend.core.question.Confirmation;
import org.jspecify.annotations.Nullable;

/**
 * Says at whom of a caseload to look first. Nothing of it counts for a score. Thread-safe.
 *
 * <p>Nobody is shown here, so no view is recorded; whoever shows the people that were selected
 * reads them one by one.
 */
public final class CaseloadService {

  private static final Comparator<LocalDate> NEVER_FIRST =
      Comparator.nullsFirst(Comparator.naturalOrder());

  private final DocumentService<Passport> passports;
  private final ProposalLog proposals;

  CaseloadService(Engine engine, DocumentService<Passport> passports) {
    this.passports = passports;
    this.proposals = engine.store().proposals();
  }

  /** What decides about the place of somebody. */
  private record Member(
      UUID id, int answered, Confirmation confirmation, @Nullable LocalDate proposedOn) {}

  /**
   * Returns on which day something was proposed last, by passport; nobody is in it to whom nothing
   * was proposed for {@value ProposalLog#KEPT_DAYS} days.
   */
  public Map<UUID, LocalDate> lastProposed(Caller caller) {
    return proposals.latest(caller.actor(), caller.purpose());
  }

  /** Returns the passports of those whom a query lists, in its order. O(passports). */
  public List<UUID> select(Caller caller, CaseloadQuery query, LocalDate today) {
    Map<UUID, LocalDate> proposedOn = lastProposed(caller);
    List<Member> members = new ArrayList<>();
    passports.peekAll(
        caller,
        passport -> {
          Member member = member(passport, proposedOn.get(passport.id()), today);
          if (isAsked(query, passport, member, today)) {
            members.add(member);
          }
        });
    return members.stream().sorted(order(query.order())).map(Member::id).toList();
  }

  private static Member member(Passport passport, @Nullable LocalDate proposedOn, LocalDate today) {
    return new Member(
        passport.id(),
        Completeness.of(passport).answered(),
        Confirmation.of(passport.id(), passport.freshness(), today),
        proposedOn);
  }

  private static boolean isAsked(
      CaseloadQuery query, Passport passport, Member member, LocalDate today) {
    LocalDate proposedOn = member.proposedOn();
    boolean idle = proposedOn == null || !proposedOn.isAfter(today.minusDays(query.idleDays()));
    return idle
        && (query.state() == null || query.state() == member.confirmation().state())
        && (query.caseload().isEmpty() || query.caseload().equals(passport.caseload()));
  }

  /** Equal ones stand in the order of their ids. */
  private static Comparator<Member> order(CaseloadQuery.Order order) {
    return switch (order) {
      // They come in the order of their ids as unsigned bytes, and sorting keeps it.
      case KEPT -> (_, _) -> 0;
      case FRESHNESS -> Comparator.comparing(Member::confirmation, Confirmation.FIRST_DUE);
      case COMPLETENESS -> Comparator.comparingInt(Member::answered);
      case PROPOSED -> Comparator.comparing(Member::proposedOn, NEVER_FIRST);
    };
  }
}
