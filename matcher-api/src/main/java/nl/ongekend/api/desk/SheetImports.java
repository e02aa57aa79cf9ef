package nl.ongekend.api.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.DocumentService;
import nl.ongekend.api.service.ImportSummary;
import nl.ongekend.api.service.LineResult;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.sheet.person.PassportLines;
import nl.ongekend.api.sheet.person.PersonRow;
import nl.ongekend.api.sheet.person.PersonSheet;
import nl.ongekend.api.sheet.person.PersonVocabulary;
import nl.ongekend.api.store.DocumentBody;
import nl.ongekend.api.store.DocumentStore;
import nl.ongekend.api.store.EntityId;
import nl.ongekend.api.store.EntityType;
import nl.ongekend.api.store.ImportOutcome;
import nl.ongekend.core.document.Documents;
import nl.ongekend.core.match.MatchWorld;
import nl.ongekend.core.profile.Passport;

/** Imports the people of uploaded tables, and takes an import back. Thread-safe. */
public final class SheetImports {

  private final DocumentService<Passport> passports;
  private final DocumentStore store;
  private final Documents documents;
  private final PersonVocabulary vocabulary;

  /** Creates what imports into a home. */
  public SheetImports(Services services) {
    MatchWorld world = services.engine().world();
    this.passports = services.passports();
    this.store = services.engine().store().documents();
    this.documents = services.engine().documents();
    this.vocabulary = new PersonVocabulary(world.taxonomy(), world.places());
  }

  /**
   * Returns the rows of a table with what is made of each cell.
   *
   * @throws ProblemException when no column holds the name, or two hold the same
   */
  public List<PersonRow> read(Upload upload) {
    return new PersonSheet(upload.sheet(), upload.columns(), vocabulary).rows().toList();
  }

  /** Imports every row that gives a passport. */
  public ImportedSheet run(Caller caller, Upload upload) {
    List<LineResult> written = new ArrayList<>();
    List<LineResult> refused = new ArrayList<>();
    byte[] lines = PassportLines.of(read(upload), documents);
    try {
      ImportSummary summary =
          passports.importLines(
              caller,
              new ByteArrayInputStream(lines),
              result -> {
                switch (result.status()) {
                  case CREATED, REPLACED -> written.add(result);
                  case REJECTED -> refused.add(result);
                  case UNCHANGED -> {}
                }
              });
      return new ImportedSheet(summary, written, refused, false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Takes an import back: what it made is deleted, what it replaced says again what it said before.
   * Nothing is done when one of them changed since. Somebody who changes one of them at the same
   * moment can stop it half way; what was taken back by then stays so.
   *
   * @throws ProblemException when a passport changed since
   */
  public ImportedSheet undo(Caller caller, ImportedSheet imported) {
    long changed =
        imported.written().stream().filter(result -> !isAsWritten(caller, result)).count();
    if (changed > 0) {
      throw new ProblemException(
          Problem.of(
              Problem.Kind.CONFLICT,
              "desk.changed",
              "passports (%d of %d) must not have changed since the import.\nChange the others one by one."
                  .formatted(changed, imported.written().size())));
    }
    imported.written().forEach(result -> undo(caller, result));
    return imported.takenBack();
  }

  private boolean isAsWritten(Caller caller, LineResult result) {
    return passports
        .find(caller, id(result))
        .filter(stored -> stored.entityVersion() == version(result))
        .isPresent();
  }

  private void undo(Caller caller, LineResult result) {
    if (result.status() == ImportOutcome.Status.CREATED) {
      passports.delete(caller, id(result), version(result));
    } else {
      passports.replace(caller, id(result), version(result), before(caller, result).json());
    }
  }

  private DocumentBody before(Caller caller, LineResult result) {
    EntityId passport = new EntityId(EntityType.PASSPORT, id(result));
    return store.listVersions(caller.actor(), caller.purpose(), passport).stream()
        .filter(version -> version.entityVersion() == version(result) - 1)
        .flatMap(version -> version.findBody().stream())
        .findFirst()
        .orElseThrow();
  }

  private static UUID id(LineResult result) {
    return Objects.requireNonNull(result.id());
  }

  private static long version(LineResult result) {
    return Objects.requireNonNull(result.entityVersion());
  }
}
