package nl.ongekend.api.http;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import java.net.URI;
import java.util.UUID;
import nl.ongekend.api.http.endpoint.ApiHeaders;
import nl.ongekend.api.service.Caller;
import nl.ongekend.api.service.Choices;
import nl.ongekend.api.service.DocumentService;
import nl.ongekend.api.service.Page;
import nl.ongekend.api.service.Services;
import nl.ongekend.api.service.Stored;
import nl.ongekend.api.service.WriteResult;
import nl.ongekend.api.store.ChangePosition;
import nl.ongekend.api.store.PageRequest;
import nl.ongekend.api.view.PageDocument;
import nl.ongekend.api.view.ViewJson;
import nl.ongekend.api.view.WriteDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Documents of one type: create, list, read, replace, delete. A concrete class gives the path.
 *
 * @param <D> the document
 */
abstract class AbstractDocumentController<D> {

  private final String path;
  private final DocumentService<D> documents;
  private final Services services;

  AbstractDocumentController(String path, DocumentService<D> documents, Services services) {
    this.path = path;
    this.documents = documents;
    this.services = services;
  }

  @PostMapping(consumes = APPLICATION_JSON_VALUE, produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> create(
      Caller caller,
      JsonBody body,
      @RequestHeader(name = ApiHeaders.IDEMPOTENCY_KEY, required = false) @Nullable String key) {
    WriteResult result =
        key == null
            ? documents.create(caller, body.text())
            : documents.create(
                caller, IdempotencyKeys.request(key, "POST " + path, body), body.text());
    return written(ResponseEntity.created(URI.create(path + "/" + result.id())), result);
  }

  @GetMapping(produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> list(
      Caller caller,
      @RequestParam(defaultValue = "50") int limit,
      @RequestParam(required = false) @Nullable UUID after) {
    Page<D> page = documents.list(caller, after, requireLimit(limit));
    String next =
        page.findNext().map(id -> "%s?after=%s&limit=%d".formatted(path, id, limit)).orElse(null);
    PageDocument document =
        PageDocument.of(
            services.build(),
            services.today().date(),
            page.documents().stream().map(this::item).toList(),
            next);
    ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
    if (next != null) {
      answer.header(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next));
    }
    return Replies.json(answer, ViewJson.write(document));
  }

  @GetMapping(path = "/{id}", produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> get(Caller caller, @PathVariable UUID id) {
    Stored<D> stored = documents.get(caller, id);
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.ok()
            .header(HttpHeaders.ETAG, EntityTags.of(stored.entityVersion()))
            .header(ApiHeaders.CHANGE_POSITION, stored.position().toString());
    return Replies.json(answer, documents.write(stored.document()));
  }

  @PutMapping(path = "/{id}", consumes = APPLICATION_JSON_VALUE, produces = APPLICATION_JSON_VALUE)
  ResponseEntity<byte[]> replace(
      Caller caller,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      JsonBody body) {
    long version = EntityTags.expectedVersion(ifMatch);
    return written(ResponseEntity.ok(), documents.replace(caller, id, version, body.text()));
  }

  @DeleteMapping(path = "/{id}")
  ResponseEntity<Void> delete(
      Caller caller,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    ChangePosition position = documents.delete(caller, id, EntityTags.expectedVersion(ifMatch));
    return ResponseEntity.noContent()
        .header(ApiHeaders.CHANGE_POSITION, position.toString())
        .build();
  }

  private static int requireLimit(int limit) {
    if (limit < 1 || limit > PageRequest.LARGEST) {
      throw Choices.refused(
          "limit", "1 to " + PageRequest.LARGEST, "Follow the link next for more.");
    }
    return limit;
  }

  private ResponseEntity<byte[]> written(ResponseEntity.BodyBuilder answer, WriteResult result) {
    String position = result.position().toString();
    WriteDocument document =
        WriteDocument.of(
            services.build(),
            services.today().date(),
            result.id(),
            result.entityVersion(),
            position);
    return Replies.json(
        answer
            .header(HttpHeaders.ETAG, EntityTags.of(result.entityVersion()))
            .header(ApiHeaders.CHANGE_POSITION, position),
        ViewJson.write(document));
  }

  private PageDocument.Item item(Stored<D> stored) {
    return new PageDocument.Item(
        documents.id(stored.document()),
        stored.entityVersion(),
        documents.write(stored.document()));
  }
}
