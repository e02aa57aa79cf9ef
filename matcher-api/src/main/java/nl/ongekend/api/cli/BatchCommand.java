package nl.ongekend.api.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.LongConsumer;
import nl.ongekend.api.batch.BatchFile;
import nl.ongekend.api.batch.BatchFormat;
import nl.ongekend.api.batch.BatchOutput;
import nl.ongekend.api.batch.BatchPace;
import nl.ongekend.api.batch.BatchQuestion;
import nl.ongekend.api.batch.PassportLines;
import nl.ongekend.api.cli.backend.MatchOptions;
import nl.ongekend.api.cli.backend.OpenHome;
import nl.ongekend.api.cli.text.ProgressLine;
import nl.ongekend.api.proposal.PersonChoice;
import nl.ongekend.api.proposal.ProposalSettings;
import nl.ongekend.api.service.BatchOptions;
import nl.ongekend.api.service.BatchService;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.MatchParameters;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.view.BatchDocument;
import nl.ongekend.api.view.BatchRulesDocument;
import nl.ongekend.core.batch.BatchRequest;
import nl.ongekend.core.profile.Passport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Ranks vacancies for everybody at once, in a home that no server owns. Nothing is kept of it in
 * the home: no receipts are made.
 */
@Command(description = "Says for many people at once which vacancies suit each best.")
final class BatchCommand implements Callable<Integer> {

  private static final Caller CALLER = Caller.local(Purpose.BATCH_MATCHING);

  private static final String STANDARD_INPUT = "-";

  private final OngekendCommand root;

  @Option(
      names = "--passports",
      paramLabel = "FILE",
      description =
          "The people: a .json or .ndjson file, or - for standard input; everybody in the home when"
              + " left out.")
  private @Nullable String passports;

  @Option(
      names = "--filter",
      paramLabel = "NAME=VALUE",
      description = "Only vacancies with this value or none, as for match. Repeatable.")
  private List<String> filters = List.of();

  @Option(
      names = "--top",
      paramLabel = "N",
      defaultValue = "" + MatchParameters.DEFAULT_TOP,
      description = "How many vacancies each, ${DEFAULT-VALUE} when left out.")
  private int top;

  @Option(
      names = "--profile",
      paramLabel = "P",
      defaultValue = "standard",
      description = "The settings of the score, ${DEFAULT-VALUE} when left out.")
  private String profile = "standard";

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where answers are written; standard output when left out.")
  private @Nullable Path out;

  @Option(
      names = "--format",
      paramLabel = "F",
      description =
          "ndjson, csv or json; when left out, csv for a file that ends in .csv, else ndjson.")
  private @Nullable BatchFormat format;

  @Option(names = "--json", description = "One JSON document, as --format json.")
  private boolean json;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many threads work; as many as there are processors when left out.")
  private @Nullable Integer threads;

  @Option(
      names = "--tranche",
      paramLabel = "N",
      defaultValue = "" + BatchRequest.TRANCHE,
      description =
          "How many people are ranked and written together, ${DEFAULT-VALUE} when left out.")
  private int tranche;

  @Option(
      names = "--no-unranked",
      description = "Does not count the vacancies that are kept out for each; faster.")
  private boolean noUnranked;

  @Option(
      names = "--checkpoint",
      paramLabel = "FILE",
      description = "Keeps here how far it has come, after each tranche.")
  private @Nullable Path checkpoint;

  @Mixin private ProposalOptions proposal = new ProposalOptions();

  @Option(names = "--resume", description = "Goes on where the checkpoint says.")
  private boolean resume;

  private @Nullable Map<UUID, PersonChoice> cohort;

  BatchCommand(OngekendCommand root) {
    this.root = root;
  }

  @Override
  public Integer call() throws IOException {
    BatchOptions options = options();
    requireTogether();
    cohort = proposal.cohort();
    ProposalSettings settings = proposal.settings(options.parameters().asOf(), cohort);
    if (passports != null) {
      DocumentArgument.requireReadable(passports);
    }
    try (OpenHome home = OpenHome.open(root.store(root.openHome()), root.today())) {
      Services services = home.services();
      Set<UUID> people = cohort == null ? null : cohort.keySet();
      BatchRulesDocument rules = proposal.rules(services, people, passports == null);
      return run(home, new Asked(services, options, settings.with(rules)));
    }
  }

  /** What is asked, and of which home: how to rank, and how to propose. */
  private record Asked(Services services, BatchOptions options, ProposalSettings settings) {}

  private BatchOptions options() {
    MatchOptions match =
        new MatchOptions(
            top,
            0,
            profile,
            FilterArguments.values(filters),
            root.today().date(),
            MatchParameters.DEFAULT_LANGUAGE);
    int processors = Runtime.getRuntime().availableProcessors();
    return new BatchOptions(
        match.parameters(),
        threads == null ? processors : threads,
        tranche,
        !noUnranked,
        proposal.isWanted());
  }

  private void requireTogether() {
    if (json && format != null && format != BatchFormat.JSON) {
      throw new UsageException(
          "--json and --format (%s) must not differ.\nLeave one out.".formatted(format));
    }
    if (resume && checkpoint == null) {
      throw new UsageException(
          "--resume needs the --checkpoint to go on from.\n"
              + "Name the file of the run that was stopped.");
    }
    if (proposal.isPrinted() && out == null) {
      throw new UsageException(
          "--propose (-) needs an --out for the answers: both cannot be printed.\n"
              + "Name a file for one of them.");
    }
    if (proposal.isRecorded() && (!proposal.isWanted() || passports != null)) {
      throw new UsageException(
          "--record needs a --propose about people of the home.\n"
              + "Add --propose, and leave --passports out.");
    }
    if (proposal.isWanted() && resume && layout() != BatchFormat.NDJSON) {
      throw new UsageException(
          "--propose with --resume needs answers that can be read again, not --format (%s).\nLeave --format out."
              .formatted(layout()));
    }
    if (checkpoint != null && (out == null || STANDARD_INPUT.equals(passports))) {
      throw new UsageException(
          "--checkpoint (%s) needs people that can be read again and an --out that can be gone on with.\nUse files for both."
              .formatted(checkpoint));
    }
  }

