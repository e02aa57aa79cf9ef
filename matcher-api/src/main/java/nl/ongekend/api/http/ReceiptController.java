package nl.ongekend.api.http;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.net.URI;
import java.util.UUID;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.MatchParameters;
import nl.ongekend.api.service.ReceiptService;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.view.ReceiptDocument;
import nl.ongekend.api.view.ViewJson;
import nl.ongekend.core.document.ContentHash;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Receipts of answers about pairs. */
@RestController
class ReceiptController {

  private static final String ZIP = "application/zip";

  private final ReceiptService receipts;

  ReceiptController(Services services) {
    this.receipts = services.receipts();
  }

  @PostMapping(
      path = "/v1/passports/{id}/vacancies/{vacancyId}/receipts",
      produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> makeReceipt(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable UUID vacancyId,
      MatchParameters parameters) {
    ReceiptDocument receipt = ReceiptDocument.of(receipts.make(caller, id, vacancyId, parameters));
    return Replies.json(
        ResponseEntity.created(URI.create("/v1/receipts/" + receipt.id())),
        ViewJson.write(receipt));
  }

  @GetMapping(path = "/v1/receipts/{receiptId}", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> getReceipt(Caller caller, @PathVariable String receiptId) {
    return Replies.ok(ReceiptDocument.of(receipts.get(caller, ReceiptService.id(receiptId))));
  }

  @GetMapping(path = "/v1/receipts/{receiptId}/export", produces = ZIP)
  ResponseEntity<byte[]> exportReceipt(Caller caller, @PathVariable String receiptId) {
    ContentHash id = ReceiptService.id(receiptId);
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(ZIP))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"receipt-%s.zip\"".formatted(id.hex().substring(0, 12)))
        .body(receipts.export(caller, id).toBytes());
  }
}
