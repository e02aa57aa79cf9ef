package nl.ongekend.eval.cli;

import java.nio.file.Path;
import java.util.Map;
import nl.ongekend.eval.link.LinkRun;
import nl.ongekend.eval.link.LinkTask;
import org.jspecify.annotations.Nullable;

/**
 * What an evaluation came to.
 *
 * @param task the name of the task
 * @param files what was read, by role
 * @param link the task
 * @param ours the product's own run
 * @param baselines the runs of the baselines, by name
 * @param run where the ranking was written; null when it was not
 */
record EvalReport(
    String task,
    Map<String, Path> files,
    LinkTask link,
    LinkRun ours,
    Map<String, LinkRun> baselines,
    @Nullable Path run) {}
