package nl.ongekend.api.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.question.Confirmation;
import nl.ongekend.core.question.ExpectationGuard;
import nl.ongekend.core.question.NearestMisses;
import nl.ongekend.core.release.Build;

/** Makes documents of what people may expect. Thread-safe. */
public final class ExpectationMapper {

  private final Build build;
  private final MatchWorld world;

  /** Creates a mapper for answers of this program in this world. */
  public ExpectationMapper(Build build, MatchWorld world) {
    this.build = build;
    this.world = world;
  }

  /**
   * Returns what a person may expect.
   *
   * @param title names a vacancy
   */
  public ExpectationDocument expectation(
      QuestionMapper.Asked asked, ExpectationGuard.Answer answer, Function<UUID, String> title) {
    QuestionLabels labels = new QuestionLabels(world.taxonomy(), asked.language(), asked.asOf());
    NearestMisses.Near nearest = answer.nearest();
    NearDocument.Near near = nearest == null ? null : labels.near(nearest, title);
    return new ExpectationDocument(
        ExpectationDocument.SCHEMA,
        build.version(),
        build.commit(),
        asked.asOf(),
        asked.query(),
        VersionsView.of(world.versions(), asked.profile().name()),
        words(answer.signal()),
        text(answer, near == null ? "" : near.label()),
        confirmation(answer.confirmation()),
        answer.within(),
        answer.missed(),
        answer.proposals().stream()
            .map(one ->
                new ExpectationDocument.Proposal(
                    one.vacancy(), title.apply(one.vacancy()), one.score()))
            .toList(),
        near);
  }

  private static String text(ExpectationGuard.Answer answer, String nearest) {
    return switch (answer.signal()) {
      case CONFIRM_FIRST -> "The answers have expired. Confirm them first.";
      case PROPOSALS ->
          "%d within reach today; the best %d are proposed."
              .formatted(answer.within(), answer.proposals().size());
      case NEAREST -> "Nothing is within reach today. Nearest is %s.".formatted(nearest);
      case NOTHING -> "Nothing is within reach today, and nothing is missed by one condition.";
    };
  }

  private static String words(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static ExpectationDocument.Confirmation confirmation(Confirmation confirmation) {
    return new ExpectationDocument.Confirmation(
        confirmation.passport(), words(confirmation.state()), confirmation.dueOn());
  }

  /**
   * Returns the first of those who wait to be asked again.
   *
   * @param name names a passport
   */
  public ReconfirmDocument reconfirm(
      LocalDate asOf, List<Confirmation> queue, int top, Function<UUID, String> name) {
    return new ReconfirmDocument(
        ReconfirmDocument.SCHEMA,
        build.version(),
        build.commit(),
        asOf,
        queue.size(),
        queue.stream()
            .limit(top)
            .map(
                one -> new ReconfirmDocument.Waiting(name.apply(one.passport()), confirmation(one)))
            .toList());
  }
}
