package nl.ongekend.api.desk;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.ongekend.api.sheet.Sheet;
import nl.ongekend.api.sheet.person.PersonColumn;
import nl.ongekend.api.store.Actor;
import org.jspecify.annotations.Nullable;

/**
 * A table that somebody uploaded.
 *
 * @param id its id, which nobody can guess
 * @param owner who uploaded it; nobody else sees it
 * @param at when
 * @param sheet the table
 * @param columns what each column holds
 * @param imported what came of it; missing while nobody confirmed it
 */
public record Upload(
    UUID id,
    Actor owner,
    Instant at,
    Sheet sheet,
    List<PersonColumn> columns,
    @Nullable ImportedSheet imported) {

  /** Copies the list. */
  public Upload {
    columns = List.copyOf(columns);
  }

  /** Returns the table with other meanings of its columns. */
  public Upload withColumns(List<PersonColumn> meanings) {
    return new Upload(id, owner, at, sheet, meanings, imported);
  }

  /** Returns the table with other text in it, its columns as they are. */
  public Upload withSheet(Sheet other) {
    return new Upload(id, owner, at, other, columns, imported);
  }

  /** Returns the table with what came of it. */
  public Upload withImported(ImportedSheet result) {
    return new Upload(id, owner, at, sheet, columns, result);
  }
}
