package nl.ongekend.api.view;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.ongekend.core.explain.Explanation;
import nl.ongekend.core.explain.Item;
import nl.ongekend.core.explain.Subject;
import nl.ongekend.core.explain.TermExplanation;
import nl.ongekend.core.match.RankRequest;
import nl.ongekend.core.match.Versions;
import nl.ongekend.core.release.Build;
import nl.ongekend.taxonomy.TaxonomySnapshot;
import org.jspecify.annotations.Nullable;

/** Makes documents of what the engine says. Thread-safe. */
public final class DocumentMapper {

  private final Build build;
  private final TaxonomySnapshot taxonomy;
  private final Versions versions;

  /**
   * Creates a mapper.
   *
   * @param build the program that answers
   * @param taxonomy gives the labels
   * @param versions what answers depend on
   */
  public DocumentMapper(Build build, TaxonomySnapshot taxonomy, Versions versions) {
    this.build = build;
    this.taxonomy = taxonomy;
    this.versions = versions;
  }

  /**
   * One ranked document with its explanation.
   *
   * @param rank 1 for the best
   * @param id its id
   * @param label what people call it
   * @param explanation the explanation of the pair
   */
  public record RankedPair(int rank, UUID id, String label, Explanation explanation) {}

  /**
   * The numbers of an answer.
   *
   * @param considered how many documents passed the filter
   * @param unranked how many of them the gates kept out
   */
  public record Counts(int considered, int unranked) {}

  /** Returns the best of the other side for a document. */
  public MatchDocument match(
      Direction direction, UUID query, RankRequest request, Counts counts, List<RankedPair> best) {
    return new MatchDocument(
        MatchDocument.SCHEMA,
        build.version(),
        build.commit(),
        request.asOf(),
        direction.text(),
        new MatchDocument.Query(direction.query(), query),
        VersionsView.of(versions, request.profile().name()),
        counts.considered(),
        counts.unranked(),
        best.stream().map(DocumentMapper::match).toList());
  }

  private static MatchDocument.Match match(RankedPair pair) {
    Explanation explanation = pair.explanation();
    return new MatchDocument.Match(
        pair.rank(),
        pair.id(),
        pair.label(),
        explanation.score().expected(),
        explanation.score().low(),
        explanation.score().high(),
        RightView.of(explanation.right()),
        FeasibleView.of(explanation.feasibility()),
        explanation.terms().stream().map(DocumentMapper::term).toList());
  }

  private static MatchDocument.Term term(TermExplanation term) {
    return new MatchDocument.Term(
        name(term),
        term.points().expected(),
        term.max(),
        term.points().low(),
        term.points().high());
  }

  /**
   * Returns what an explanation says about a pair; {@link QuestionMapper#complete} adds the rest.
   *
   * @param language of the labels
   */
  public WhyDocument why(Explanation explanation, String language) {
    ConceptLabels labels = new ConceptLabels(taxonomy, language);
    return new WhyDocument(
        WhyDocument.SCHEMA,
        build.version(),
        build.commit(),
        explanation.asOf(),
        explanation.passport(),
        explanation.vacancy(),
        VersionsView.of(explanation.versions(), explanation.profile().name()),
        explanation.ranked(),
        explanation.score().expected(),
        explanation.score().low(),
        explanation.score().high(),
        RightView.of(explanation.right()),
        FeasibleView.of(explanation.feasibility()),
        explanation.terms().stream().map(term -> term(term, labels)).toList(),
        blockers(explanation),
        List.of(),
        gaps(explanation, labels),
        openItems(explanation),
        List.of(),
        explanation.warnings().stream()
            .map(warning -> new WhyDocument.Warning(warning.code(), warning.detail()))
            .toList());
  }

  private static WhyDocument.Term term(TermExplanation term, ConceptLabels labels) {
    return new WhyDocument.Term(
        name(term),
        term.points().expected(),
        term.max(),
        term.points().low(),
        term.points().high(),
        term.items().stream().map(item -> item(item, labels)).toList());
  }

  private static WhyDocument.Item item(Item item, ConceptLabels labels) {
    @Nullable Subject claim = item.claim();
    return new WhyDocument.Item(
        item.requirement().toString(),
        labels.of(item.requirement()),
        claim == null ? null : claim.toString(),
        claim == null ? null : labels.of(claim),
        item.path().stream()
            .map(step -> new WhyDocument.Step(step.from(), step.edge(), step.to()))
            .toList(),
        item.credit(),
        item.points(),
        item.max(),
        item.withoutIt());
  }

  private static List<WhyDocument.Blocker> blockers(Explanation explanation) {
    return explanation.blockers().stream()
        .map(blocker ->
            new WhyDocument.Blocker(
                blocker.layer(),
                blocker.kind(),
                blocker.id(),
                blocker.code(),
                ReasonTexts.of(blocker.code())))
        .toList();
  }

  private static List<WhyDocument.Gap> gaps(Explanation explanation, ConceptLabels labels) {
    return explanation.gaps().stream()
        .map(gap ->
            new WhyDocument.Gap(
                gap.requirement().toString(),
                labels.of(gap.requirement()),
                gap.importance(),
                gap.credit(),
                gap.open()))
        .toList();
  }

  private static List<WhyDocument.OpenItem> openItems(Explanation explanation) {
    return explanation.openItems().stream()
        .map(open -> new WhyDocument.OpenItem(open.field(), open.low(), open.high()))
        .toList();
  }

  private static String name(TermExplanation term) {
    return term.term().name().toLowerCase(Locale.ROOT);
  }
}
