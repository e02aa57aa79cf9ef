package nl.ongekend.api.backup;

import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.jspecify.annotations.Nullable;

/**
 * What a backup holds.
 *
 * @param schema the form of the file, {@value #SCHEMA} or {@value #KEYS_SCHEMA}
 * @param version the version of the program that wrote it
 * @param commit the commit of that program
 * @param asOf the day it was written
 * @param at when it began, ISO 8601
 * @param tables the version of the tables, as migrations count
 * @param parts what is in it, in the order in which it is restored
 * @param masterKey the fingerprint of the master key that opens the keys; only in a file of keys
 */
public record BackupManifest(
    String schema,
    String version,
    String commit,
    String asOf,
    String at,
    String tables,
    List<Part> parts,
    @Nullable String masterKey) {

  static final String SCHEMA = "ongekend/backup/1";

  /** The form of the file of keys beside it. */
  static final String KEYS_SCHEMA = "ongekend/backup-keys/1";

  /** From here on keys are in a file of their own. */
  private static final String FIRST_WITH_KEYS = "71";

  /** Copies the list. */
  public BackupManifest {
    parts = List.copyOf(parts);
  }

  /**
   * A table, or a file of what is active beside the store.
   *
   * @param kind which of both
   * @param name the name of the table or of the file
   * @param columns the columns of a table in the order of the copy; empty for a file
   * @param rows the rows of a table; 0 for a file
   * @param bytes its length
   * @param sha256 the hash of its content
   */
  public record Part(
      Kind kind, String name, List<String> columns, long rows, long bytes, String sha256) {

    /** Copies the list. */
    public Part {
      columns = List.copyOf(columns);
    }

    String entry() {
      return (kind == Kind.TABLE ? "tables/" : "files/") + name;
    }
  }

  /** What a part is. */
  public enum Kind {
    /** A table of the store. */
    TABLE,
    /** A file of the active taxonomy, places or market. */
    FILE
  }

  /** Returns whether it is of no use without a file of keys. */
  boolean needsKeys() {
    return MigrationVersion.fromVersion(tables).isAtLeast(FIRST_WITH_KEYS);
  }

  /** Returns how many rows all tables have. */
  public long rows() {
    return parts.stream().mapToLong(Part::rows).sum();
  }
}
