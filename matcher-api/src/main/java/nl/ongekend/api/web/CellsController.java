package nl.ongekend.api.web;

import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED_VALUE;
import static org.springframework.http.MediaType.TEXT_HTML_VALUE;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.ongekend.api.desk.SheetImports;
import nl.ongekend.api.desk.Upload;
import nl.ongekend.api.desk.Uploads;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.sheet.SheetLimits;
import nl.ongekend.api.sheet.person.PersonRow;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What was made of the cells of a table, and cells that are read again with other text. The table
 * stays where it is, in memory for as long as the upload lives; the file is not touched.
 */
@RestController
class CellsController {

  private final Uploads uploads;
  private final SheetImports imports;
  private final PageRenderer pages;

  CellsController(Uploads uploads, SheetImports imports, PageRenderer pages) {
    this.uploads = uploads;
    this.imports = imports;
    this.pages = pages;
  }

  @GetMapping(path = Addresses.CELLS, produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> cells(Caller caller, Visit visit, @PathVariable UUID id) {
    Upload upload = uploads.get(caller.actor(), id);
    List<PersonRow> rows = imports.read(upload);
    Map<String, Object> values = new HashMap<>();
    values.put("check", SheetCheckView.of(upload, rows));
    values.put("back", Addresses.upload(id));
    values.put("action", Addresses.imported(id));
    return pages.page(visit, "desk-cells", values);
  }

  /** What was imported is not changed behind the back of whoever imported it. */
  @PostMapping(
      path = Addresses.CELLS,
      consumes = APPLICATION_FORM_URLENCODED_VALUE,
      produces = TEXT_HTML_VALUE)
  ResponseEntity<byte[]> correct(
      Caller caller, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> fields) {
    Upload upload = uploads.get(caller.actor(), id);
    if (upload.imported() != null) {
      return seeOther(Addresses.imported(id));
    }
    uploads.replace(upload.withSheet(upload.sheet().with(textByPlace(fields))));
    return seeOther(Addresses.cells(id));
  }

  private static Map<String, String> textByPlace(MultiValueMap<String, String> fields) {
    List<String> places = fields.getOrDefault("place", List.of());
    List<String> texts = fields.getOrDefault("text", List.of());
    int longest = SheetLimits.standard().characters();
    if (places.size() != texts.size() || texts.stream().anyMatch(text -> text.length() > longest)) {
      throw ProblemException.invalid(
          "desk.cells",
          "cells (%d) must each have one text (%d) of at most %d characters.\nGo back and write them again."
              .formatted(places.size(), texts.size(), longest));
    }
    Map<String, String> textByPlace = new HashMap<>();
    for (int i = 0; i < places.size(); i++) {
      textByPlace.put(places.get(i), texts.get(i).strip());
    }
    return textByPlace;
  }

  private static ResponseEntity<byte[]> seeOther(String address) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(address)).build();
  }
}
