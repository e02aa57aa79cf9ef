package nl.ongekend.api.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version as its row has it: about a vacancy in the clear, about a person sealed, and with none
 * of both when it says that the document is deleted.
 */
final class VersionRow {

  private final PendingVersion version;
  private final @Nullable String sourceKey;
  private final @Nullable UUID person;
  private final byte @Nullable [] names;
  private final byte @Nullable [] sealed;

  /**
   * Creates a row.
   *
   * @param version what is written
   * @param sourceKey the key in the source system, or the mark of it
   * @param person whose key seals it; missing when nothing is sealed
   * @param names the sealed {@link DocumentNames}
   * @param sealed the sealed document
   */
  VersionRow(
      PendingVersion version,
      @Nullable String sourceKey,
      @Nullable UUID person,
      byte @Nullable [] names,
      byte @Nullable [] sealed) {
    this.version = version;
    this.sourceKey = sourceKey;
    this.person = person;
    this.names = names;
    this.sealed = sealed;
  }

  static VersionRow plain(PendingVersion version) {
    ExternalKey key = version.externalKey();
    return new VersionRow(version, key == null ? null : key.sourceKey(), null, null, null);
  }

  PendingVersion version() {
    return version;
  }

  @Nullable UUID person() {
    return person;
  }

  byte @Nullable [] names() {
    return names;
  }

  byte @Nullable [] sealed() {
    return sealed;
  }

  @Nullable String sourceKey() {
    return sourceKey;
  }

  @Nullable String source() {
    return version.externalKey() == null ? null : version.externalKey().source();
  }

  @Nullable String doc() {
    return sealed != null || version.body() == null ? null : version.body().json();
  }

  @Nullable String contentHash() {
    return sealed != null || version.body() == null ? null : version.body().contentHash().hex();
  }

  @Nullable Integer docVersion() {
    return version.body() == null ? null : version.body().docVersion();
  }

  /** What is written; nothing of what is sealed. */
  @Override
  public String toString() {
    return "VersionRow[%s, version %d]".formatted(version.entity(), version.entityVersion());
  }
}
