package nl.ongekend.api.job;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.ongekend.api.batch.AnswerLines;
import nl.ongekend.api.batch.BatchFormat;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Choices;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.view.BatchDocument;
import nl.ongekend.api.view.BatchPageDocument;
import org.jspecify.annotations.Nullable;

/** Hands out the answers of jobs that are done. Thread-safe. */
public final class JobAnswers {

  /** The most people of a page. */
  public static final int LARGEST_PAGE = 1_000;

  private final Services services;
  private final BatchJobs jobs;

  /** Creates what hands out the answers of these jobs. */
  public JobAnswers(Services services, BatchJobs jobs) {
    this.services = services;
    this.jobs = jobs;
  }

  /**
   * Refuses a job whose answers cannot be handed out.
   *
   * @throws ProblemException when there is none, or it is not done
   */
  public void requireDone(Caller caller, UUID id) {
    jobs.requireDone(caller, id);
  }

  /** Takes answers one by one. */
  @FunctionalInterface
  public interface Taker {

    /** Takes the answer about a person. */
    void take(BatchDocument.Person person) throws IOException;
  }

  /** Hands out all answers about people whose passports are still there, in their order. */
  public void each(Caller caller, UUID id, Taker taker) throws IOException {
    jobs.requireDone(caller, id);
    try (AnswerLines answers = open(id)) {
      answers.head();
      each(caller, answers, taker);
    }
  }

  private void each(Caller caller, AnswerLines answers, Taker taker) throws IOException {
    for (var next = answers.next(LARGEST_PAGE);
        !next.isEmpty();
        next = answers.next(LARGEST_PAGE)) {
      for (BatchDocument.Person person : Present.of(services, caller, next)) {
        taker.take(person);
      }
    }
  }

  /** Writes all answers. */
  public void write(Caller caller, UUID id, BatchFormat format, Writer out) throws IOException {
    try (AnswerLines answers = open(id)) {
      out.write(format.head(answers.head()));
      AtomicBoolean first = new AtomicBoolean(true);
      each(caller, answers, person -> out.write(format.person(person, first.getAndSet(false))));
      out.write(format.end());
    }
  }

  /**
   * Returns a page of answers. It may have fewer than were asked for although there is a next one:
   * answers about passports that were deleted are passed over.
   *
   * @param after where the page begins, as an earlier page said it; missing: with the first
   * @param limit 1 to {@value #LARGEST_PAGE} people
   */
  public BatchPageDocument page(Caller caller, UUID id, @Nullable String after, int limit)
      throws IOException {
    jobs.requireDone(caller, id);
    if (limit < 1 || limit > LARGEST_PAGE) {
      throw Choices.refused("limit", "1 to " + LARGEST_PAGE, "Follow the link next for more.");
    }
    try (AnswerLines answers = open(id)) {
      if (after != null) {
        answers.seek(offset(after, answers));
      }
      List<BatchDocument.Person> people = answers.next(limit);
      String next =
          answers.offset() < answers.size()
              ? "/v1/batches/%s/results?after=%d&limit=%d".formatted(id, answers.offset(), limit)
              : null;
      return new BatchPageDocument(
          BatchPageDocument.SCHEMA, answers.head(), Present.of(services, caller, people), next);
    }
  }

  private AnswerLines open(UUID id) throws IOException {
    return AnswerLines.open(JobFolder.of(services.home(), id).answers());
  }

  /** An answer begins behind the end of another line; anything else is no cursor. */
  private static long offset(String after, AnswerLines answers) throws IOException {
    if (after.matches("\\d{1,18}")) {
      long offset = Long.parseLong(after);
      if (answers.isBeginning(offset)) {
        return offset;
      }
    }
    throw Choices.refused("after", "the cursor of a page", "Follow the link next as it is.");
  }
}
