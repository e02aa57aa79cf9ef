package nl.ongekend.api.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.ongekend.api.batch.AnswerLines;
import nl.ongekend.api.batch.BatchOutput;
import nl.ongekend.api.cli.text.ProposalText;
import nl.ongekend.api.proposal.CohortBuilder;
import nl.ongekend.api.proposal.Proposal;
import nl.ongekend.api.proposal.ProposalFile;
import nl.ongekend.api.proposal.ProposalHistory;
import nl.ongekend.api.proposal.ProposalLayout;
import nl.ongekend.api.proposal.ProposalMapper;
import nl.ongekend.api.proposal.ProposalSettings;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.store.Purpose;
import nl.ongekend.api.view.BatchDocument;
import nl.ongekend.core.batch.BatchDelivery;

/** Collects the answers of a batch while they are written, and proposes when all are there. */
final class BatchProposal implements BatchDelivery<BatchDocument.Person> {

  private final BatchOutput output;
  private final CohortBuilder cohort;

  /** Begins with nobody. */
  BatchProposal(BatchOutput output, BatchDocument head, Collection<UUID> pool) {
    this.output = output;
    this.cohort = new CohortBuilder(head, pool);
  }

  /** Adds the answers that an earlier run has written. */
  void addEarlier(Path answers) throws IOException {
    try (AnswerLines lines = AnswerLines.open(answers)) {
      for (long added = 0; added < output.people(); added++) {
        lines.next(1).forEach(cohort::add);
      }
    }
  }

  @Override
  public void deliver(List<BatchDocument.Person> results) throws IOException {
    results.forEach(cohort::add);
    output.deliver(results);
  }

  @Override
  public boolean isCancelled() {
    return output.isCancelled();
  }

  /**
   * Proposes, writes it where the options say, and says what it comes to.
   *
   * @param services the home in which earlier proposals stand
   */
  void finish(ProposalOptions options, ProposalSettings settings, Services services, Shell shell)
      throws IOException {
    Caller caller = Caller.local(Purpose.BATCH_MATCHING);
    ProposalHistory history = new ProposalHistory(services.engine().store().proposals());
    Proposal proposal = Proposal.of(history.screened(caller, cohort.build(), settings), settings);
    write(proposal, options, shell);
    if (options.isRecorded()) {
      UUID run = services.ids().next();
      int recorded = history.record(caller, run, proposal, passport -> true);
      shell.say("batch: %d proposals are recorded and count against caps.".formatted(recorded));
    }
  }

  private static void write(Proposal proposal, ProposalOptions options, Shell shell)
      throws IOException {
    ProposalMapper mapper = new ProposalMapper(proposal);
    if (options.isPrinted()) {
      ProposalText.lines(mapper).forEach(shell.out()::println);
      return;
    }
    try (Writer out = Files.newBufferedWriter(Path.of(options.file()), UTF_8)) {
      if (options.file().toLowerCase(Locale.ROOT).endsWith(".csv")) {
        ProposalLayout.CSV.write(mapper, out);
      } else {
        ProposalFile.write(proposal, out);
      }
    }
    ProposalText.summary(mapper.head()).forEach(line -> shell.say("batch: " + line));
  }
}
