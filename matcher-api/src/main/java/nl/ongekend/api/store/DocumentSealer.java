package nl.ongekend.api.store;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.ongekend.api.seal.Marks;
import nl.ongekend.api.seal.SealKey;
import nl.ongekend.api.store.MasterKeyring.HomeKey;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Seals versions of documents that are about people, each under the key of that person. What SQL
 * has to find stays in the clear: ids, version numbers and, as a mark, the key in the source
 * system. Safe for use by several threads.
 */
final class DocumentSealer {

  private final PersonKeys personKeys;
  private final Marks sourceKeys;

  DocumentSealer(PersonKeys personKeys, MasterKeyring keyring) {
    this.personKeys = personKeys;
    this.sourceKeys = keyring.key(HomeKey.SOURCE_KEYS).marks();
  }

  /** Returns versions as their rows have them. Runs inside the transaction that writes them. */
  List<VersionRow> rows(UUID organisation, List<PendingVersion> versions) {
    List<Subject> subjects =
        versions.stream().map(version -> new Subject(version, person(version))).toList();
    Set<UUID> people = new HashSet<>();
    for (Subject subject : subjects) {
      if (subject.person != null) {
        people.add(subject.person);
      }
    }
    Map<UUID, SealKey> keys = personKeys.hold(organisation, people);
    return subjects.stream().map(subject -> row(organisation, subject, keys)).toList();
  }

  private VersionRow row(UUID organisation, Subject subject, Map<UUID, SealKey> keys) {
    UUID person = subject.person;
    return person == null
        ? VersionRow.plain(subject.version)
        : seal(organisation, person, Objects.requireNonNull(keys.get(person)), subject.version);
  }

  /** Returns a key in a source system as rows have it. */
  @Nullable String sourceKey(UUID organisation, EntityType type, @Nullable ExternalKey key) {
    if (key == null || !isAboutPerson(type)) {
      return key == null ? null : key.sourceKey();
    }
    // The length keeps the end of the one from being read as the beginning of the other.
    String source = key.source().length() + " " + key.source();
    return sourceKeys.of(
        String.join(" ", organisation.toString(), type.name(), source, key.sourceKey()));
  }

  private VersionRow seal(UUID organisation, UUID person, SealKey key, PendingVersion version) {
    DocumentBody body = Objects.requireNonNull(version.body());
    ExternalKey external = version.externalKey();
    SealedPlace place =
        new SealedPlace(
            organisation, person, version.entity(), version.entityVersion(), body.docVersion());
    DocumentNames names =
        new DocumentNames(body.contentHash(), external == null ? null : external.sourceKey());
    return new VersionRow(
        version,
        sourceKey(organisation, version.entity().type(), external),
        person,
        key.seal(names.toBytes(), place.names()),
        key.seal(PackedText.pack(body.json()), place.document()));
  }

  private static boolean isAboutPerson(EntityType type) {
    return type != EntityType.VACANCY;
  }

  /** Circumstances say whose they are; a document that does not is a person of its own. */
  private static @Nullable UUID person(PendingVersion version) {
    EntityId entity = version.entity();
    DocumentBody body = version.body();
    if (body == null || !isAboutPerson(entity.type())) {
      return null;
    }
    if (entity.type() == EntityType.PASSPORT) {
      return entity.id();
    }
    try {
      String passport = JsonMapper.shared().readTree(body.json()).path("passport").asString("");
      return passport.isEmpty() ? entity.id() : UUID.fromString(passport);
    } catch (JacksonException e) {
      throw new DocumentRejectedException();
    } catch (IllegalArgumentException e) {
      // No id of a passport, so nobody else can be meant.
      return entity.id();
    }
  }

  /** A version, and whom it is about if it is about a person. */
  private record Subject(PendingVersion version, @Nullable UUID person) {}
}
