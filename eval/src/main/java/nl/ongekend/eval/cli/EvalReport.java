package nl.ongekend.eval.cli;

import java.nio.file.Path;
import java.util.Map;
import nl.ongekend.eval.link.LinkRun;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluation came to.
 *
 * @param input what was evaluated
 * @param settings how, by name
 * @param ours the product's own run
 * @param baselines the runs of the baselines, by name
 * @param run where the ranking was written; null when it was not
 */
record EvalReport(
    EvaluationOptions.Input input,
    Map<String, Object> settings,
    LinkRun ours,
    Map<String, LinkRun> baselines,
    @Nullable Path run) {}
