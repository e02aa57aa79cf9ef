package nl.ongekend.api.sheet.person;

import java.util.List;
import java.util.Optional;
import nl.ongekend.core.profile.Passport;
import org.jspecify.annotations.Nullable;

/** A row of a table of people: its cells, and the passport that they make. */
public final class PersonRow {

  private final int number;
  private final List<PersonCell> cells;
  private final @Nullable Passport passport;

  PersonRow(int number, List<PersonCell> cells, @Nullable Passport passport) {
    this.number = number;
    this.cells = List.copyOf(cells);
    this.passport = passport;
  }

  /** Returns the number of the row. */
  public int number() {
    return number;
  }

  /** Returns the cells in which something stands, in the order of the columns. */
  public List<PersonCell> cells() {
    return cells;
  }

  /** Returns the passport; none when the row has no name, or the key of another one. */
  public Optional<Passport> findPassport() {
    return Optional.ofNullable(passport);
  }
}
