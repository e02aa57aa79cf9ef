package nl.ongekend.api.cli.text;

import java.util.ArrayList;
import java.util.List;
import nl.ongekend.api.view.ProposalDocument;

/** What became of rules between people and over time, as lines for a person. */
final class RulesText {

  private RulesText() {}

  /** Returns what the rules cost at most, and what became of partners and of each floor. */
  static List<String> summary(ProposalDocument.Between between) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s; without the rules %d could be served, and these people could total %,d"
            .formatted(
                between.exact()
                    ? "Nothing that keeps the rules between people is better"
                    : "This keeps the rules between people and may not be the best",
                between.servedWithout(),
                between.totalWithout()));
    ProposalDocument.Partners partners = between.partners();
    if (!partners.equals(new ProposalDocument.Partners(0, 0, 0, 0, 0))) {
      lines.add(
          "Partners: %d together, %d without an area for both, %d where one is served, %d where nobody is, %d not taking part"
              .formatted(
                  partners.together(),
                  partners.noSharedArea(),
                  partners.oneAlone(),
                  partners.neither(),
                  partners.passedOver()));
    }
    between.floors().forEach(floor -> lines.add(floor(floor)));
    return lines;
  }

  private static String floor(ProposalDocument.Floor floor) {
    String served =
        "%s: %d of at least %d served".formatted(floor.name(), floor.served(), floor.least());
    return floor.missing() == 0
        ? served
        : "%s, %d missing: %s".formatted(served, floor.missing(), reason(floor));
  }

  private static String reason(ProposalDocument.Floor floor) {
    return switch (floor.reason()) {
      case "FEW_MEMBERS" -> "only %d of the group take part".formatted(floor.members());
      case "FEW_VACANCIES" ->
          "only %d of them have a vacancy that they may be proposed".formatted(floor.reachable());
      case "FEW_PLACES" -> "only %d of them can be served together".formatted(floor.servable());
      default -> "partners or another floor have the places";
    };
  }

  /** Returns what rules did to one person. */
  static List<String> lines(ProposalDocument.Person person) {
    List<String> lines = new ArrayList<>();
    for (ProposalDocument.Listed listed : person.list()) {
      ProposalDocument.Held held = listed.held();
      if (held != null) {
        lines.add("  %s  held back: %s".formatted(listed.vacancy(), held.reason()));
      }
    }
    ProposalDocument.Partner partner = person.partner();
    if (partner != null) {
      lines.add("  partner %s: %s".formatted(partner.passport(), outcome(partner)));
    }
    return lines;
  }

  private static String outcome(ProposalDocument.Partner partner) {
    return switch (partner.outcome()) {
      case "TOGETHER" -> "both are proposed work in " + partner.area();
      case "NO_SHARED_AREA" -> "no area has a vacancy for both";
      case "ONE_ALONE" -> "one of both is proposed work; others have the places for two";
      default -> "neither is proposed work; others have the places";
    };
  }
}
