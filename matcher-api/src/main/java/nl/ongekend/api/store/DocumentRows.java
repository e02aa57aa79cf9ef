package nl.ongekend.api.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;
import nl.ongekend.api.seal.SealKey;
import nl.ongekend.core.document.ContentHash;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of documents, in the clear or sealed. A query names the columns of {@link #NAMES} or
 * {@link #CONTENT} and joins {@link #KEY}; its table is called {@code e}. Safe for use by several
 * threads.
 */
final class DocumentRows {

  /** What a document goes by, without what it says. */
  static final String NAMES =
      """
      e.organisation_id, e.type, e.id, e.entity_version, e.doc_version, e.source, e.source_key,
      encode(e.content_hash, 'hex') AS content_hash, e.person_id, e.sealed_names, k.wrapped
      """;

  /** Also what it says. */
  static final String CONTENT = NAMES + ", e.doc::text AS doc, e.sealed\n";

  /** Finds the key of a row; there is none for rows in the clear. */
  static final String KEY =
      """
      LEFT JOIN person_key k
        ON k.organisation_id = e.organisation_id AND k.person_id = e.person_id
      """;

  private final PersonKeys people;

  DocumentRows(PersonKeys people) {
    this.people = people;
  }

  StoredDocument document(ResultSet row, int number) throws SQLException {
    Opener opener = opener(row);
    DocumentNames names = Objects.requireNonNull(openNames(row, opener));
    return new StoredDocument(
        Rows.entity(row),
        row.getObject("organisation_id", UUID.class),
        externalKey(row, names),
        openBody(row, opener, names),
        row.getLong("entity_version"),
        Rows.position(row));
  }

  DocumentVersion version(ResultSet row, int number) throws SQLException {
    ChangeAction action = ChangeAction.valueOf(row.getString("action"));
    return new DocumentVersion(
        row.getLong("entity_version"),
        action,
        action == ChangeAction.DELETED ? null : body(row, number),
        row.getObject("account_id", UUID.class),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }

  DocumentBody body(ResultSet row, int number) throws SQLException {
    Opener opener = opener(row);
    return openBody(row, opener, Objects.requireNonNull(openNames(row, opener)));
  }

  /** Reads what a write has to know; the row has names only. */
  ExistingDocument existing(ResultSet row, int number) throws SQLException {
    DocumentNames names = openNames(row, opener(row));
    return new ExistingDocument(
        Rows.entity(row),
        row.getObject("organisation_id", UUID.class),
        names == null ? null : externalKey(row, names),
        row.getInt("doc_version"),
        names == null ? null : names.contentHash(),
        row.getLong("entity_version"));
  }

  /** Returns what the document of a row goes by; null when the row says that it is deleted. */
  @Nullable DocumentNames names(ResultSet row) throws SQLException {
    return openNames(row, opener(row));
  }

  private static DocumentBody openBody(ResultSet row, @Nullable Opener opener, DocumentNames names)
      throws SQLException {
    String json =
        opener == null
            ? row.getString("doc")
            : PackedText.unpack(opener.key.open(row.getBytes("sealed"), opener.place.document()));
    return new DocumentBody(json, row.getInt("doc_version"), names.contentHash());
  }

  private static @Nullable DocumentNames openNames(ResultSet row, @Nullable Opener opener)
      throws SQLException {
    if (opener != null) {
      return DocumentNames.of(opener.key.open(row.getBytes("sealed_names"), opener.place.names()));
    }
    String hash = row.getString("content_hash");
    return hash == null
        ? null
        : new DocumentNames(new ContentHash(hash), row.getString("source_key"));
  }

  private static @Nullable ExternalKey externalKey(ResultSet row, DocumentNames names)
      throws SQLException {
    String source = row.getString("source");
    return source == null || names.sourceKey() == null
        ? null
        : new ExternalKey(source, names.sourceKey());
  }

  private @Nullable Opener opener(ResultSet row) throws SQLException {
    UUID person = row.getObject("person_id", UUID.class);
    if (person == null) {
      return null;
    }
    UUID organisation = row.getObject("organisation_id", UUID.class);
    SealKey key = people.open(organisation, person, row.getBytes("wrapped"));
    SealedPlace place =
        new SealedPlace(
            organisation,
            person,
            Rows.entity(row),
            row.getLong("entity_version"),
            row.getInt("doc_version"));
    return new Opener(key, place);
  }

  private record Opener(SealKey key, SealedPlace place) {}
}
