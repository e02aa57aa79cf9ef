package nl.ongekend.api.cli.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.ongekend.api.proposal.ProposalMapper;
import nl.ongekend.api.view.ProposalDifferenceDocument;
import nl.ongekend.api.view.ProposalDocument;

/** Proposals, and the difference of two of them, as lines for a person. */
public final class ProposalText {

  private static final String NOTHING = "nothing";

  private ProposalText() {}

  /** Returns what a proposal comes to, and then person by person what is proposed and why. */
  public static List<String> lines(ProposalMapper proposal) {
    List<String> lines = new ArrayList<>(summary(proposal.head()));
    proposal.people().forEach(person -> addPerson(person, lines));
    return lines;
  }

  /** Returns what a proposal comes to, beside the usual way. */
  public static List<String> summary(ProposalDocument head) {
    ProposalDocument.Greedy greedy = head.greedy();
    ProposalDocument.Rules rules = head.rules();
    List<String> summary = new ArrayList<>();
    summary.add(outcome(head.outcome()));
    summary.add(
        "One after the other (greedy): %d served, %d proposals, %,d points"
            .formatted(greedy.served(), greedy.proposals(), greedy.total()));
    summary.add(
        "k %d, floor %,d, tie key %d".formatted(rules.listLength(), rules.floor(), rules.tieKey()));
    ProposalDocument.Between between = head.between();
    if (between != null) {
      summary.addAll(RulesText.summary(between));
    }
    return summary;
  }

  private static String outcome(ProposalDocument.Outcome outcome) {
    return "%d of %d people served, %d proposals, %,d points, gap %d"
        .formatted(
            outcome.served(),
            outcome.people(),
            outcome.proposals(),
            outcome.total(),
            outcome.gap());
  }

  private static void addPerson(ProposalDocument.Person person, List<String> lines) {
    lines.add("");
    lines.add("%s, %d days".formatted(person.passport(), person.daysWithoutProposal()));
    if (person.proposals().isEmpty()) {
      lines.add("  " + NOTHING);
    }
    for (ProposalDocument.Offer offer : person.proposals()) {
      lines.add("  %s  %,d points".formatted(offer.vacancy(), offer.points()));
      lines.add("    " + offer.reason());
    }
    lines.addAll(RulesText.lines(person));
  }

  /** Returns what changed, person by person, and why. */
  public static List<String> lines(ProposalDifferenceDocument difference) {
    List<String> lines = new ArrayList<>();
    lines.add("before: " + outcome(difference.before()));
    lines.add("after:  " + outcome(difference.after()));
    if (!difference.differing().isEmpty()) {
      lines.add("not the same: " + String.join(", ", difference.differing()));
    }
    difference.changes().forEach(change -> addChange(change, lines));
    return lines;
  }

  private static void addChange(ProposalDifferenceDocument.Change change, List<String> lines) {
    lines.add("");
    lines.add(change.passport().toString());
    lines.add("  %s -> %s".formatted(ids(change.before()), ids(change.after())));
    String because =
        String.join(
            ", ",
            change.because().stream()
                .map(each ->
                    each.vacancy() == null ? each.code() : each.code() + " " + each.vacancy())
                .toList());
    lines.add("  " + cause(change.cause()) + (because.isEmpty() ? "" : ": " + because));
  }

  private static String ids(List<?> ids) {
    Stream<String> texts = ids.stream().map(Object::toString);
    return ids.isEmpty() ? NOTHING : String.join(", ", texts.toList());
  }

  private static String cause(String cause) {
    return switch (cause) {
      case "COHORT" -> "who takes part";
      case "CHOICE" -> "your choice";
      case "RULE" -> "a rule of the proposal";
      case "VACANCY" -> "a vacancy that came or went";
      case "SCORE" -> "a score of the own list";
      default -> "somebody else";
    };
  }
}
