package nl.ongekend.api.sheet.person;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.ongekend.api.problem.ProblemException;
import nl.ongekend.api.sheet.Sheet;
import nl.ongekend.core.profile.Passport;

/**
 * Reads the rows of a table of people, in their order. Not thread-safe, and read once: a key that a
 * row had cannot be had by a later one.
 */
public final class PersonSheet {

  private static final UUID NO_ID = new UUID(0, 0);
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_KEY = 200;
  private static final int LONGEST_CASELOAD = 100;

  private final Sheet sheet;
  private final List<PersonColumn> columns;
  private final PersonVocabulary vocabulary;
  private final ConceptCells concepts;
  private final Set<String> keys = new HashSet<>();

  /**
   * Prepares to read a table.
   *
   * @param columns what each column holds
   * @throws ProblemException when no column holds the name, or two hold the same
   */
  public PersonSheet(Sheet sheet, List<PersonColumn> columns, PersonVocabulary vocabulary) {
    requireNamed(columns);
    requireDifferent(columns);
    this.sheet = sheet;
    this.columns = List.copyOf(columns);
    this.vocabulary = vocabulary;
    this.concepts = new ConceptCells(vocabulary);
  }

  private static void requireNamed(List<PersonColumn> columns) {
    if (!columns.contains(PersonColumn.NAME)) {
      throw ProblemException.invalid(
          "sheet.no-name",
          "columns must say which one holds the name.\nCall it Name, or choose the column.");
    }
  }

  private static void requireDifferent(List<PersonColumn> columns) {
    Set<PersonColumn> seen = EnumSet.noneOf(PersonColumn.class);
    for (PersonColumn column : columns) {
      if (column != PersonColumn.NOT_USED && !seen.add(column)) {
        throw ProblemException.invalid(
            "sheet.column-twice",
            "columns (%s twice) must each hold something else.\nLeave one of both out."
                .formatted(column));
      }
    }
  }

  /** Returns the rows, read while they are asked for. */
  public Stream<PersonRow> rows() {
    return sheet.rows().stream().map(this::read);
  }

  private PersonRow read(Sheet.Row row) {
    PassportDraft draft = new PassportDraft();
    List<PersonCell> cells = new ArrayList<>();
    boolean refused = false;
    for (int column = 0; column < columns.size(); column++) {
      PersonColumn meaning = columns.get(column);
      String given = row.cells().get(column);
      if (meaning == PersonColumn.NOT_USED || (given.isEmpty() && meaning != PersonColumn.NAME)) {
        continue;
      }
      PersonCell cell =
          new PersonCell(row.number(), column, meaning, given, parts(meaning, given, draft));
      cells.add(cell);
      refused |= meaning == PersonColumn.KEY && cell.state() != CellState.UNDERSTOOD;
    }
    Passport passport = refused ? null : draft.build(NO_ID);
    return new PersonRow(row.number(), cells, passport);
  }

  private List<CellPart> parts(PersonColumn column, String given, PassportDraft draft) {
    return switch (column) {
      case NAME -> List.of(name(given, draft));
      case KEY -> List.of(key(given, draft));
      case CASELOAD -> List.of(caseload(given, draft));
      case OCCUPATIONS -> concepts.occupations(given, draft);
      case SKILLS -> concepts.skills(given, draft);
      case LICENCES -> concepts.licences(given, draft);
      case LANGUAGES -> LanguageCells.languages(given, draft);
      case DUTCH -> List.of(LanguageCells.level(given, "nl", draft));
      case ENGLISH -> List.of(LanguageCells.level(given, "en", draft));
      case HOURS -> List.of(AnswerCells.hours(given, draft));
      case AVAILABLE_FROM -> List.of(AnswerCells.availableFrom(given, draft));
      case HOME -> List.of(AnswerCells.home(given, vocabulary.places(), draft));
      case MINUTES -> List.of(AnswerCells.minutes(given, draft));
      case TRAVEL -> AnswerCells.travel(given, draft);
      case ACCESS -> List.of(AnswerCells.access(given, draft));
      case NOT_USED -> List.of();
    };
  }

  private static CellPart name(String given, PassportDraft draft) {
    if (given.isEmpty() || given.length() > LONGEST_NAME) {
      return CellPart.notUnderstood(given, CellRule.NAME);
    }
    draft.name(given);
    return CellPart.understood(given, CellRule.NAME, given);
  }

  private CellPart key(String given, PassportDraft draft) {
    if (given.length() > LONGEST_KEY || !keys.add(given)) {
      return CellPart.notUnderstood(given, CellRule.KEY);
    }
    draft.key(given);
    return CellPart.understood(given, CellRule.KEY, given);
  }

  private static CellPart caseload(String given, PassportDraft draft) {
    if (given.length() > LONGEST_CASELOAD) {
      return CellPart.notUnderstood(given, CellRule.CASELOAD);
    }
    draft.caseload(given);
    return CellPart.understood(given, CellRule.CASELOAD, given);
  }
}
