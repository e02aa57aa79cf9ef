package nl.ongekend.api.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.ongekend.api.sheet.Sheet;
import nl.ongekend.api.sheet.SheetLimits;
import nl.ongekend.api.sheet.SheetReader;
import nl.ongekend.api.sheet.person.CellPart;
import nl.ongekend.api.sheet.person.CellState;
import nl.ongekend.api.sheet.person.ColumnGuess;
import nl.ongekend.api.sheet.person.PassportLines;
import nl.ongekend.api.sheet.person.PersonCell;
import nl.ongekend.api.sheet.person.PersonColumn;
import nl.ongekend.api.sheet.person.PersonRow;
import nl.ongekend.api.sheet.person.PersonSheet;
import nl.ongekend.api.sheet.person.PersonVocabulary;
import nl.ongekend.core.document.Documents;
import nl.ongekend.core.match.MatchWorld;

/**
 * Reads a table of people as lines of passports, and says what was made of its columns and cells.
 */
final class PersonSheetArgument {

  private static final int MOST = 20;

  private final Shell shell;
  private final String file;
  private final MatchWorld world;
  private final Map<CellState, Integer> countByState = new EnumMap<>(CellState.class);
  private int said;
  private int nameless;

  PersonSheetArgument(Shell shell, String file, MatchWorld world) {
    this.shell = shell;
    this.file = file;
    this.world = world;
  }

  /** Returns the passports, each in the line that has the number of its row. */
  InputStream lines() throws IOException {
    Sheet sheet;
    try (InputStream stream = Files.newInputStream(Path.of(file))) {
      sheet = SheetReader.read(stream, SheetLimits.standard());
    }
    List<PersonColumn> columns = ColumnGuess.of(sheet.header());
    sayColumns(sheet, columns);
    PersonVocabulary vocabulary = new PersonVocabulary(world.taxonomy(), world.places());
    List<PersonRow> rows = new PersonSheet(sheet, columns, vocabulary).rows().toList();
    rows.forEach(this::sayCells);
    sayCounts();
    return new ByteArrayInputStream(PassportLines.of(rows, new Documents()));
  }

  /** Returns how many rows give no passport. */
  int refused() {
    return nameless;
  }

  private void sayColumns(Sheet sheet, List<PersonColumn> columns) {
    List<String> read = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      read.add(sheet.header().get(column) + " = " + columns.get(column));
    }
    shell.say("%s: columns %s".formatted(file, String.join(", ", read)));
  }

  private void sayCells(PersonRow row) {
    nameless += row.findPassport().isEmpty() ? 1 : 0;
    for (PersonCell cell : row.cells()) {
      countByState.merge(cell.state(), 1, Integer::sum);
      for (CellPart part : cell.parts()) {
        if (part.state() != CellState.UNDERSTOOD && ++said <= MOST) {
          shell.say(
              "%s, %s: (%s) %s. %s"
                  .formatted(file, cell.place(), part.given(), part.rule().rule(), part.remedy()));
        }
      }
    }
  }

  private void sayCounts() {
    if (said > MOST) {
      shell.say("%s: %d more were not understood".formatted(file, said - MOST));
    }
    shell.say(
        "%s: %d cells understood, %d offered, %d not understood, %d rows without a passport"
            .formatted(
                file,
                countByState.getOrDefault(CellState.UNDERSTOOD, 0),
                countByState.getOrDefault(CellState.OFFERED, 0),
                countByState.getOrDefault(CellState.NOT_UNDERSTOOD, 0),
                nameless));
  }
}
