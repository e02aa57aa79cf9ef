package nl.ongekend.api.service;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.ongekend.api.problem.Problem;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.problem.Problems;
import nl.ongekend.api.store.DocumentStore;
import nl.ongekend.api.store.ExternalKey;
import nl.ongekend.api.store.IdGenerator;
import nl.ongekend.api.store.ImportOutcome;
import nl.ongekend.api.store.NewDocument;
import nl.ongekend.core.document.DocumentException;
import nl.ongekend.core.document.NdjsonLine;
import nl.ongekend.core.document.NdjsonReader;
import org.jspecify.annotations.Nullable;

/**
 * One import. Lines are validated one by one and written in batches; memory is bounded by a batch.
 *
 * @param <D> the document
 */
final class LineImport<D> {

  private static final int BATCH_LINES = 500;
  private static final int BATCH_CHARACTERS = 4 << 20;

  private final DocumentSide<D> side;
  private final DocumentStore store;
  private final IdGenerator ids;
  private final Function<D, NewDocument> prepare;
  private final Runnable onWrite;
  private final List<Line> batch = new ArrayList<>();
  private final Map<ExternalKey, UUID> idByKey = new HashMap<>();
  private int characters;
  private ImportSummary summary = ImportSummary.none();

  LineImport(
      DocumentSide<D> side,
      DocumentStore store,
      IdGenerator ids,
      Function<D, NewDocument> prepare,
      Runnable onWrite) {
    this.side = side;
    this.store = store;
    this.ids = ids;
    this.prepare = prepare;
    this.onWrite = onWrite;
  }

  /** A line with either the document to keep or why it is refused. */
  private record Line(long number, @Nullable NewDocument document, @Nullable Problem problem) {}

  // The caller owns the stream.
  @SuppressWarnings("resource")
  ImportSummary run(Caller caller, InputStream ndjson, Consumer<LineResult> results)
      throws IOException {
    NdjsonReader lines = new NdjsonReader(ndjson);
    for (NdjsonLine line = lines.readLine(); line != null; line = lines.readLine()) {
      add(caller, line);
      if (batch.size() >= BATCH_LINES || characters >= BATCH_CHARACTERS) {
        flush(caller, results);
      }
    }
    flush(caller, results);
    return summary;
  }

  private void add(Caller caller, NdjsonLine line) {
    switch (line) {
      case NdjsonLine.Refused refused ->
          batch.add(new Line(refused.number(), null, Problems.of(refused.reason())));
      case NdjsonLine.Text text -> {
        batch.add(validated(caller, text));
        characters += text.json().length();
      }
    }
  }

  private Line validated(Caller caller, NdjsonLine.Text line) {
    try {
      return new Line(line.number(), prepare.apply(read(caller, line.json())), null);
    } catch (DocumentException | ProblemException e) {
      return new Line(line.number(), null, Problems.of(e));
    }
  }

  /** A document without an id that has a key is the one that has that key already, if any. */
  private D read(Caller caller, String json) {
    UUID fresh = ids.next();
    D document = side.read(json, () -> fresh);
    nl.ongekend.core.profile.ExternalKey key = side.externalKey(document);
    if (key == null || !side.id(document).equals(fresh)) {
      return document;
    }
    ExternalKey name = new ExternalKey(key.source(), key.sourceKey());
    UUID id =
        idByKey.computeIfAbsent(
            name,
            k ->
                store
                    .findByKey(caller.actor(), caller.purpose(), side.type(), k)
                    .map(stored -> stored.id())
                    .orElse(fresh));
    return side.withId(document, id);
  }

  private void flush(Caller caller, Consumer<LineResult> results) {
    List<NewDocument> documents = new ArrayList<>();
    for (Line line : batch) {
      if (line.document() != null) {
        documents.add(line.document());
      }
    }
    List<ImportOutcome> outcomes = store.createAll(caller.actor(), caller.purpose(), documents);
    onWrite.run();
    int written = 0;
    for (Line line : batch) {
      LineResult result =
          line.problem() == null
              ? result(line.number(), outcomes.get(written++))
              : LineResult.rejected(line.number(), line.problem());
      summary = summary.with(result);
      results.accept(result);
    }
    batch.clear();
    idByKey.clear();
    characters = 0;
  }

  private static LineResult result(long number, ImportOutcome outcome) {
    if (outcome.rejection() != null) {
      return LineResult.rejected(number, Problems.of(outcome.rejection()));
    }
    return LineResult.accepted(number, outcome, outcome.findEntity().orElseThrow());
  }
}
