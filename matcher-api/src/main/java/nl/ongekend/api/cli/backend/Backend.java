package nl.ongekend.api.cli.backend;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import nl.ongekend.api.decision.DecisionReports;
import nl.ongekend.api.service.ImportSummary;
import nl.ongekend.api.service.LineResult;
import nl.ongekend.api.store.EntityType;
import nl.ongekend.api.view.AlertsDocument;
import nl.ongekend.api.view.DecisionReportDocument;
import nl.ongekend.api.view.ErasureDocument;
import nl.ongekend.api.view.JobPairsDocument;
import nl.ongekend.api.view.MatchDocument;
import nl.ongekend.api.view.PassportExportDocument;
import nl.ongekend.api.view.ReceiptDocument;
import nl.ongekend.api.view.RetentionDocument;
import nl.ongekend.api.view.SavedSearchSettingsDocument;
import nl.ongekend.api.view.SavedSearchesDocument;
import nl.ongekend.api.view.SearchDocument;
import nl.ongekend.api.view.WhyDocument;
import nl.ongekend.core.document.ContentHash;
import nl.ongekend.core.explain.Explanation;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import org.jspecify.annotations.Nullable;

/**
 * Answers commands. Every form gives the same answers to the same documents.
 *
 * <p>What is refused is a {@link nl.ongekend.api.problem.ProblemException}, a {@link
 * nl.ongekend.core.document.DocumentException} or a {@link nl.ongekend.api.store.StoreException}.
 */
public interface Backend extends AutoCloseable {

  /** Returns the date of questions that name none. */
  LocalDate today();

  /** Returns the taxonomy, places and rules that answers are given in. */
  MatchWorld world();

  /** Returns a passport. */
  Passport passport(DocumentSource source);

  /** Returns a vacancy. */
  Vacancy vacancy(DocumentSource source);

  /** Returns the best vacancies for a person. */
  MatchDocument vacanciesFor(DocumentSource passport, MatchOptions options);

  /** Returns the best people for a vacancy. */
  MatchDocument passportsFor(DocumentSource vacancy, MatchOptions options);

  /** Returns the vacancies that suit what a line asks for, and what was understood of it. */
  SearchDocument search(String line, MatchOptions options);

  /** Returns the best pairs of part-time jobs for a person. */
  JobPairsDocument jobPairs(DocumentSource passport, MatchOptions options);

  /** Returns the facts about a pair. */
  Explanation explain(Passport passport, Vacancy vacancy, MatchOptions options);

  /** Returns the facts about a pair as a document. */
  WhyDocument why(Explanation explanation, String language);

  /** Answers a question around matches; the answer is the document of the question's form. */
  Object answer(Ask ask);

  /** Answers about a stored pair and keeps the receipt. */
  ReceiptDocument makeReceipt(UUID passport, UUID vacancy, MatchOptions options);

  /** Returns the file of a receipt with everything it names. */
  byte[] exportReceipt(ContentHash id);

  /** Saves a search for a person or a vacancy. */
  SavedSearchesDocument saveSearch(SavedSearchSettingsDocument settings);

  /** Returns the saved searches for a person, or else for a vacancy. */
  SavedSearchesDocument savedSearches(@Nullable UUID passport, @Nullable UUID vacancy);

  /** Returns alerts of a saved search with greater numbers than one, the oldest first. */
  AlertsDocument alerts(UUID search, long after, int limit, String language);

  /** Removes a saved search with its alerts. */
  void removeSearch(UUID search);

  /**
   * Returns everything that is kept about a person.
   *
   * @throws IOException if a file of the home cannot be read
   */
  PassportExportDocument exportPassport(UUID passport) throws IOException;

  /**
   * Removes everything that is kept about a person and returns the proof.
   *
   * @throws IOException if a file of the home cannot be read or written
   */
  ErasureDocument erasePassport(UUID passport) throws IOException;

  /**
   * Erases everybody whose time is over.
   *
   * @param asOf the day
   * @param dryRun whether to say who is due and erase nobody
   * @throws IOException if a file of the home cannot be read or written
   */
  RetentionDocument runRetention(LocalDate asOf, boolean dryRun) throws IOException;

  /**
   * Returns which requirements decisions named.
   *
   * @param by what the groups are
   */
  DecisionReportDocument reportDecisions(DecisionReports.By by, String language);

  /**
   * Keeps many documents, one a line.
   *
   * @param type passports or vacancies
   * @param ndjson read to its end, and not closed
   * @param results gets a result for each line, in their order
   * @throws IOException if the stream cannot be read or the server cannot be reached
   */
  ImportSummary importLines(EntityType type, InputStream ndjson, Consumer<LineResult> results)
      throws IOException;

  @Override
  void close() throws IOException;
}
