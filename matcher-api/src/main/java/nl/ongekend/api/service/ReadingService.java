package nl.ongekend.api.service;

import java.util.Locale;
import nl.ongekend.api.engine.Engine;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.view.ReadDocument;
import nl.ongekend.api.view.ReadMapper;
import nl.ongekend.api.view.SearchDocument;
import nl.ongekend.core.document.Documents;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.profile.Employer;
import nl.ongekend.core.profile.Passport;
import nl.ongekend.core.profile.Vacancy;
import nl.ongekend.core.reading.Drafts;
import nl.ongekend.core.reading.Reading;
import nl.ongekend.core.reading.ReadingKind;
import nl.ongekend.core.reading.reader.TextReader;
import nl.ongekend.core.release.Build;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts that are sent along; nothing of them is kept. Thread-safe.
 *
 * <p>The index of labels is made when the first text comes.
 */
public final class ReadingService {

  private static final String SEARCHER = "search";

  private final MatchWorld world;
  private final Documents documents;
  private final MatchService matches;
  private final ReadMapper mapper;
  private @Nullable TextReader reader;

  ReadingService(Engine engine, Build build, MatchService matches) {
    this.world = engine.world();
    this.documents = engine.documents();
    this.matches = matches;
    this.mapper = new ReadMapper(build, world.taxonomy(), documents);
  }

  /**
   * Returns what a text says.
   *
   * @throws ProblemException when it is too long
   */
  public ReadDocument read(ReadingKind kind, String text, MatchParameters parameters) {
    return mapper.document(reading(kind, text, parameters), parameters.asOf());
  }

  /**
   * Returns the vacancies that suit what a line asks for, beside what was understood of it. The
   * answer is that of a passport that says what was understood and nothing else.
   *
   * @throws ProblemException when it is too long
   */
  public SearchDocument search(Caller caller, String line, MatchParameters parameters) {
    Reading reading = reading(ReadingKind.QUERY, line, parameters);
    return SearchDocument.of(
        mapper.document(reading, parameters.asOf()),
        matches.vacanciesFor(caller, searcher(reading), parameters));
  }

  /**
   * Returns the people who suit work that a line describes, beside what was understood of it; who
   * was shown is written down in the audit. The answer is that of a vacancy that says what was
   * understood and nothing else.
   *
   * @throws ProblemException when it is too long
   */
  public SearchDocument searchPeople(Caller caller, String line, MatchParameters parameters) {
    Reading reading = reading(ReadingKind.QUERY, line, parameters);
    return SearchDocument.of(
        mapper.document(reading, parameters.asOf()),
        matches.passportsFor(caller, work(reading), parameters));
  }

  /** Returns the vacancy of a line; equal lines have equal ids, and so equal ties. */
  private Vacancy work(Reading reading) {
    Employer nobody = new Employer(SEARCHER, SEARCHER, null, null, null, null);
    String json = documents.write(Drafts.vacancy(reading, ContentIds.of("{}"), nobody));
    return Drafts.vacancy(reading, ContentIds.of(json), nobody);
  }

  /** Returns the passport of a line; equal lines have equal ids, and so equal ties. */
  private Passport searcher(Reading reading) {
    String json = documents.write(Drafts.passport(reading, ContentIds.of("{}"), SEARCHER));
    return Drafts.passport(reading, ContentIds.of(json), SEARCHER);
  }

  private Reading reading(ReadingKind kind, String text, MatchParameters parameters) {
    requireShort(kind, text);
    return reader().read(text, kind, parameters.asOf());
  }

  /**
   * Refuses a text that is too long; says nothing of what is in it.
   *
   * @throws ProblemException when it has more than {@link TextReader#mostUnits} units
   */
  public static void requireShort(ReadingKind kind, String text) {
    int most = TextReader.mostUnits(kind);
    if (text.length() > most) {
      throw new ProblemException(
          Problem.of(
              Problem.Kind.TOO_LARGE,
              "reading.too-long",
              "text (%d characters) must have at most %d to be read as %s.\n%s"
                  .formatted(
                      text.length(),
                      most,
                      kind.name().toLowerCase(Locale.ROOT),
                      "Send it in parts, or have it read as another kind.")));
    }
  }

  private synchronized TextReader reader() {
    if (reader == null) {
      reader = TextReader.of(world.taxonomy(), world.places());
    }
    return reader;
  }
}
