package nl.ongekend.api.web;

import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED_VALUE;
import static org.springframework.http.MediaType.MULTIPART_FORM_DATA_VALUE;
import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.ongekend.api.desk.ImportedSheet;
import nl.ongekend.api.desk.SheetImports;
import nl.ongekend.api.desk.Upload;
import nl.ongekend.api.desk.Uploads;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.sheet.Sheet;
import nl.ongekend.api.sheet.SheetLimits;
import nl.ongekend.api.sheet.SheetReader;
import nl.ongekend.api.sheet.person.PersonColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The desk where a table of people is uploaded, its columns named, imported and taken back. */
@RestController
class DeskController {

  private final Uploads uploads;
  private final SheetImports imports;
  private final PageRenderer pages;

  DeskController(Uploads uploads, SheetImports imports, PageRenderer pages) {
    this.uploads = uploads;
    this.imports = imports;
    this.pages = pages;
  }

  @GetMapping(path = Addresses.DESK, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> desk(Visit visit) {
    return pages.page(visit, "desk", Map.of("error", ""));
  }

  /** The name of the file is not used: what it is shows in its content. */
  @PostMapping(
      path = Addresses.UPLOADS,
      consumes = MULTIPART_FORM_DATA_VALUE,
      produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> upload(
      Caller caller, Visit visit, @RequestPart(required = false) @Nullable MultipartFile file)
      throws IOException {
    if (file == null || file.isEmpty()) {
      return refused(visit, "desk.error.none");
    }
    try (InputStream stream = file.getInputStream()) {
      Sheet sheet = SheetReader.read(stream, SheetLimits.standard());
      return seeOther(Addresses.upload(uploads.add(caller.actor(), sheet).id()));
    } catch (ProblemException e) {
      boolean large = e.problem().code().equals("sheet.too-large");
      return refused(visit, large ? "desk.error.large" : "desk.error.refused");
    }
  }

  private ResponseEntity<byte[]> refused(Visit visit, String error) {
    return pages.page(HttpStatus.BAD_REQUEST, visit, "desk", Map.of("error", error));
  }

  @GetMapping(path = Addresses.UPLOAD, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> columns(Caller caller, Visit visit, @PathVariable UUID id) {
    return columns(HttpStatus.OK, visit, uploads.get(caller.actor(), id), "");
  }

  private ResponseEntity<byte[]> columns(
      HttpStatus status, Visit visit, Upload upload, String error) {
    return pages.page(
        status,
        visit,
        "desk-columns",
        Map.of(
            "columns", SheetColumnView.of(upload),
            "meanings", PersonColumn.values(),
            "rows", upload.sheet().rows().size(),
            "error", error));
  }

  @PostMapping(
      path = Addresses.UPLOAD,
      consumes = APPLICATION_FORM_URLENCODED_VALUE,
      produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> choose(
      Caller caller, Visit visit, @PathVariable UUID id, @RequestParam List<PersonColumn> column) {
    Upload upload = uploads.get(caller.actor(), id);
    if (column.size() != upload.columns().size()) {
      throw ProblemException.invalid(
          "desk.columns",
          "columns (%d) must be as many as the table has (%d).\nGo back and choose again."
              .formatted(column.size(), upload.columns().size()));
    }
    Upload chosen = upload.withColumns(column);
    uploads.replace(chosen);
    String error = SheetColumnView.error(column);
    return error.isEmpty()
        ? seeOther(Addresses.cells(id))
        : columns(HttpStatus.BAD_REQUEST, visit, chosen, error);
  }

  /** Confirming twice imports once. */
  @PostMapping(path = Addresses.IMPORTED, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> confirm(Caller caller, @PathVariable UUID id) {
    Upload upload = uploads.get(caller.actor(), id);
    if (upload.imported() == null) {
      uploads.replace(upload.withImported(imports.run(caller, upload)));
    }
    return seeOther(Addresses.imported(id));
  }

  @GetMapping(path = Addresses.IMPORTED, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> imported(Caller caller, Visit visit, @PathVariable UUID id) {
    Upload upload = uploads.get(caller.actor(), id);
    return upload.imported() == null
        ? seeOther(Addresses.cells(id))
        : outcome(HttpStatus.OK, visit, upload, false);
  }

  private ResponseEntity<byte[]> outcome(
      HttpStatus status, Visit visit, Upload upload, boolean changed) {
    return pages.page(
        status,
        visit,
        "desk-imported",
        Map.of(
            "imported", Objects.requireNonNull(upload.imported()),
            "changed", changed,
            "action", Addresses.undo(upload.id())));
  }

  @PostMapping(path = Addresses.UNDO, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> undo(Caller caller, Visit visit, @PathVariable UUID id) {
    Upload upload = uploads.get(caller.actor(), id);
    ImportedSheet imported = upload.imported();
    if (imported == null || imported.undone()) {
      return seeOther(Addresses.imported(id));
    }
    try {
      uploads.replace(upload.withImported(imports.undo(caller, imported)));
      return seeOther(Addresses.imported(id));
    } catch (ProblemException e) {
      return outcome(HttpStatus.CONFLICT, visit, upload, true);
    }
  }

  private static ResponseEntity<byte[]> seeOther(String address) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
  }
}
