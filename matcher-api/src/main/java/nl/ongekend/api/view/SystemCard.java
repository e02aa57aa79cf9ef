package nl.ongekend.api.view;

import java.util.List;
import java.util.stream.Stream;
import nl.ongekend.api.view.SystemCardDocument.PointView;
import nl.ongekend.api.view.SystemCardDocument.SectionView;
import nl.ongekend.core.fairness.FairnessAudit;
import nl.ongekend.core.privacy.Retention;

/**
 * What every installation says of itself. The page {@code docs/system-card.md} is made of it, and a
 * test looks each figure up on the page that it names.
 */
public final class SystemCard {

  private static final String ACCESS = "access.md";
  private static final String MATCHING = "matching.md";
  private static final String PRIVACY = "privacy.md";
  private static final String TRUST = "trust.md";

  private SystemCard() {}

  /** Returns the parts, in order. */
  public static List<SectionView> sections() {
    return List.of(purpose(), users(), decidesNot(), dataUsed(), limits(), figures(), oversight());
  }

  private static SectionView section(String id, String title, PointView... points) {
    return new SectionView(id, title, List.of(points));
  }

  private static PointView point(String text, String page) {
    return new PointView(text, page);
  }

  private static SectionView purpose() {
    return section(
        "purpose",
        "What it is for",
        point("Finds work for people and people for work by skills, and says why.", MATCHING),
        point("Proposes to a coach who could be offered which vacancy.", "assignment.md"),
        point(
            "Says what stands between a person and work, and what would change it.",
            "questions.md"),
        point(
            "Selecting people for work is high-risk use in the AI Act, Annex III.",
            "compliance.md"));
  }

  private static SectionView users() {
    return section(
        "users",
        "Who works with it",
        point("Job coaches, staff of welcome centres, and employers through them.", ACCESS),
        point("It is about people who look for work, often new in the country.", PRIVACY));
  }

  private static SectionView decidesNot() {
    return section(
        "decides-not",
        "What it does not decide",
        point(
            "It rejects nobody and informs nobody: a proposal is a suggestion to a coach.",
            MATCHING),
        point("No employer learns who somebody is before two people have agreed.", PRIVACY),
        point("It does not decide on a benefit, a permit, a subsidy or a diploma.", MATCHING),
        point(
            "It does not learn from what people choose; the same question has the same answer.",
            TRUST));
  }

  private static SectionView dataUsed() {
    return section(
        "data",
        "What it looks at, and never",
        point(
            "May count: skills, occupations, languages, hours, times, travel, licences, wishes and"
                + " exclusions of the person.",
            MATCHING),
        point(
            "Only a named, dated rule with a source may read: permission to work, recognition,"
                + " age.",
            MATCHING),
        point(
            "Never counts: name, education as a document, partner, caseload, subsidy, and what no"
                + " field exists for, such as sex, origin, religion or health.",
            TRUST),
        point("Circumstances that reports need are kept apart; no match can read them.", PRIVACY),
        point("What is not known is unknown and not a no.", MATCHING));
  }

  private static SectionView limits() {
    return section(
        "limits",
        "Known limits",
        point("Tested on generated people and vacancies, not yet on real outcomes.", TRUST),
        point(
            "With 40 % of answers missing the best are often not found: 0.257, asked 0.85.", TRUST),
        point(
            "What counts (hours, language, distance) may stand in for something that must not;"
                + " groups can be counted from outside, with a flag below "
                + FairnessAudit.FLOOR
                + ".",
            "fairness.md"),
        point("Reading texts makes proposals that a person has to look at.", "reading.md"),
        point(
            "Texts of grounds and rules have to be checked by a lawyer of the organisation.",
            PRIVACY));
  }

  private static SectionView figures() {
    return section(
        "figures",
        "Figures",
        point("1,002,528 cases compared with scoring every pair: 0 failures.", TRUST),
        point("100,000 explanations add up to their scores: 0 failures.", TRUST),
        point("100,000 pairs with 86 fields changed that must not count: 0 failures.", TRUST),
        point(
            "Kept for %d days after the last thing that happened, or %d with agreement."
                .formatted(Retention.DAYS, Retention.AGREED_DAYS),
            PRIVACY));
  }

  private static SectionView oversight() {
    return section(
        "oversight",
        "People in charge",
        point(
            "Each match comes with its reasons, what is open and what would change it.", MATCHING),
        point("A coach may pin, exclude and opt out, and runs a proposal anew.", "batch.md"),
        point("Every view of a person is recorded in an audit that shows tampering.", ACCESS),
        point(
            "An answer is computed again years later from one file, its receipt.",
            "decisions/0016-receipts.md"),
        point(
            "A person gets everything that is kept about them, and is erased with a proof.",
            "operating.md"));
  }

  /** Returns the page. */
  public static String page() {
    Stream<String> head =
        Stream.of(
            "# System card",
            "",
            "What every installation says of itself at `GET /v1/system-card`, there with versions"
                + " of program and data and with whom to ask (`serve --contact TEXT`).",
            "Made by `SystemCardTest`; figures are looked up on the pages beside them.");
    Stream<String> parts = sections().stream().flatMap(SystemCard::lines);
    return Stream.concat(head, parts).reduce("", (page, line) -> page + line + "\n");
  }

  private static Stream<String> lines(SectionView section) {
    return Stream.concat(
        Stream.of("", "## " + section.title(), ""),
        section.points().stream()
            .map(point -> "- %s [%s](%2$s)".formatted(point.text(), point.page())));
  }
}
