package nl.ongekend.api.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.ongekend.api.view.BatchDocument;
import nl.ongekend.api.view.ProposalDifferenceDocument;
import nl.ongekend.api.view.ProposalDifferenceDocument.Because;
import nl.ongekend.api.view.ProposalDifferenceDocument.Change;
import nl.ongekend.core.assign.AssignmentDifference;
import nl.ongekend.core.release.Build;

/** Says what changed between two proposals, person by person, and why. */
public final class ProposalDifferences {

  private final ProposalSide before;
  private final ProposalSide after;
  private final List<String> differing;

  private ProposalDifferences(Proposal before, Proposal after) {
    this.before = new ProposalSide(before);
    this.after = new ProposalSide(after);
    this.differing = differing(before.cohort().head(), after.cohort().head());
  }

  /** Returns the difference of two proposals of any batches. */
  public static ProposalDifferenceDocument between(Build build, Proposal before, Proposal after) {
    ProposalDifferences differences = new ProposalDifferences(before, after);
    return new ProposalDifferenceDocument(
        ProposalDifferenceDocument.SCHEMA,
        build.version(),
        build.commit(),
        after.cohort().head().asOf(),
        new ProposalMapper(before).outcome(),
        new ProposalMapper(after).outcome(),
        differences.differing,
        AssignmentDifference.between(before.result(), after.result()).stream()
            .map(differences::change)
            .toList());
  }

  private static List<String> differing(BatchDocument before, BatchDocument after) {
    List<String> differing = new ArrayList<>();
    addIf(differing, "taxonomy", before.versions().taxonomy(), after.versions().taxonomy());
    addIf(differing, "rules", before.versions().rules(), after.versions().rules());
    addIf(differing, "market", before.versions().market(), after.versions().market());
    addIf(differing, "profile", before.versions().profile(), after.versions().profile());
    addIf(differing, "places", before.versions().places(), after.versions().places());
    addIf(differing, "score", before.versions().score(), after.versions().score());
    addIf(differing, "date", before.asOf(), after.asOf());
    return differing;
  }

  private static void addIf(List<String> differing, String name, Object before, Object after) {
    if (!before.equals(after)) {
      differing.add(name);
    }
  }

  private Change change(AssignmentDifference difference) {
    UUID passport = UUID.fromString(difference.person());
    return new Change(
        passport,
        ids(difference.before()),
        ids(difference.after()),
        difference.cause().name(),
        because(difference, passport));
  }

  private static List<UUID> ids(List<String> ids) {
    return ids.stream().map(UUID::fromString).toList();
  }

  private List<Because> because(AssignmentDifference difference, UUID passport) {
    List<UUID> was = ids(difference.before());
    List<UUID> is = ids(difference.after());
    return switch (difference.cause()) {
      case COHORT ->
          List.of(new Because(before.has(passport) ? "person-left" : "person-joined", null));
      case CHOICE -> choices(passport);
      case RULE -> rules(passport);
      case VACANCY -> vacancies(was, is);
      case SCORE -> scores(passport);
      case SOMEBODY_ELSE -> others(was, is);
    };
  }

  private List<Because> choices(UUID passport) {
    List<Because> because = new ArrayList<>();
    addMoved(because, "pinned", before.pins(passport), after.pins(passport));
    addMoved(because, "unpinned", after.pins(passport), before.pins(passport));
    addMoved(because, "excluded", before.exclusions(passport), after.exclusions(passport));
    addMoved(because, "admitted", after.exclusions(passport), before.exclusions(passport));
    if (before.isOut(passport) != after.isOut(passport)) {
      because.add(new Because(after.isOut(passport) ? "opted-out" : "opted-in", null));
    }
    return because;
  }

  private static void addMoved(List<Because> because, String code, List<UUID> from, List<UUID> to) {
    to.stream()
        .filter(vacancy -> !from.contains(vacancy))
        .forEach(vacancy -> because.add(new Because(code, vacancy)));
  }

  private List<Because> rules(UUID passport) {
    List<Because> because = new ArrayList<>();
    if (before.floor(passport) != after.floor(passport)) {
      because.add(new Because("floor-changed", null));
    }
    if (before.cap(passport) != after.cap(passport)) {
      because.add(new Because("cap-changed", null));
    }
    if (!Objects.equals(before.partner(passport), after.partner(passport))) {
      because.add(new Because("partner-changed", null));
    }
    if (!before.leastByFloor(passport).equals(after.leastByFloor(passport))) {
      because.add(new Because("group-floor-changed", null));
    }
    addMoved(because, "held-back", before.heldBack(passport), after.heldBack(passport));
    addMoved(because, "free-again", after.heldBack(passport), before.heldBack(passport));
    return because;
  }

  private List<Because> vacancies(List<UUID> was, List<UUID> is) {
    List<Because> because = new ArrayList<>();
    is.stream()
        .filter(vacancy -> !before.knows(vacancy))
        .forEach(vacancy -> because.add(new Because("vacancy-new", vacancy)));
    was.stream()
        .filter(vacancy -> !after.knows(vacancy))
        .forEach(vacancy -> because.add(new Because("vacancy-gone", vacancy)));
    return because;
  }

  /** What could have changed the own list; a new place in it can also push another one out. */
  private List<Because> scores(UUID passport) {
    List<Because> because = new ArrayList<>();
    if (!Objects.equals(before.document(passport), after.document(passport))) {
      because.add(new Because("passport-changed", null));
    }
    before.listed(passport).stream()
        .filter(vacancy -> !after.knows(vacancy))
        .forEach(vacancy -> because.add(new Because("vacancy-gone", vacancy)));
    after.listed(passport).stream()
        .filter(vacancy -> !before.knows(vacancy))
        .forEach(vacancy -> because.add(new Because("vacancy-new", vacancy)));
    after.listed(passport).stream()
        .filter(vacancy -> before.knows(vacancy) && !before.sameDocument(after, vacancy))
        .forEach(vacancy -> because.add(new Because("vacancy-changed", vacancy)));
    differing.forEach(name -> because.add(new Because(name + "-changed", null)));
    return because;
  }

  private List<Because> others(List<UUID> was, List<UUID> is) {
    List<Because> because = new ArrayList<>();
    was.stream()
        .filter(vacancy -> !is.contains(vacancy))
        .forEach(vacancy -> because.add(new Because("went-to-others", vacancy)));
    is.stream()
        .filter(vacancy -> !was.contains(vacancy))
        .forEach(vacancy -> because.add(new Because("came-free", vacancy)));
    was.stream()
        .filter(vacancy -> before.openings(vacancy) != after.openings(vacancy))
        .forEach(vacancy -> because.add(new Because("openings-changed", vacancy)));
    return because;
  }
}