  private int run(OpenHome home, Asked asked) throws IOException {
    BatchService batches = home.services().batches();
    if (out == null) {
      BatchOutput.Sink sink = BatchOutput.Sink.of(root.shell().out());
      return run(home, asked, new BatchOutput(layout(), sink, progress(batches, 0)));
    }
    String question = question(batches, asked.options());
    try (BatchFile file =
        resume && checkpoint != null
            ? BatchFile.resume(out, checkpoint, question)
            : BatchFile.begin(out, checkpoint, question)) {
      return run(home, asked, new BatchOutput(layout(), file, progress(batches, file.people())));
    }
  }

  private int run(OpenHome home, Asked asked, BatchOutput output) throws IOException {
    CountDownLatch ended = new CountDownLatch(1);
    // An interrupt closes the home, which has to wait for the threads that read it.
    home.beforeClose(() -> {
      output.cancel();
      awaitUninterruptibly(ended);
    });
    try {
      return run(home.services().batches(), asked, output);
    } finally {
      ended.countDown();
    }
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    boolean interrupted = false;
    while (latch.getCount() > 0) {
      try {
        latch.await();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private int run(BatchService batches, Asked asked, BatchOutput output) throws IOException {
    String file = passports;
    if (file == null) {
      return rank(batches, stored(batches), asked, output) ? ExitStatus.DONE : stopped(output);
    }
    RejectedLines rejected = new RejectedLines(root.shell(), file);
    try (InputStream stream = new DocumentArgument(root.shell()).openLines(file);
        PassportLines people =
            new PassportLines(
                stream,
                (line, refused) ->
                    rejected.reject(
                        line, refused.pointer(), String.valueOf(refused.getMessage())))) {
      boolean finished = rank(batches, people, asked, output);
      rejected.finish();
      if (!finished) {
        return stopped(output);
      }
    }
    return rejected.rejected() > 0 ? ExitStatus.REFUSED : ExitStatus.DONE;
  }

  private boolean rank(
      BatchService batches, Iterator<Passport> people, Asked asked, BatchOutput output)
      throws IOException {
    for (long passed = 0; passed < output.people() && people.hasNext(); passed++) {
      people.next();
    }
    BatchDocument head = batches.header(asked.options());
    output.begin(head);
    if (!proposal.isWanted()) {
      return finished(batches.rank(CALLER, people, asked.options(), output), output);
    }
    BatchProposal proposing =
        new BatchProposal(output, head, batches.vacancyIds(CALLER, asked.options()));
    if (out != null && output.people() > 0) {
      proposing.addEarlier(out);
    }
    boolean finished = finished(batches.rank(CALLER, people, asked.options(), proposing), output);
    if (finished) {
      proposing.finish(proposal, asked.settings(), asked.services(), root.shell());
    }
    return finished;
  }

  private static boolean finished(boolean finished, BatchOutput output) throws IOException {
    if (finished) {
      output.end();
    }
    return finished;
  }

  /** The people of the cohort, or everybody. */
  private Iterator<Passport> stored(BatchService batches) {
    Map<UUID, PersonChoice> chosen = cohort;
    return chosen == null
        ? batches.everybody(CALLER)
        : batches.everybody(CALLER, passport -> chosen.containsKey(passport.id()));
  }

  private int stopped(BatchOutput output) {
    root.shell()
        .say(
            "batch: stopped after %d people%s"
                .formatted(
                    output.people(),
                    checkpoint == null ? "." : "; the same command with --resume goes on."));
    return ExitStatus.FAILED;
  }

  private LongConsumer progress(BatchService batches, long first) {
    BatchPace pace = new BatchPace(System::nanoTime, first);
    long total = total(batches);
    return people ->
        root.shell().say(ProgressLine.of(people, total, pace.secondsLeft(people, total)));
  }

  /** How many people there are; 0 for a file, which is read once. */
  private long total(BatchService batches) {
    if (passports != null) {
      return 0;
    }
    Map<UUID, PersonChoice> chosen = cohort;
    return chosen == null ? batches.count(CALLER) : chosen.size();
  }

  private BatchFormat layout() {
    if (json) {
      return BatchFormat.JSON;
    }
    if (format != null) {
      return format;
    }
    boolean sheet = out != null && out.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    return sheet ? BatchFormat.CSV : BatchFormat.NDJSON;
  }

  private String question(BatchService batches, BatchOptions options) throws IOException {
    BatchQuestion question = new BatchQuestion();
    question.add("head", batches.header(options).toString());
    question.add("position", batches.position());
    question.add("format", layout().toString());
    question.add("unranked", Boolean.toString(options.countUnranked()));
    question.add("proposal", Boolean.toString(options.forProposal()));
    if (cohort != null) {
      question.add("cohort", String.valueOf(new TreeSet<>(cohort.keySet())));
    }
    filters.stream().sorted().forEach(filter -> question.add("filter", filter));
    if (passports != null && checkpoint != null) {
      try (InputStream people = Files.newInputStream(Path.of(passports))) {
        question.add("passports", people);
      }
    }
    return question.hash();
  }
}
